import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { PressForm } from '../call.form.ts'
import { objectionsToPublishing } from '../call.ts'
import { CallRules } from '../call-rules.tsx'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { publishAndOpenCall } from '../doors.server.ts'
import { publishCall } from '../drafts.server.ts'
import { PartsNav } from '../parts/part-page.tsx'
import { QuestionnaireLacks } from '../parts/questionnaire-lacks.tsx'
import { objectionsToAsking } from '../questionnaire.ts'
import { words as building } from '../words.building.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const lacks = objectionsToPublishing(call, now())
  if (lacks.includes('not_a_draft')) refuse(409, 'not_a_draft')
  const needs = [...(await listNeedsById(viewer, call.needIds)).values()]
  const unaskable = objectionsToAsking(call.questionnaire)
  return { call, needs, lacks, unaskable, serverTime: now(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.publication.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const publish = form.value.open ? publishAndOpenCall : publishCall
  const { slug } = await form.once(viewer, () => publish(viewer, id))
  return redirect(`/calls/${slug}`, 303)
}

export default function Publication() {
  const { call, needs, lacks, unaskable, serverTime, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { publication, kicker, reasons: ofRoom } = useWords(words)
  const more = useWords(building)
  const reasons = { ...ofRoom, ...more.reasons }
  const edit = (
    <ButtonLink to={`/calls/${call.slug}/edit`} kind={lacks.length > 0 ? 'main' : 'plain'}>
      {publication.edit}
    </ButtonLink>
  )
  const questions = `/calls/${call.slug}/questionnaire`
  const others = lacks.filter((lack) => !unaskable.some(({ reason }) => reason === lack))
  return (
    <>
      <PageHead
        kicker={kicker}
        number={call.number}
        status={<CallStatus phase={call.phase} />}
        title={publication.title}
        lead={publication.lead}
      />
      <PartsNav slug={call.slug} isDraft />
      {lacks.length > 0 ? (
        <Notice tone="warn" title={publication.lacks}>
          {others.length > 0 && (
            <ul>
              {others.map((lack) => (
                <li key={lack}>{sentenceOf(reasons, lack)}</li>
              ))}
            </ul>
          )}
          <p className="actions">
            {edit}
            <ButtonLink to={questions} kind="plain">
              {publication.questions}
            </ButtonLink>
          </p>
        </Notice>
      ) : (
        <Notice tone="good" title={publication.ready}>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            {call.express && <p>{more.publication.expressHint}</p>}
            <FormActions>
              {call.express && (
                <SubmitAs name="open" value="now" kind="main">
                  {more.publication.openNow}
                </SubmitAs>
              )}
              <Submit kind={call.express ? 'plain' : 'main'}>{publication.publish}</Submit>
              {edit}
              <ButtonLink to={questions} kind="plain">
                {publication.questions}
              </ButtonLink>
            </FormActions>
          </PostForm>
        </Notice>
      )}
      <QuestionnaireLacks lacks={unaskable} questionnaire={call.questionnaire} at={questions} />
      <Section title={call.title.fr}>
        {call.title.en && (
          <p className="quiet" lang="en">
            {call.title.en}
          </p>
        )}
      </Section>
      <CallRules call={call} needs={needs} serverTime={serverTime} />
    </>
  )
}
