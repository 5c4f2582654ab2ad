import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { QualificationForm } from '../need.form.ts'
import { NeedStatus } from '../need-card.tsx'
import { lookAgain, useReasons } from '../parts/deciding.ts'
import { look } from '../parts/look.ts'
import { Original } from '../parts/original.tsx'
import { Overtaken } from '../parts/overtaken.tsx'
import { PublicWordsFields } from '../parts/public-words-fields.tsx'
import { retellNeed } from '../public-words.server.ts'
import { listThemes } from '../themes.server.ts'
import { findToDecide } from '../triage.server.ts'
import { objectionToRetelling } from '../triage.ts'
import { words } from '../words.triage.ts'

export const links = look
export const shouldRevalidate = lookAgain

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, objection } = await findToDecide(viewer, idFrom(params, 'needId'), objectionToRetelling)
  const page = { need, objection, themes: await listThemes(), formKey: newId() }
  return data(page, { status: objection ? 409 : 200 })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.publicWords.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, QualificationForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => retellNeed(viewer, needId, form.value))
  return overtaken ?? redirect(`/needs/${needId}`, 303)
}

export default function PublicWords() {
  const { need, objection, themes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).publicWords
  const reasons = useReasons()
  return (
    <>
      <PageHead title={t.title} number={need.number} status={<NeedStatus stage={need.stage} />} />
      {objection ? (
        <Overtaken need={need} slip={slip} back={`/needs/${need.id}`} />
      ) : (
        <div className="beside">
          {need.erasedAt ? null : <Original need={need} />}
          <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
            <PublicWordsFields need={need} themes={themes} />
            <Submit>{t.send}</Submit>
          </PostForm>
        </div>
      )}
    </>
  )
}
