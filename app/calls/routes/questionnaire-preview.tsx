import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { slipsInTyped, TriedForm } from '../answers.form.ts'
import { TimeToFill } from '../parts/time-to-fill.tsx'
import { QuestionnaireBoxes } from '../questionnaire-boxes.tsx'
import { findAsked } from '../questionnaire-drafts.server.ts'
import { lengthOf } from '../questionnaire-length.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call, questionnaire } = await findAsked(await viewerOf(request), textFrom(params, 'slug'))
  const facilities = (await listFacilityNames()).map((facility) => facility.name)
  return { call, questionnaire, facilities, length: lengthOf(questionnaire), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.preview.title, 'noindex')

/** Nothing is kept: what was typed goes back with what would be missing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { questionnaire } = await findAsked(await viewerOf(request), textFrom(params, 'slug'))
  const form = await readForm(request, TriedForm)
  if (!form.ok) return form.reply
  const slips = slipsInTyped(questionnaire, form.value)
  return Object.keys(slips).length > 0 ? form.slip(slips) : { slip: undefined, tried: form.value }
}

export default function Preview() {
  const { call, questionnaire, facilities, length, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const language = useLanguage()
  const { preview, reasons, page } = useWords(words)
  const tried = answer && 'tried' in answer ? answer.tried : undefined
  return (
    <>
      <PageHead
        kicker={inLanguage(language, call.title)}
        number={call.number}
        title={preview.title}
        lead={preview.lead}
      />
      <TimeToFill length={length} />
      {tried && <Notice tone="good">{preview.complete}</Notice>}
      <PostForm slip={answer?.slip} kept={tried} formKey={formKey} reasons={reasons}>
        <QuestionnaireBoxes questionnaire={questionnaire} answers={{}} lang={language} facilities={facilities}>
          {({ kind }) => (kind === 'file' || kind === 'wishes' || kind === 'passport' ? preview.elsewhere[kind] : null)}
        </QuestionnaireBoxes>
        <FormActions>
          <Submit>{preview.check}</Submit>
          <ButtonLink to={`/calls/${call.slug}`} kind="plain">
            {page.backToCall}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
