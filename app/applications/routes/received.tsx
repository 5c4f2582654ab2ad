import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Pager } from '#app/ui/list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ReceivedFacets } from '../parts/received-facets.tsx'
import { ReceivedTable } from '../parts/received-table.tsx'
import { ManyForm, ReceivedForm } from '../received.form.ts'
import { admitMany, listReceived } from '../received.server.ts'
import { receivedAddress } from '../received.ts'
import { words as importWords } from '../words.import.ts'
import { words } from '../words.received.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const said = Object.fromEntries(new URL(request.url).searchParams)
  const asked = ReceivedForm.parse(said)
  const received = await listReceived(viewer, textFrom(params, 'slug'), asked)
  const told = { admitted: Number(said.admitted ?? Number.NaN), left: Number(said.left ?? 0) }
  return { ...received, asked, told: Number.isInteger(told.admitted) ? told : null, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, ManyForm)
  if (!form.ok) return form.reply
  const { admitted, left } = await form.once(viewer, () => admitMany(viewer, slug, form.value.application))
  const back = new URL(request.url).searchParams
  back.set('admitted', String(admitted))
  back.set('left', String(left))
  return redirect(`/calls/${slug}/applications?${back}`, 303)
}

export default function ReceivedApplications() {
  const { call, rows, next, counts, asked, told, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { search } = useLocation()
  const here = `/calls/${call.slug}/applications`
  const checkable = rows.some(({ stage }) => stage === 'submitted')
  return (
    <>
      <PageHead kicker={inLanguage(useLanguage(), call.title)} number={call.number} title={t.title} lead={t.lead} />
      {told && <Notice tone="good">{t.admitted(told.admitted, told.left)}</Notice>}
      <ReceivedFacets here={here} asked={asked} counts={counts} />
      {rows.length === 0 ? (
        <Empty title={t.empty} text={t.emptyText} />
      ) : (
        <PostForm key={search} slip={slip} formKey={formKey} reasons={t.reasons} action={here + search}>
          <ReceivedTable rows={rows} />
          {checkable && (
            <FormActions>
              <Submit>{t.admit}</Submit>
              <span className="hint">{t.admitHint}</span>
            </FormActions>
          )}
        </PostForm>
      )}
      <Pager to={next ? receivedAddress(here, { ...asked, after: next }) : undefined} label={t.more} />
      <p>
        <Link to={receivedAddress(`${here}.csv`, { ...asked, after: undefined })} reloadDocument>
          {t.export}
        </Link>
      </p>
      <p>
        <Link to={`/calls/${call.slug}/imports`}>{useWords(importWords).title}</Link>
      </p>
    </>
  )
}
