import { Link } from '@remix-run/react'
import { words as callWords } from '#app/calls/words.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Paper } from '../papers.server.ts'
import { paperField, type Slot } from '../papers.ts'
import { PapersRead } from '../papers-read.tsx'
import { words } from '../words.papers.ts'

type Props = { applicationId: string; slots: Slot[]; papers: Paper[]; slips: Record<string, string> }

/** Each place for papers: what it asks, who reads it, what was given there. */
export function PaperPlaces({ applicationId, slots, papers, slips }: Props) {
  const t = useWords(words)
  const { audiences } = useWords(callWords)
  return slots.map((slot) => {
    const given = papers.filter((paper) => paper.slotId === slot.id)
    return (
      <section key={slot.id} className="section" id={paperField(slot.id)}>
        <h3>
          <Told text={slot.label} />{' '}
          {slips[paperField(slot.id)] ? (
            <Status tone="late">{t.missing}</Status>
          ) : (
            <Status tone={given.length > 0 ? 'done' : 'draft'}>
              {given.length > 0 ? t.given : t.needs[slot.need]}
            </Status>
          )}
        </h3>
        <p className="hint">
          {t.needs[slot.need]}. <Told text={slot.help} /> {audiences[slot.audience]}
        </p>
        {given.some((paper) => paper.safety === 'refused') && <Notice tone="warn">{t.refusedHelp}</Notice>}
        <PapersRead
          applicationId={applicationId}
          papers={given}
          after={(paper) => (
            <Link to={`/applications/${applicationId}/papers/${paper.id}/removal`}>{t.remove(paper.name)}</Link>
          )}
        />
      </section>
    )
  })
}
