import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { PressForm } from '../panel.form.ts'
import { adoptOrder, findOrder } from '../sitting-order.server.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, ...order } = await findOrder(viewer, idFrom(params, 'panelId'))
  return { ...order, panelId: panel.id, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.order.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => adoptOrder(viewer, panelId))
  return redirect(`/juries/${panelId}/sitting/order`, 303)
}

const TONES = { waiting: 'waiting', discussed: 'open', voting: 'open', done: 'done' } as const

export default function SittingOrder() {
  const { panelId, stage, items, hidden, doors, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { order: t, title, items: stages, of, lead, names, reasons } = useWords(words)
  const saved = doors.now - doors.suggested
  const rows = items.map(({ applicationId, place, number, solutionName, organisationName, ...item }) => ({
    key: applicationId,
    cells: {
      place,
      file: `${number ?? ''} ${of(solutionName, organisationName)}`,
      out: names(item.names),
      state: <Status tone={TONES[item.stage]}>{stages[item.stage]}</Status>,
      move: item.stage === 'waiting' && stage !== 'closed' && (
        <Link to={`/juries/${panelId}/sitting/order/${applicationId}`} aria-label={t.moveOf(number ?? '')}>
          {t.move}
        </Link>
      ),
    },
  }))
  return (
    <>
      <PageHead kicker={title} title={t.title} lead={t.lead} />
      <Figures>
        <Figure n={doors.now} label={t.now} />
        <Figure n={doors.suggested} label={t.suggested} />
        <Figure n={doors.byNumber} label={t.byNumber} />
      </Figures>
      <p>
        {saved > 0 ? t.saves(saved) : t.best} {t.fair}
      </p>
      {saved > 0 && stage !== 'closed' && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Submit>{t.adopt}</Submit>
        </PostForm>
      )}
      <div className="section">
        <Table
          caption={t.caption}
          columns={[
            { key: 'place', label: t.place },
            { key: 'file', label: t.file },
            { key: 'out', label: t.out },
            { key: 'state', label: t.state },
            ...(stage === 'closed' ? [] : [{ key: 'move', label: t.move }]),
          ]}
          rows={rows}
          empty={t.none}
        />
      </div>
      {hidden > 0 && <p className="quiet">{t.hidden(hidden)}</p>}
      <p>
        <Link to={`/juries/${panelId}/lead`}>{lead.link}</Link>
      </p>
    </>
  )
}
