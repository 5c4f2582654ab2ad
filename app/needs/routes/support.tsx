import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Check, Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { browserOf, markBrowser } from '../browser.server.ts'
import { AUTHOR_KINDS } from '../need.ts'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { SupportForm } from '../support.form.ts'
import { LONGEST_LINE, objectionToSupporting } from '../support.ts'
import { findOwnSupport, supportNeed } from '../supports.server.ts'
import { words as groupWords } from '../words.groups.ts'
import { words } from '../words.supports.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  const objection = objectionToSupporting(need)
  if (objection) refuse(409, objection)
  const own = await findOwnSupport(viewer, need.id, await browserOf(request))
  return { need, own, formKey: newId(), isSignedIn: viewer.kind === 'person' }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.support.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, SupportForm)
  if (!form.ok) return form.reply
  const { browser, headers } = await markBrowser(request)
  await form.once(viewer, () => supportNeed(viewer, needId, form.value, browser))
  return redirect(`/needs/${needId}/support`, { status: 303, headers: viewer.kind === 'person' ? {} : headers })
}

export default function Support() {
  const { need, own, formKey, isSignedIn } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { support, reasons } = useWords(words)
  const { follow } = useWords(groupWords)
  if (own) return <Given needId={need.id} own={own} />
  return (
    <>
      <PageHead title={support.title} lead={support.lead} number={need.number} />
      <NeedQuoted need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Select
          name="role"
          label={support.as}
          options={AUTHOR_KINDS.map((value) => ({ value, label: support.roles[value] }))}
          required
        />
        <MoreFields summary={support.more} open={slip !== undefined}>
          <Select
            name="territory"
            label={support.territory}
            options={TERRITORIES.map((value) => ({ value, label: value }))}
            emptyLabel={support.noTerritory}
            required={false}
          />
          <TextField
            name="line"
            label={support.line}
            hint={support.lineHint}
            maxLength={LONGEST_LINE}
            autoComplete="off"
            required={false}
          />
        </MoreFields>
        {isSignedIn && <Check name="follow" label={follow.box} />}
        <p className="hint">{support.before}</p>
        <Submit>{support.send}</Submit>
      </PostForm>
    </>
  )
}

/** What one has said already, and the way to take it back. */
function Given({
  needId,
  own,
}: {
  needId: string
  own: { line: string | null; lineReadAt: Date | null; givenAt: Date }
}) {
  const { support } = useWords(words)
  return (
    <>
      <PageHead
        title={support.given}
        lead={
          <>
            {support.givenOn} <When at={own.givenAt.toISOString()} show="day" />.
          </>
        }
        actions={
          <>
            <ButtonLink to={`/needs/${needId}`}>{support.back}</ButtonLink>
            <ButtonLink to={`/needs/${needId}/support-withdrawal`} kind="plain">
              {support.takeBack}
            </ButtonLink>
          </>
        }
      />
      {own.line && (
        <>
          <blockquote className="as-typed">{own.line}</blockquote>
          <Notice tone="info">{own.lineReadAt ? support.lineKept : support.lineWaits}</Notice>
        </>
      )}
    </>
  )
}
