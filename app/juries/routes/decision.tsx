import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DecisionForm } from '../decision.form.ts'
import { againstField, outcomeField, placeField, reasonsField } from '../decision.ts'
import { decideAsTyped, findDecidable } from '../decisions.server.ts'
import { listHeard } from '../hearing-results.server.ts'
import { listEarlierWhys } from '../minutes.server.ts'
import { Heard } from '../parts/heard.tsx'
import { namedReasons } from '../parts/named-reasons.ts'
import { OpenTies } from '../parts/placed-by.tsx'
import reading from '../parts/reading.css?url'
import { namedFiles } from '../parts/shown-files.ts'
import { VerdictFields } from '../parts/verdict-fields.tsx'
import { findCarried } from '../portfolios.server.ts'
import { listVotes } from '../sittings.server.ts'
import { words as portfolioWords } from '../words.portfolio.ts'
import { words as resultWords } from '../words.results.ts'
import { words } from '../words.ts'
import { words as verdictWords } from '../words.verdict.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const carried = await findCarried(viewer, panelId, new URL(request.url).searchParams)
  const decidable = await findDecidable(viewer, panelId)
  const votes = await listVotes(viewer, panelId)
  const whys = await listEarlierWhys(panelId)
  const files = namedFiles(decidable.files)
  return { ...decidable, files, hearings: await listHeard(panelId), carried, votes, whys, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.decision.title, 'noindex')

/** Choices sent back to be confirmed come with a fresh key, so that sending them again is a new form. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  const { verdicts, revises } = form.value
  const { slips } = await form.once(viewer, () => decideAsTyped(viewer, panelId, verdicts, revises))
  if (slips) return form.slip(Object.fromEntries(Object.entries(slips).map(([field, word]) => [field, [word]])))
  return redirect(`/juries/${panelId}/ranking`, 303)
}

export default function Decision() {
  const { panel, ranked, files, hearings, carried, votes, whys, formKey } = useLoaderData<typeof loader>()
  const heard = heardOf(hearings)
  const slip = useActionData<typeof action>()?.slip
  const { decision, ranking, reasons } = useWords(words)
  const verdict = useWords(verdictWords)
  const portfolio = useWords(portfolioWords)
  const { heldFinal } = useWords(resultWords)
  const rows = [...files.values()].map(({ id, number }) => {
    return { name: number ?? '', fields: [outcomeField(id), placeField(id), reasonsField(id), againstField(id)] }
  })
  return (
    <>
      <PageHead
        kicker={ranking.computed}
        number={panel.call.number}
        title={decision.title}
        lead={<Told text={panel.call.title} />}
      />
      <p className="prose">{decision.lead}</p>
      <OpenTies panelId={panel.id} ranked={ranked} />
      {carried.length > 0 && (
        <Notice tone="info">
          <p>{portfolio.carried}</p>
        </Notice>
      )}
      <Heard {...hearings} files={files} />
      <div className="verdicts">
        <PostForm slip={slip} formKey={formKey} reasons={namedReasons({ ...reasons, ...verdict.reasons }, rows)}>
          <Hidden name="revises" value={panel.decidedAt?.toISOString() ?? ''} />
          {ranked.map((rank) => {
            const file = files.get(rank.applicationId)
            return (
              file && (
                <VerdictFields
                  key={file.id}
                  votes={votes.get(file.id)}
                  whyBefore={whys.get(file.id)}
                  ranked={rank}
                  file={file}
                  panel={panel}
                  isCarried={carried.includes(file.id)}
                  isHeard={heard.has(file.id)}
                />
              )
            )
          })}
          <p>{heldFinal}</p>
          <FormActions>
            <Submit>{decision.send}</Submit>
            <ButtonLink to={`/juries/${panel.id}/ranking`} kind="plain">
              {decision.back}
            </ButtonLink>
          </FormActions>
        </PostForm>
      </div>
    </>
  )
}

/** The files whose hearing weighs in their total. */
function heardOf({ weight, heard }: Awaited<ReturnType<typeof listHeard>>) {
  const scored = weight === 0 ? [] : heard.filter(({ total }) => total !== null)
  return new Set(scored.map(({ applicationId }) => applicationId))
}
