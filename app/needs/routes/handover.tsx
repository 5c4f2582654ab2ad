import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { handOverNeed, listColleagues } from '../handovers.server.ts'
import { NeedStatus } from '../need-card.tsx'
import { lookAgain, useReasons } from '../parts/deciding.ts'
import { Original } from '../parts/original.tsx'
import { backFrom, HandoverForm } from '../triage.form.ts'
import { findToDecide } from '../triage.server.ts'
import { words } from '../words.triage.ts'

export const shouldRevalidate = lookAgain

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need } = await findToDecide(viewer, idFrom(params, 'needId'), () => null)
  return { need, colleagues: await listColleagues(viewer), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.hand.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, HandoverForm)
  if (!form.ok) return form.reply
  const { colleague = null, revision } = form.value
  const overtaken = await form.overtaken(viewer, () => handOverNeed(viewer, needId, colleague, revision))
  return overtaken ?? redirect(backFrom(request.url, `/needs/${needId}`), 303)
}

export default function Handover() {
  const { need, colleagues, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).hand
  const reasons = useReasons()
  return (
    <>
      <PageHead title={t.title} lead={t.lead} number={need.number} status={<NeedStatus stage={need.stage} />} />
      <div className="beside">
        <Original need={need} />
        <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
          <Hidden name="revision" value={String(need.revision)} />
          <Select
            name="colleague"
            label={t.colleague}
            emptyLabel={t.nobody}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={need.assignedTo ?? undefined}
            required={false}
          />
          <Submit>{t.send}</Submit>
        </PostForm>
      </div>
    </>
  )
}
