/** What the list of a call's received files costs at 15,000 applications, and at a hundredth of that. */

import { ReceivedForm } from '#app/applications/received.form.ts'
import { listReceived } from '#app/applications/received.server.ts'
import { seal } from '#app/applications/seal.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { draftCall } from '#app/calls/drafts.server.ts'
import { templateQuestionnaire } from '#app/calls/template-questionnaire.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { personByEmail } from '#app/people/people.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { closeDatabase, connections, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, orgToken, type PersonViewer, seatToken } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { dice } from './corpus.ts'
import { queries, timed } from './timed.ts'
import { among, tale } from './told.ts'

const ALL = 15_000
const BATCH = 500
const DAY = 86_400_000
/** Most are read by a jury or decided; a tenth is still to be checked. */
const STAGES = [
  'submitted',
  'admissible',
  'in_review',
  'in_review',
  'selected',
  'refused',
  'refused',
  'refused',
] as const
const ANSWERS = ['confirmed', 'confirmed', null, 'refused'] as const

export default { name: 'applications', run }

async function run() {
  try {
    const coalition = await aCoalition()
    await plant(coalition, 1, ALL / 100)
    const small = await doors(coalition)
    await plant(coalition, ALL / 100 + 1, ALL)
    const large = await doors(coalition)
    const ratios = large.map(({ what, value }, at) => ({
      what: `${what}, beside a hundredth`,
      value: value / (small[at]?.value ?? value),
      unit: '×',
    }))
    return [...large, ...small.map((figure) => ({ ...figure, what: `${figure.what}, at ${ALL / 100}` })), ...ratios]
  } finally {
    await closeDatabase()
  }
}

/** A coordinator with one call of three cut-offs, and the companies that answer it. */
async function aCoalition() {
  const founder = await someone('claire@test.example')
  const { id: organisationId } = await foundOrganisation(founder, { kind: 'coalition', name: 'Coalition' })
  await seat(CLOCK, founder.id, 'coordinator', organisationId)
  const coord = await someone('claire@test.example')
  const { id: companyId } = await foundOrganisation(founder, { kind: 'company', name: 'Ondelune' })
  const maker = await someone('claire@test.example')
  const told = { name: 'Rappel', pitch: 'Une phrase.', about: 'Ce que cela fait.', maturity: 'tested' as const }
  const { id: solutionId } = await describeSolution(maker, { organisationId: companyId, ...told, listed: true })
  const { id } = await draftCall(coord, {
    ...{ organisationId, title: { fr: 'Rappeler' }, purpose: { fr: '' }, rules: { fr: '' }, envelopeCents: 1 },
    ...{ opensAt: now(), closesAt: new Date(now().getTime() + DAY), needIds: [], partnerIds: [], criteria: [] },
    questionnaire: templateQuestionnaire('express'),
  })
  const { cutoffs, questionnaire, slug } = await findCallById(coord, id)
  return {
    coord,
    companyId,
    solutionId,
    organisationId,
    call: { id, slug, cutoffs, questionnaireId: questionnaire.id },
  }
}
type Coalition = Awaited<ReturnType<typeof aCoalition>>

async function someone(email: string): Promise<PersonViewer> {
  const viewer = await findViewer((await personByEmail(email, 'Claire Vasseur')).id)
  if (viewer.kind !== 'person') throw new Error('this viewer is no person')
  return viewer
}

async function plant(coalition: Coalition, from: number, to: number) {
  for (let first = from; first <= to; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - first + 1) }, (_, at) => first + at)
    const files = numbers.map((n) => fileOf(coalition, n))
    await plantSolutions(coalition, files)
    await db().application.createMany({ data: files })
    await db().sponsor.createMany({ data: files.flatMap(({ id }, at) => namedIn(id, numbers[at] ?? 0)) })
    await db().applicationClarification.createMany({
      data: files.flatMap(({ id }, at) => askedOf(id, numbers[at] ?? 0)),
    })
  }
  // What Postgres does by itself within a minute of so many changes.
  await connections().query('VACUUM ANALYZE application, sponsor, application_clarification, solution')
}

/** Each file brings a solution of its own, of which pages show the name. */
async function plantSolutions({ solutionId }: Coalition, files: { solutionId: string }[]) {
  const ids = files.map((file) => file.solutionId)
  await connections().query(
    `INSERT INTO solution SELECT (jsonb_populate_record(one, jsonb_build_object('id', made.id, 'slug', made.id))).*
     FROM solution one, unnest($2::uuid[]) AS made (id) WHERE one.id = $1`,
    [solutionId, ids],
  )
}

function fileOf({ coord, companyId, organisationId, call }: Coalition, n: number) {
  const chance = dice(n)
  const at = new Date(Date.parse('2026-01-05T08:00:00Z') + n * 60_000)
  const title = tale(chance, 1).slice(0, 110)
  return {
    ...{ id: newId(), number: `C-${n}`, callId: call.id, cutoffId: call.cutoffs[0]?.id, organisationId: companyId },
    ...{ questionnaireId: call.questionnaireId, solutionId: newId(), language: 'fr', title },
    ...{ stage: among(STAGES, chance), askedCents: BigInt(1000 * Math.floor(chance() * 90_000)), begunBy: coord.id },
    ...{ begunAt: at, savedAt: at, submittedAt: at, revision: 3, ...seal({ title, answer: tale(chance, 40) }) },
    readers: [orgToken(companyId), seatToken('coordinator', organisationId)],
  }
}

/** Two people in every third file. */
function namedIn(applicationId: string, n: number) {
  if (n % 3 !== 0) return []
  const at = new Date(Date.parse('2026-01-05T08:00:00Z'))
  return (['clinician', 'management'] as const).map((role, place) => {
    const answer = ANSWERS[(n / 3 + place) % ANSWERS.length] ?? null
    const said = { facilityName: 'CHU de Valmorin', name: 'Paul Ménard', email: 'p@test.example', said: 'Douze lits.' }
    const asked = { language: 'fr', namedBy: applicationId, namedAt: at, askedAt: at, answeredAt: answer && at }
    return { id: newId(), applicationId, role, answer, ...said, ...asked }
  })
}

function askedOf(applicationId: string, n: number) {
  if (n % 50 !== 0) return []
  const at = { askedAt: new Date(0), endsAt: new Date(now().getTime() + DAY) }
  return [{ id: newId(), applicationId, round: 1, askedBy: applicationId, ...at }]
}

/** What each way into the list costs as things stand, one coordinator after another. */
async function doors({ coord, call }: Coalition) {
  const { next } = await listReceived(coord, call.slug, ReceivedForm.parse({}))
  const richest = await listReceived(coord, call.slug, ReceivedForm.parse({ order: 'asked' }))
  const ways = [
    {},
    { stage: 'submitted' },
    { stage: 'refused', order: 'newest' },
    { waits: 'sponsors' },
    { waits: 'disagree', order: 'asked' },
    { waits: 'clarification' },
    { cutoff: '1', order: 'asked' },
    { after: next ?? '' },
    { order: 'asked', after: richest.next ?? '' },
  ].map((way) => ReceivedForm.parse(way))
  const asks: number[] = []
  for (const way of ways) asks.push(await queries(() => listReceived(coord, call.slug, way)))
  const figures = await timed('list', (at) =>
    listReceived(coord, call.slug, ways[at % ways.length] ?? ReceivedForm.parse({})),
  )
  return [...figures, { what: 'queries per page', value: Math.max(...asks), unit: 'a page' }]
}
