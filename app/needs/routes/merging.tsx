import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { OneOf } from '#app/ui/field-group.tsx'
import { Choices, Hidden, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findNumbered, listMergeable, mergeNeed } from '../merges.server.ts'
import { MergingForm } from '../merging.form.ts'
import { NeedStatus } from '../need-card.tsx'
import { Original } from '../parts/original.tsx'
import { backFrom } from '../triage.form.ts'
import { words } from '../words.groups.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const named = new URL(request.url).searchParams.get('with') ?? ''
  const asked = isId(named) ? named : undefined
  const { need, alike } = await listMergeable(viewer, idFrom(params, 'needId'), asked)
  return { need, alike, asked, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.merge.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, MergingForm)
  if (!form.ok) return form.reply
  const { headId, number, revision } = form.value
  const chosen = headId ?? (await findNumbered(viewer, number ?? ''))?.id
  if (chosen === undefined) return form.slip({ number: ['number_unknown'] })
  await form.once(viewer, () => mergeNeed(viewer, needId, chosen, revision))
  return redirect(backFrom(request.url, `/needs/${needId}`), 303)
}

export default function MergingPage() {
  const { need, alike, asked, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { merge, reasons } = useWords(words)
  const language = useLanguage()
  const options = alike.map((one) => ({
    value: one.need.id,
    label: `${one.need.number}. ${one.need.publicTitle ? inLanguage(language, one.need.publicTitle) : ''}`,
    hint: one.words.length > 0 ? merge.common(one.words.join(', ')) : undefined,
  }))
  const byNumber = {
    name: 'number',
    label: merge.number,
    hint: merge.numberHint,
    width: 'medium',
    autoComplete: 'off',
  } as const
  return (
    <>
      <PageHead title={merge.title} lead={merge.lead} number={need.number} status={<NeedStatus stage={need.stage} />} />
      <div className="beside">
        <Original need={need} />
        <section aria-label={merge.choose}>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Hidden name="revision" value={String(need.revision)} />
            {options.length > 0 ? (
              <OneOf legend={merge.choose} names={['headId', 'number']}>
                <Choices
                  type="radio"
                  name="headId"
                  legend={merge.these}
                  hint={merge.suggested}
                  options={options}
                  defaultValue={asked}
                  required="either"
                />
                <TextField {...byNumber} required="either" />
              </OneOf>
            ) : (
              <TextField {...byNumber} />
            )}
            <Submit>{merge.send}</Submit>
          </PostForm>
        </section>
      </div>
    </>
  )
}
