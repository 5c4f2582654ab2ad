import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import type { Slip } from '#app/platform/slip.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { DateField, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { LONGEST_HOLDER } from '../bond.ts'
import { HolderForm } from '../holder.form.ts'
import { findHolders, recogniseHolder, tellHolder } from '../holders.server.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.holders.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { ...(await findHolders(viewer, textFrom(params, 'slug'))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.holders.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, HolderForm)
  if (!form.ok) return form.reply
  const { holder, since, until } = form.value
  const { id: holderId, objection } = await recogniseHolder(viewer, slug, holder)
  if (objection) return form.slip({ holder: [objection] })
  await form.once(viewer, () => tellHolder(viewer, slug, { holderId, since, until }))
  return redirect(`/organisations/${slug}/holders`, 303)
}

export default function Holders() {
  const { company, holders, places, mayTell, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { holders: t } = useWords(words)
  const at = `/organisations/${company.slug}`
  return (
    <>
      <PageHead kicker={company.name} title={t.title} lead={t.lead} />
      <p className="prose quiet">{t.who}</p>
      <Table
        caption={t.caption}
        columns={[{ key: 'holder', label: t.holder }, ...(mayTell ? [{ key: 'actions', label: t.actions }] : [])]}
        rows={holders.map(({ id, name, since, until }) => ({
          key: id,
          cells: {
            holder: <Holder name={name} since={since} until={until} />,
            actions: mayTell && (
              <Link to={`${at}/holders/${id}/removal`} aria-label={t.removeOf(name)}>
                {t.remove}
              </Link>
            ),
          },
        }))}
        empty={t.none}
      />
      {mayTell ? <NewHolder places={places} slip={slip} formKey={formKey} /> : <p className="quiet">{t.onlyHeads}</p>}
      <p>
        <Link to={`${at}/people`}>{t.back}</Link>
      </p>
    </>
  )
}

function Holder({ name, since, until }: { name: string; since: Date; until: Date | null }) {
  const { holders: t } = useWords(words)
  return (
    <>
      {name}
      <span className="quiet">
        {' '}
        · {t.from} <When at={since.toISOString()} show="day" />
        {until && (
          <>
            {' '}
            {t.to} <When at={until.toISOString()} show="day" />
          </>
        )}
      </span>
    </>
  )
}

function NewHolder({ places, slip, formKey }: { places: string[]; slip: Slip | undefined; formKey: string }) {
  const { holders: t, reasons } = useWords(words)
  return (
    <section className="section">
      <h2>{t.tell}</h2>
      <p className="prose">
        {t.notPeople} {t.again}
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField
          name="holder"
          label={t.holder}
          hint={t.holderHint}
          list="known-organisations"
          maxLength={LONGEST_HOLDER}
          autoComplete="off"
        />
        <datalist id="known-organisations">
          {places.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <DateField name="since" label={t.since} />
        <DateField name="until" label={t.until} hint={t.untilHint} required={false} />
        <Submit>{t.send}</Submit>
      </PostForm>
    </section>
  )
}
