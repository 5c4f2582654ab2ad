import { FILE_KINDS } from '#app/platform/file.ts'
import { useWords } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { Check, Choices, DateField, Hidden, TextArea, TextField } from '#app/ui/fields.tsx'
import { LONGEST_CLAIM, type PassportStatus, STATUSES } from '../passport.ts'
import { words } from '../words.passport.ts'

interface Line {
  status: PassportStatus
  claim: string
  provedOn: Date | null
  expiresOn: Date | null
  shown: boolean
  revision: number
  proof: { name: string } | null
}

/** What one claims of a requirement, with its proof and until when it is good. */
export function ClaimFields({ line, lasts }: { line: Line | null; lasts: number | null }) {
  const { line: t, statuses } = useWords(words)
  return (
    <>
      <Hidden name="revision" value={String(line?.revision ?? 0)} />
      <Choices
        type="radio"
        name="status"
        legend={t.status}
        defaultValue={line?.status}
        options={STATUSES.map((value) => ({ value, label: statuses[value] }))}
      />
      <TextArea
        name="claim"
        label={t.claim}
        hint={t.claimHint}
        rows={3}
        required={false}
        maxLength={LONGEST_CLAIM}
        defaultValue={line?.claim}
      />
      <TextField
        type="file"
        name="proof"
        label={t.proof}
        hint={t.proofHint}
        accept={FILE_KINDS.join(',')}
        required={false}
      />
      {line?.proof && <Check name="withoutProof" label={t.withoutProof} hint={line.proof.name} />}
      <DateField name="provedOn" label={t.provedOn} required={false} defaultValue={dayOf(line?.provedOn)} />
      <DateField
        name="expiresOn"
        label={t.expiresOn}
        hint={lasts === null ? t.expiresHintNone : t.expiresHint(lasts)}
        required={false}
        defaultValue={dayOf(line?.expiresOn)}
      />
      <Check name="shown" label={t.shown} hint={t.shownHint} defaultChecked={line?.shown} />
    </>
  )
}

const dayOf = (instant: Date | null | undefined) => (instant ? parisDay(instant) : undefined)
