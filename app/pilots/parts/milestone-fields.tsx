import { parisWall } from '#app/platform/paris.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { DateField, Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { words } from '../words.ts'

interface Tranche {
  id: string
  milestone: string
  dueOn: Date
  amountCents: number
}

function useTrancheLine() {
  const t = useWords(words)
  const language = useLanguage()
  return ({ amountCents, dueOn }: Tranche) =>
    t.milestones.trancheLine(formatMoney(language, amountCents), formatDay(language, dueOn.toISOString()))
}

/** The payments of the award for which no milestone stands: each fills the form below. */
export function MilestoneProposals({ pilotId, tranches }: { pilotId: string; tranches: Tranche[] }) {
  const t = useWords(words)
  const line = useTrancheLine()
  if (tranches.length === 0) return null
  return (
    <Section title={t.milestones.proposals}>
      <p>{t.milestones.proposalsLead}</p>
      <ItemList
        empty=""
        items={tranches.map((tranche) => ({
          key: tranche.id,
          to: `/pilots/${pilotId}/milestones?tranche=${tranche.id}`,
          title: t.milestones.take(tranche.milestone),
          text: line(tranche),
        }))}
      />
    </Section>
  )
}

type Props = { tranches: Tranche[]; taken: string | null; slip: Slip | undefined; formKey: string }

/** One milestone; a payment that was taken fills in what it says and when. */
export function MilestoneFields({ tranches, taken, slip, formKey }: Props) {
  const t = useWords(words)
  const line = useTrancheLine()
  const tranche = tranches.find(({ id }) => id === taken)
  return (
    <PostForm key={tranche?.id} slip={slip} formKey={formKey} reasons={t.reasons}>
      <TextField
        name="title"
        label={t.milestones.name}
        hint={t.milestones.nameHint}
        maxLength={160}
        defaultValue={tranche?.milestone}
      />
      <TextField name="owner" label={t.milestones.owner} hint={t.milestones.ownerHint} maxLength={120} />
      <DateField
        name="dueOn"
        label={t.milestones.due}
        defaultValue={tranche && parisWall(tranche.dueOn).slice(0, 10)}
      />
      {tranches.length > 0 && (
        <Select
          name="trancheId"
          label={t.milestones.tied}
          emptyLabel={t.milestones.untied}
          required={false}
          defaultValue={tranche?.id}
          options={tranches.map((one) => ({ value: one.id, label: `${one.milestone} (${line(one)})` }))}
        />
      )}
      <Submit>{t.milestones.save}</Submit>
    </PostForm>
  )
}
