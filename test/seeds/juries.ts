import { expect, test } from 'vitest'
import { listApplicants } from '#app/applications/applicants.server.ts'
import { groupBy } from '#app/juries/group.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { listOwnReviews } from '#app/juries/reviews.server.ts'
import { COLLEGES } from '#app/juries/seat.ts'
import { readBy, standingsOf } from '#app/juries/standings.ts'
import { listNames, personByEmail } from '#app/people/people.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { type CastKey, emailOf } from '#seeds/cast.ts'

/** What the demonstration tells of its juries, once it is planted. */
export function juriesAreTold() {
  test('18 jurors sit, 5 of them patients or carers; one who was invited has not answered and one declined for a link', async () => {
    const seats = await db().juror.findMany({ orderBy: { invitedAt: 'asc' } })
    const sitting = new Map(seats.flatMap((seat) => (seat.acceptedAt ? [[seat.personId, seat.college] as const] : [])))
    const colleges = [...sitting.values()]
    expect(COLLEGES.map((college) => colleges.filter((one) => one === college).length)).toEqual([6, 5, 2, 3, 2])
    const others = seats.filter((seat) => !seat.acceptedAt).map(({ whyDeclined }) => whyDeclined)
    expect(others).toEqual([null, 'a_link'])
  })

  test('each file is given to three jurors or more, a patient and someone who treats among them; no comment is said twice', async () => {
    const reviews = await db().review.findMany({ where: { stage: { not: 'recused' } }, include: { juror: true } })
    const files = [...groupBy(reviews, (review) => review.applicationId).values()].map((own) => {
      const colleges = own.map(({ juror }) => juror.college)
      return own.length >= 3 && colleges.includes('patient') && colleges.includes('clinical')
    })
    expect(files).toEqual(Array.from({ length: 33 }, () => true))
    const comments = (await db().score.findMany()).map(({ comment }) => comment)
    expect([comments.length, new Set(comments).size]).toEqual([588, 588])
  })

  test('one jury reads and has yet to choose what counts; another waits for its committee, with one reader hard on all and one divided file', async () => {
    const panels = await db().panel.findMany({ orderBy: { composedAt: 'asc' }, include: { sitting: true } })
    expect(panels.map(({ stage, countingAt, counting }) => [stage, countingAt && counting])).toEqual([
      ['decided', 'raw'],
      ['decided', 'raw'],
      ['opened', 'adjusted'],
      ['scoring', null],
    ])
    const stages = await db().review.groupBy({ by: ['stage'], _count: true, where: { panelId: panels[3]?.id } })
    expect(Object.fromEntries(stages.map(({ stage, _count }) => [stage, _count]))).toEqual({
      assigned: 3,
      declared: 3,
      draft: 2,
      recused: 1,
      submitted: 22,
    })
    const { panel, ranked, files } = await findRanking(await played('claire'), panels[2]?.id ?? '')
    expect(panels[2]?.sitting?.startsAt.getTime()).toBeGreaterThan(now().getTime())
    expect(ranked.filter(({ alert }) => alert).map((file) => files.get(file.applicationId)?.organisationName)).toEqual([
      'Gardevan',
    ])
    expect(standingsOf(panel.call.criteria, readBy([...files.values()]), ranked, 2).severity).toBeGreaterThan(3)
  })

  test('what binds jurors bars them from five files, places said what they could host, two files are heard, a review was corrected', async () => {
    const bars = await db().bar.findMany({ include: { juror: true }, orderBy: { barredAt: 'asc' } })
    const [names, files] = [
      await listNames(bars.map(({ juror }) => juror.personId)),
      await listApplicants(bars.map(({ applicationId }) => applicationId)),
    ]
    const told = bars.map(({ reason, juror, applicationId }) => {
      return `${names.get(juror.personId)} ${reason} ${files.get(applicationId)?.organisationName}`
    })
    expect(told.sort()).toEqual([
      'Benoît Sarrazin shared_pilot Kairnéa',
      'Lucie Thévenet shared_pilot Ondelune',
      'Lucie Thévenet shared_pilot Ondelune',
      'Nathalie Brossard declared_link Traduvie',
      'Philippe Guérande declared_link Voxaline',
    ])
    const said = await db().hostStatement.findMany({ orderBy: { answeredAt: 'asc' } })
    expect(said.map(({ answer }) => answer)).toEqual(['yes', 'yes_if', 'no', null])
    const heard = await db().hearing.findMany({
      include: { slot: true, sheets: true },
      orderBy: { slot: { startsAt: 'asc' } },
    })
    expect(heard.map(({ slot, sheets }) => [slot && slot.startsAt < now(), sheets.length])).toEqual([
      [true, 2],
      [false, 0],
    ])
    expect(await db().reviewVersion.count()).toBe(1)
  })

  test('a juror of three juries finds the files of the latest first', async () => {
    const panels = await db().panel.findMany({ orderBy: { composedAt: 'desc' } })
    const own = await listOwnReviews(await played('rachid'))
    const sat = new Set(own.map(({ panelId }) => panelId))
    expect([...sat]).toEqual(panels.flatMap(({ id }) => (sat.has(id) ? [id] : [])))
    expect(sat.size).toBe(3)
  })

  test('minutes are signed, a second look was answered, and the place of a stopped trial was given back the day it stopped', async () => {
    const [minutes, looks] = [await db().minutes.findMany(), await db().secondLook.findMany()]
    const [place] = await db().freedPlace.findMany()
    const stopped = await db().event.findFirstOrThrow({ where: { what: 'pilot.stopped' } })
    expect(minutes.map(({ signedAt, correctedWhy }) => [signedAt !== null, correctedWhy])).toEqual([
      [true, null],
      [true, null],
    ])
    expect(looks.map(({ outcome }) => outcome)).toEqual(['refused'])
    expect([place?.freedAt, place?.calledId]).toEqual([stopped.at, null])
  })
}

async function played(key: CastKey) {
  return findViewer((await personByEmail(emailOf(key))).id)
}
