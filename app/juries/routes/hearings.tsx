import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { objectionToHearing } from '../hearing.ts'
import { findHearings, giveOutSlots } from '../hearings.server.ts'
import { PressForm } from '../panel.form.ts'
import { FreeSlots, HearingTable } from '../parts/hearing-table.tsx'
import { words } from '../words.hearings.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, runs, round, back, hearings, free } = await findHearings(viewer, idFrom(params, 'panelId'))
  const shown = hearings.map(({ file: { number, solutionName, organisationName, stage }, ...hearing }) => {
    return { ...hearing, file: { number, solutionName, organisationName, stage } }
  })
  const { call } = panel
  const told = { panelId: panel.id, title: call.title, objection: objectionToHearing(panel) }
  return { ...told, runs, round, back: runs ? back : '/juries', hearings: shown, free, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => giveOutSlots(viewer, panelId))
  return redirect(`/juries/${panelId}/hearings`, 303)
}

export default function Hearings() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { reasons } = useWords(roomWords)
  const language = useLanguage()
  const { panelId, title, runs, round, objection, hearings, free, back, formKey } = page
  const to = (step: string) => `/juries/${panelId}/hearings/${step}`
  const waits = hearings.some(({ slot, calledOffAt, file }) => !slot && !calledOffAt && file.stage === 'hearing')
  return (
    <>
      <PageHead kicker={inLanguage(language, title)} title={t.title} lead={t.lead} />
      {objection && runs && <p>{sentenceOf(reasons, objection)}</p>}
      {!round && <Empty title={t.none} text={runs ? t.noneText : undefined} />}
      {round && runs && <p>{t.rules.current(round.minutes, round.pause, round.weight)}</p>}
      {runs && !objection && (
        <p className="actions">
          <ButtonLink to={to('rules')} kind={round ? 'plain' : 'main'}>
            {t.steps.rules}
          </ButtonLink>
          {round && <ButtonLink to={to('slots')}>{t.steps.slots}</ButtonLink>}
          {round && <ButtonLink to={to('files')}>{t.steps.files}</ButtonLink>}
        </p>
      )}
      {round && <HearingTable hearings={hearings} runs={runs} />}
      {runs && !objection && waits && free.length > 0 && (
        <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...t.reasons }}>
          <p className="quiet">{t.steps.given}</p>
          <Submit>{t.steps.give}</Submit>
        </PostForm>
      )}
      {runs && round && <FreeSlots panelId={panelId} free={free} />}
      <p>
        <Link to={back}>{t.back}</Link>
      </p>
    </>
  )
}
