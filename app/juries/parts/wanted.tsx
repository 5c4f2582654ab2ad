import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { Jury } from '../progress.server.ts'
import { words } from '../words.seats.ts'

interface Props {
  panel: NonNullable<Jury['panel']>
  short: Jury['short']
  jurors: Jury['jurors']
}

/** What the panel wants of each file and by when, who is late, and what its seats cannot give. */
export function Wanted({ panel, short, jurors }: Props) {
  const { composition, seats } = useWords(words)
  const wanted = [
    composition.wants(panel.readings),
    ...panel.minima.map(({ college, least }) => composition.least(seats.colleges[college], least)),
  ]
  const missing = [
    ...(short?.readings ? [composition.shortReadings(short.readings.room, short.readings.wanted)] : []),
    ...(short?.colleges ?? []).map(({ college, seats: n, wanted }) =>
      composition.shortCollege(seats.colleges[college], n, wanted),
    ),
  ]
  const behind = jurors.filter(({ counts }) => counts.asked > counts.handedIn)
  const missingReadings = behind.reduce((sum, { counts }) => sum + counts.asked - counts.handedIn, 0)
  return (
    <>
      <p className="quiet">
        {wanted.join(', ')}
        {panel.readBy && (
          <>
            , {composition.by}
            <When at={panel.readBy.toISOString()} show="meeting_day" />
          </>
        )}
        .
      </p>
      {panel.isLate && behind.length > 0 && (
        <Notice tone="warn">
          <p>{composition.late(missingReadings, behind.length)}</p>
        </Notice>
      )}
      {panel.stage !== 'decided' && missing.length > 0 && (
        <Notice tone="warn" title={composition.short}>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{composition.invite}</p>
        </Notice>
      )}
    </>
  )
}
