import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices, DateTimeField, Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { formatInstant, When } from '#app/ui/when.tsx'
import { OTHERS, REACHES } from '../phase.ts'
import type { findPhases } from '../phases.server.ts'
import { words } from '../words.phases.ts'

type Phase = Awaited<ReturnType<typeof findPhases>>['phases'][number]
const TONES = { holds: 'done', over: 'waiting', planned: 'waiting' } as const

/** The windows of a jury in their order, the one that holds said in words. */
export function Phases({ phases, holdsId, isOpen }: { phases: Phase[]; holdsId: string | null; isOpen: boolean }) {
  const t = useWords(words)
  const shown = (yes: boolean) => (yes ? t.shown.yes : t.shown.no)
  const stateOf = ({ id, begunAt }: Phase) => (id === holdsId ? 'holds' : begunAt ? 'over' : 'planned')
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'starts', label: t.starts },
        { key: 'others', label: t.othersSeen },
        { key: 'jurors', label: t.jurorsShown },
        { key: 'applicants', label: t.applicantsShown },
        { key: 'files', label: t.files },
        { key: 'state', label: t.state },
      ]}
      rows={phases.map((phase) => ({
        key: phase.id,
        cells: {
          starts: <When at={phase.startsAt.toISOString()} show="instant" />,
          others: t.others[phase.others],
          jurors: shown(phase.jurorsNamed),
          applicants: shown(phase.applicantsNamed),
          files: t.reach[phase.reach],
          state: (
            <>
              <Status tone={TONES[stateOf(phase)]}>{t.states[stateOf(phase)]}</Status>{' '}
              {isOpen && !phase.begunAt && <Withdraw phase={phase} />}
            </>
          ),
        },
      }))}
      empty={t.none}
    />
  )
}

function Withdraw({ phase }: { phase: Phase }) {
  const t = useWords(words)
  const when = formatInstant(useLanguage(), phase.startsAt.toISOString())
  return (
    <Link to={`/phases/${phase.id}/withdrawal`} aria-label={t.withdrawOf(when)}>
      {t.withdraw}
    </Link>
  )
}

interface Fields {
  slip: Slip | undefined
  formKey: string
  mayHideNames: boolean
}

/** What a window says; the names of applicants can be hidden only while nobody knows them. */
export function PhaseFields({ slip, formKey, mayHideNames }: Fields) {
  const t = useWords(words)
  const shown = [
    { value: 'shown', label: t.shown.yes },
    { value: 'hidden', label: t.shown.no },
  ]
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
      <DateTimeField name="starts" label={t.starts} hint={t.startsHint} required={false} />
      <Choices
        type="radio"
        name="others"
        legend={t.othersSeen}
        options={OTHERS.map((value) => ({ value, label: t.others[value], hint: t.othersHints[value] }))}
      />
      <Choices type="radio" name="jurors" legend={t.jurorsShown} hint={t.jurorsHint} options={shown} />
      {mayHideNames ? (
        <Choices type="radio" name="applicants" legend={t.applicantsShown} hint={t.applicantsHint} options={shown} />
      ) : (
        <Hidden name="applicants" value="shown" />
      )}
      <Choices
        type="radio"
        name="reach"
        legend={t.files}
        options={REACHES.map((value) => ({ value, label: t.reach[value], hint: t.reachHints[value] }))}
      />
      <Submit>{t.send}</Submit>
    </PostForm>
  )
}
