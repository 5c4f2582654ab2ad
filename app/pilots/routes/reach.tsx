import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { FILE_KINDS } from '#app/platform/file.ts'
import { givenFile } from '#app/platform/files.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { words as platform } from '#app/platform/own-words.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { MilestoneFacts } from '../parts/milestone-facts.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { ReachForm } from '../pilot.form.ts'
import { objectionToPlanning } from '../pilot.ts'
import { findMilestone, reachMilestone } from '../progress.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pilot, ...milestone } = await findMilestone(await signedIn(request), idFrom(params, 'milestoneId'))
  const objection = milestone.reachedAt ? 'milestone_already_reached' : objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  return { pilot, milestone, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.reach.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const milestoneId = idFrom(params, 'milestoneId')
  const form = await readForm(request, ReachForm)
  if (!form.ok) return form.reply
  const evidence = await givenFile(form.value.evidence)
  if (evidence?.objection) return form.slip({ evidence: [evidence.objection] })
  const { pilotId } = await form.once(viewer, () => reachMilestone(viewer, milestoneId, evidence))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Reach() {
  const { pilot, milestone, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const reasons = { ...useWords(platform).reasons, ...t.reasons }
  return (
    <>
      <TaskHead pilot={pilot} title={t.reach.title} lead={t.reach.lead} />
      <MilestoneFacts milestone={milestone} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons} encType="multipart/form-data">
        <TextField
          type="file"
          name="evidence"
          label={t.reach.file}
          hint={t.reach.fileHint}
          accept={FILE_KINDS.join(',')}
          required={false}
        />
        <Submit>{t.reach.press}</Submit>
      </PostForm>
    </>
  )
}
