import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ReadinessBlock } from '../parts/readiness-block.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { objectionToChecking } from '../pilot.ts'
import { findLedPilot } from '../pilots.server.ts'
import { checkReadiness } from '../progress.server.ts'
import { ReadinessForm } from '../readiness.form.ts'
import { BLOCKS } from '../readiness.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToChecking(pilot)
  if (objection) refuse(409, objection)
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.readiness.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, ReadinessForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => checkReadiness(viewer, pilotId, form.value))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Readiness() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.readiness.title} lead={t.readiness.lead} />
      <Notice tone="info">
        <p>{t.readiness.gate}</p>
        <p>{t.readiness.readers}</p>
      </Notice>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        {BLOCKS.map((block) => (
          <ReadinessBlock key={block} block={block} answers={pilot.readiness.answers} />
        ))}
        <Submit>{t.readiness.send}</Submit>
      </PostForm>
    </>
  )
}
