import type { CONDITIONS } from '#app/needs/need.ts'
import { words as needWords } from '#app/needs/words.ts'
import { useWords } from '#app/platform/words.tsx'
import { wordsOf } from '../expertise.ts'
import type { College, SKILLS } from '../seat.ts'
import { words } from '../words.seats.ts'

interface Props {
  name: string
  college: College | null
  knows: { topics: string[]; about: string } | null
}

/** A juror's name, whose eyes they lend, and what they judge well in one line. */
export function SeatOf({ name, college, knows }: Props) {
  const { seats, expertise } = useWords(words)
  const { conditions } = useWords(needWords)
  const known = knows && [
    ...wordsOf('condition', knows.topics).map((word) => conditions[word as (typeof CONDITIONS)[number]]),
    ...wordsOf('skill', knows.topics).map((word) => expertise.skillWords[word as (typeof SKILLS)[number]]),
    ...(knows.about ? [knows.about] : []),
  ]
  return (
    <>
      {name}
      <div className="quiet">{college ? seats.colleges[college] : seats.notSaid}</div>
      {known && known.length > 0 && <div className="quiet">{known.join(' · ')}</div>}
    </>
  )
}
