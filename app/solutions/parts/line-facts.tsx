import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { When } from '#app/ui/when.tsx'
import { LineStatus } from '../line-state.tsx'
import type { ClassDetails } from '../medical-class.ts'
import type { LineState, PassportStatus } from '../passport.ts'
import { words } from '../words.passport.ts'

interface Line {
  status: PassportStatus
  state: LineState
  claim: string
  details: ClassDetails | null
  provedOn: Date | null
  expiresOn: Date | null
  claimedAt: Date
  claimedBy: string
  verifiedAt: Date | null
  verifiedBy: string | null
  proof: { name: string } | null
}

/** A line as those who read the passport read it: what is claimed, its proof, who vouches for it. */
export function LineFacts({ line, at, lang }: { line: Line; at: string; lang: string }) {
  const { line: t, passport, class: ofClass } = useWords(words)
  const { details, provedOn, expiresOn, claimedBy, claimedAt, verifiedBy, verifiedAt, proof } = line
  return (
    <Facts
      items={[
        { term: passport.status, value: <LineStatus line={line} /> },
        { term: t.claim, value: <span lang={lang}>{line.claim}</span> },
        ...(details ? [{ term: ofClass.result, value: `${ofClass.classes[details.class]} (${details.rule})` }] : []),
        ...(proof ? [{ term: t.proof, value: <a href={`${at}/proof`}>{`${t.open} : ${proof.name}`}</a> }] : []),
        ...(provedOn ? [{ term: t.provedOn, value: <Day at={provedOn} /> }] : []),
        ...(expiresOn ? [{ term: t.expiresOn, value: <Day at={expiresOn} /> }] : []),
        { term: t.claimedBy(claimedBy), value: <Day at={claimedAt} /> },
        ...(verifiedAt ? [{ term: t.verifiedBy(verifiedBy ?? ''), value: <Day at={verifiedAt} /> }] : []),
      ]}
    />
  )
}

const Day = ({ at }: { at: Date }) => <When at={at.toISOString()} show="day" />
