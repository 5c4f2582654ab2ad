import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { listMakersNamed } from '#app/people/organisations.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices, DateTimeField, TextArea, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { LateDoorForm } from '../doors.form.ts'
import { listLateDoors, openLateDoor } from '../late-doors.server.ts'
import { CutoffChoice } from '../parts/cutoff-choice.tsx'
import { LateDoors } from '../parts/late-doors.tsx'
import { words } from '../words.doors.ts'
import { words as house } from '../words.ts'

/** `?name=` looks an organisation up: nobody is shown who has begun a file, which is hidden until the cut-off. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, number, title, phase, stage, cutoffs } = await findCall(viewer, textFrom(params, 'slug'))
  const doors = await listLateDoors(viewer, id)
  const ends = stage === 'open' || stage === 'closed' ? cutoffs.filter((cutoff) => cutoff.stage !== 'decided') : []
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const makers = await listMakersNamed(name)
  return { slug, number, title, phase, doors, cutoffs: ends, name, makers, at: now(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.late.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, LateDoorForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => openLateDoor(viewer, form.value))
  return redirect(`/calls/${slug}/late-doors`, 303)
}

export default function LateDoorsPage() {
  const { slug, number, title, phase, doors, cutoffs, name, makers, at, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { late, back, reasons } = useWords(words)
  const { kicker, reasons: ofRoom } = useWords(house)
  const options = makers.map(({ id, name, town }) => ({ value: id, label: name, hint: town ?? undefined }))
  return (
    <>
      <PageHead
        kicker={kicker}
        number={number}
        status={<CallStatus phase={phase} />}
        title={late.title}
        lead={
          <>
            <p>
              {inLanguage(useLanguage(), title)} (<Link to={`/calls/${slug}`}>{back}</Link>)
            </p>
            <p>{late.lead}</p>
          </>
        }
      />
      <LateDoors slug={slug} doors={doors} at={at} />
      <Section title={late.open}>
        {cutoffs.length === 0 ? (
          <p>{late.decided}</p>
        ) : (
          <Form method="get" className="form">
            <TextField name="name" label={late.search} defaultValue={name} />
            <FormActions>
              <button type="submit" className="button button-plain">
                {late.find}
              </button>
            </FormActions>
          </Form>
        )}
        {cutoffs.length > 0 && name !== '' && makers.length === 0 && <p>{late.notFound}</p>}
        {cutoffs.length > 0 && makers.length > 0 && (
          <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
            <Choices
              type="radio"
              name="organisationId"
              legend={late.organisation}
              options={options}
              defaultValue={options.length === 1 ? options[0]?.value : undefined}
            />
            <CutoffChoice cutoffs={cutoffs} />
            <DateTimeField name="until" label={late.until} />
            <TextArea name="reason" label={late.reason} hint={late.reasonHint} rows={4} maxLength={1000} />
            <FormActions>
              <Submit>{late.grant}</Submit>
              <ButtonLink to={`/calls/${slug}`} kind="plain">
                {back}
              </ButtonLink>
            </FormActions>
          </PostForm>
        )}
      </Section>
    </>
  )
}
