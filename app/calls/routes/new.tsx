import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, Select } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NewCallForm } from '../call.form.ts'
import { TEMPLATES } from '../call-content.ts'
import { begunCall, boxesOf, suggestedCall } from '../call-start.ts'
import { listChoosable } from '../choosable.server.ts'
import { draftCall } from '../drafts.server.ts'
import { AboutFields, DoorFields } from '../parts/about-fields.tsx'
import { StartBoxes } from '../parts/call-boxes.tsx'
import { TemplateChoice } from '../parts/template-choice.tsx'
import { templateLengths, templateQuestionnaire } from '../template-questionnaire.ts'
import { words as building } from '../words.building.ts'
import { words as templates } from '../words.templates.ts'
import { words } from '../words.ts'

/** `?need=` starts a call from a need, several times for several; `?template=` says how it is begun. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const organisers = await listOrganisations(objectsOf(viewer, 'coordinator'))
  if (organisers.size === 0) refuse(403, 'not_a_coordinator')
  const search = new URL(request.url).searchParams
  const asked = search.getAll('need').filter(isId)
  const template = TEMPLATES.find((one) => one === search.get('template')) ?? null
  const needs = [...(await listNeedsById(viewer, asked)).values()]
  const choosable = await listChoosable(viewer, await languageOf(request), [])
  const options = [...organisers.values()].map(({ id, name }) => ({ value: id, label: name }))
  const boxes = boxesOf(suggestedCall(needs, template ?? 'standard', now()))
  return { template, asked, options, choosable, boxes, lengths: templateLengths(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.newTitle)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, NewCallForm)
  if (!form.ok) return form.reply
  const { organisationId, template } = form.value
  const call = { organisationId, ...begunCall(form.value), questionnaire: templateQuestionnaire(template) }
  const { slug } = await form.once(viewer, () => draftCall(viewer, call))
  return redirect(`/calls/${slug}/publication`, 303)
}

export default function NewCall() {
  const { template: asked, asked: needs, lengths, ...page } = useLoaderData<typeof loader>()
  const { options, choosable, boxes, formKey } = page
  const slip = useActionData<typeof action>()?.slip
  const { form, reasons } = useWords(words)
  const { template, ...more } = useWords(building)
  const told = useWords(templates).templates
  const [only] = options
  const chosen = TEMPLATES.find((one) => one === slip?.typed.template) ?? asked
  if (!chosen) return <TemplateChoice needs={needs} lengths={lengths} />
  return (
    <>
      <PageHead
        kicker={template.chosen(told[chosen].name)}
        title={form.newTitle}
        lead={
          <>
            <p>{form.newLead}</p>
            <p>
              {template.fills} <Link to="/calls/new">{template.other}</Link>
            </p>
          </>
        }
      />
      {told[chosen].warning && (
        <Notice tone="warn" title={template.warning}>
          {told[chosen].warning}
        </Notice>
      )}
      <StartBoxes.Provider value={boxes}>
        <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...more.reasons }}>
          <Hidden name="template" value={chosen} />
          {options.length === 1 && only ? (
            <Hidden name="organisationId" value={only.value} />
          ) : (
            <Select name="organisationId" label={form.organiser} options={options} />
          )}
          <AboutFields choosable={choosable} dates={<DoorFields />} />
          <FormActions>
            <Submit>{form.save}</Submit>
          </FormActions>
        </PostForm>
      </StartBoxes.Provider>
    </>
  )
}
