import { takeIn } from '#app/needs/imports.server.ts'
import { answerNeed, putNeedInCall } from '#app/needs/needs.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { linkOf } from '#app/needs/voters.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aRound, aTheme, voters } from '#test/support/rounds.ts'
import { aLine, aTable } from '#test/support/tables.ts'
import { SECRETS } from './secrets.ts'
import type { Cast } from './world.people.ts'

/** Needs from the moment they are posted to the one in which they are answered; each says who may read its words. */
export async function makeNeeds({ author, coord }: Cast) {
  const unread = await aNeed(
    {
      title: SECRETS['unread title'],
      story: SECRETS['unread story'],
      facilityName: SECRETS['unread place'],
      authorKind: 'hospital_professional',
      wanted: ['plain_words'],
      publish: 'words',
      placePublic: true,
    },
    author,
  )
  const posted = await aNeed({ story: SECRETS['unread paper story'] })
  const declined = await aNeed({ title: 'Une marche trop haute' }, author)
  await declineNeed(coord, declined.id, SECRETS['reason to decline'])
  const kept = { story: SECRETS['unpublished words'], facilityName: SECRETS['unpublished place'] }
  const heard = await aHeardNeed(coord, { ...kept, publish: 'summary', placePublic: false }, author)
  const withheld = await aNeed({ story: SECRETS['withheld words'], publish: 'words' }, author)
  const told = { titleFr: 'Dormir à deux', summaryFr: 'Deux patients par chambre dorment mal.', newTheme: 'Les nuits' }
  await qualifyNeed(coord, withheld.id, { ...told, withhold: true })
  const called = await aHeardNeed(coord)
  const waiting = await aHeardNeed(coord)
  await putNeedInCall(coord, waiting.id)
  const answered = await aHeardNeed(coord)
  await putNeedInCall(coord, answered.id)
  await answerNeed(coord, answered.id)
  const table = await aTable(coord, [aLine(1)])
  const taken = await aTable(coord, [aLine(2)])
  await takeIn(coord, taken.id)
  const theme = await aTheme(coord, 'Les retours', 3)
  const round = await aRound(coord, theme)
  const [link = ''] = await voters(coord, round, 'patients', 1)
  const over = await at(new Date('2026-01-05T10:00:00Z'), () => aRound(coord, theme))
  return {
    'round theme': theme,
    round,
    'closed round': over,
    ballot: { id: link.split('.')[0] ?? '', code: link },
    'forged ballot': { id: '', code: linkOf(newId()) },
    table,
    'taken table': taken,
    'unread need': unread,
    'paper need': posted,
    'declined need': declined,
    'heard need': heard,
    'withheld need': withheld,
    'called need': called,
    'need in call': waiting,
    'answered need': answered,
    'forged receipt': { id: '', code: receiptCodeFor(newId()) },
  }
}
export type Needs = Awaited<ReturnType<typeof makeNeeds>>
