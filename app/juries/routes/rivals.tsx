import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RivalForm } from '../interest.form.ts'
import { declareRival, findRivals } from '../rivals.server.ts'
import { words } from '../words.interests.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { ...(await findRivals(viewer, textFrom(params, 'slug'))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.rivals.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, RivalForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => declareRival(viewer, textFrom(params, 'slug'), form.value.rivalId))
  return redirect(back, 303)
}

export default function Rivals() {
  const { organisation, rivals: declared, others, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { rivals, interests, reasons } = useWords(words)
  const items = declared.map(({ id, name }) => ({
    key: id,
    to: `/organisations/${organisation.slug}/rivals/${id}/withdrawal`,
    title: name,
    meta: rivals.withdraw,
  }))
  return (
    <>
      <PageHead kicker={organisation.name} title={rivals.title} lead={rivals.lead} />
      <ItemList items={items} empty={rivals.none} />
      {others.length > 0 && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Select
            name="rivalId"
            label={rivals.company}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Submit>{rivals.send}</Submit>
        </PostForm>
      )}
      <p>
        <Link to="/interests">{interests.title}</Link>
      </p>
    </>
  )
}
