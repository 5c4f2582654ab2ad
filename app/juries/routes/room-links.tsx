import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices, Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { declareLinks, findToDeclare } from '../room-links.server.ts'
import { LinksForm } from '../sitting.form.ts'
import { words as interestWords } from '../words.interests.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  return { panelId, ...(await findToDeclare(viewer, panelId)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.links.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, LinksForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declareLinks(viewer, panelId, form.value.about, form.value.linked))
  return redirect(`/juries/${panelId}/room`, 303)
}

export default function RoomLinks() {
  const { panelId, title, files, valid, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { links: t, room, of, reasons } = useWords(words)
  const { interests } = useWords(interestWords)
  const options = files.map(({ id, number, solutionName, organisationName }) => ({
    value: id,
    label: `${number ?? ''} ${of(solutionName, organisationName)}`,
  }))
  return (
    <>
      <PageHead kicker={room.title} title={t.title} lead={<Told text={title} />} />
      {files.length === 0 || objection ? (
        <p>{objection ? reasons.sitting_closed : t.none}</p>
      ) : !valid ? (
        <Notice tone="warn">
          <p>
            {t.interests} <Link to="/interests">{interests.title}</Link>
          </p>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <p>{t.lead}</p>
          {files.map(({ id }) => (
            <Hidden key={id} name="about" value={id} />
          ))}
          <Choices type="checkbox" name="linked" legend={t.linked} options={options} required={false} />
          <p>{t.meaning}</p>
          <Submit>{t.send}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={`/juries/${panelId}/room`}>{t.back}</Link>
      </p>
    </>
  )
}
