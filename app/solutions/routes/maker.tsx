import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { words as holderWords } from '#app/people/words.holders.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { eurosOf } from '#app/platform/money.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, MoneyField, Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { MakerForm } from '../maker.form.ts'
import { MAKER_SIZES } from '../maker.ts'
import { findOwnMaker, tellMaker } from '../makers.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { name, slug, kind, maker, mayTell } = await findOwnMaker(viewer, textFrom(params, 'slug'))
  return { name, slug, isCompany: kind === 'company', maker, mayTell, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.maker.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, MakerForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => tellMaker(viewer, slug, form.value))
  return redirect('/solutions', 303)
}

export default function Maker() {
  const { name, slug, isCompany, maker, mayTell, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { maker: t, reasons } = useWords(words)
  const { holders } = useWords(holderWords)
  const figure = (told: number | null | undefined) => (told === null || told === undefined ? undefined : String(told))
  return (
    <>
      <PageHead kicker={name} title={t.title} lead={t.lead} />
      {!mayTell && <Notice tone="info">{t.onlyRead}</Notice>}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="size"
          legend={t.size}
          defaultValue={maker?.size}
          options={MAKER_SIZES.map((value) => ({ value, label: t.sizes[value] }))}
        />
        <Select
          name="territory"
          label={t.territory}
          emptyLabel={t.territoryEmpty}
          required={false}
          defaultValue={maker?.territory ?? undefined}
          options={TERRITORIES.map((value) => ({ value, label: value }))}
        />
        <TextField
          name="foundedIn"
          label={t.foundedIn}
          inputMode="numeric"
          width="short"
          required={false}
          defaultValue={figure(maker?.foundedIn)}
        />
        <TextField
          name="staff"
          label={t.staff}
          inputMode="numeric"
          width="short"
          required={false}
          defaultValue={figure(maker?.staff)}
        />
        <MoneyField
          name="turnover"
          label={t.turnover}
          required={false}
          defaultValue={maker?.turnoverCents == null ? undefined : eurosOf(maker.turnoverCents)}
        />
        {mayTell && <Submit>{t.save}</Submit>}
      </PostForm>
      {isCompany && (
        <p>
          <Link to={`/organisations/${slug}/holders`}>{holders.link}</Link>
        </p>
      )}
      <p>
        <Link to="/solutions">{t.back}</Link>
      </p>
    </>
  )
}
