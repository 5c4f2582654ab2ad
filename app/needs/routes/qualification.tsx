import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Check, Choices, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayQualify } from '../need.access.ts'
import { QualificationForm } from '../need.form.ts'
import { CONDITIONS, LONGEST_STORY, LONGEST_TITLE, objectionToQualifying } from '../need.ts'
import { NeedStatus } from '../need-card.tsx'
import { findNeed } from '../needs.server.ts'
import { Original } from '../parts/original.tsx'
import { qualifyNeed } from '../qualifications.server.ts'
import { listThemes } from '../themes.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToQualifying({ stage: need.stage, story: need.story ?? '' })
  if (objection) refuse(409, objection)
  return { need, themes: await listThemes(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.qualify.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, QualificationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => qualifyNeed(viewer, needId, form.value))
  return redirect(`/needs/${needId}`, 303)
}

export default function Qualification() {
  const { need, themes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { qualify, decline, conditions, reasons } = useWords(words)
  const language = useLanguage()
  const options = themes.map((theme) => ({ value: theme.id, label: inLanguage(language, theme.name) }))
  return (
    <>
      <PageHead title={qualify.title} number={need.number} status={<NeedStatus stage={need.stage} />} />
      <div className="beside">
        <Original need={need} />
        <section aria-labelledby="public">
          <h2 id="public">{qualify.public}</h2>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <TextField name="titleFr" label={qualify.titleFr} maxLength={LONGEST_TITLE} required />
            <TextArea
              name="summaryFr"
              label={qualify.summaryFr}
              hint={qualify.summaryHint}
              rows={6}
              maxLength={LONGEST_STORY}
              required
            />
            {need.wordsPublic && (
              <Check name="withhold" label={qualify.withhold} defaultChecked={need.warnings.length > 0} />
            )}
            <Select
              name="themeId"
              label={qualify.theme}
              options={options}
              emptyLabel={qualify.chooseTheme}
              required={false}
            />
            <TextField name="newTheme" label={qualify.newTheme} maxLength={80} required={false} />
            <Choices
              type="checkbox"
              name="conditions"
              legend={qualify.conditions}
              options={CONDITIONS.map((value) => ({ value, label: conditions[value] }))}
              required={false}
            />
            <MoreFields summary={qualify.english}>
              <TextField name="titleEn" label={qualify.titleEn} maxLength={LONGEST_TITLE} lang="en" required={false} />
              <TextArea
                name="summaryEn"
                label={qualify.summaryEn}
                rows={6}
                maxLength={LONGEST_STORY}
                lang="en"
                required={false}
              />
            </MoreFields>
            <Submit>{qualify.send}</Submit>
          </PostForm>
          <Confirm summary={qualify.declineLink}>
            <p>{decline.lead}</p>
            <PostForm
              slip={undefined}
              formKey={`${formKey}:decline`}
              reasons={reasons}
              action={`/needs/${need.id}/declination`}
            >
              <TextArea name="reason" label={decline.reason} rows={4} maxLength={600} />
              <Submit kind="danger">{decline.send}</Submit>
            </PostForm>
          </Confirm>
        </section>
      </div>
    </>
  )
}
