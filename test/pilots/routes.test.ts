import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findPilot } from '#app/pilots/pilots.server.ts'
import * as completion from '#app/pilots/routes/completion.tsx'
import * as deployment from '#app/pilots/routes/deployment.tsx'
import * as evaluation from '#app/pilots/routes/evaluation.tsx'
import * as hosting from '#app/pilots/routes/hosting.tsx'
import * as hostingRequest from '#app/pilots/routes/hosting-request.tsx'
import * as indicators from '#app/pilots/routes/indicators.tsx'
import * as measures from '#app/pilots/routes/measures.tsx'
import * as milestones from '#app/pilots/routes/milestones.tsx'
import * as opening from '#app/pilots/routes/opening.tsx'
import * as reach from '#app/pilots/routes/reach.tsx'
import * as readiness from '#app/pilots/routes/readiness.tsx'
import * as start from '#app/pilots/routes/start.tsx'
import * as stop from '#app/pilots/routes/stop.tsx'
import { VISITOR } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aFacility, aFundedAward, anAgreedHosting, anAskedHosting, aPreparedPilot } from './stage.ts'

type Call = (args: ReturnType<typeof asked>) => Promise<unknown>
interface Page {
  loader: Call
  action: Call
}

const cookies: Record<string, string> = { visitor: '' }
const params: Record<string, string> = {}
const WHY = 'L’équipe de nuit n’a pas pu être formée à temps.'

beforeAll(async () => {
  const [stage, waiting] = [await aFundedAward(), await aFundedAward()]
  const [host, other] = [await aFacility(stage.coordinator), await aFacility(stage.coordinator, 'Ailleurs')]
  const pilot = await aPreparedPilot(stage, host)
  const { milestoneId, indicatorIds } = pilot
  const agreed = await anAgreedHosting(waiting, host)
  const asker = await anAskedHosting(waiting, other)
  Object.assign(params, { pilotId: pilot.id, milestoneId, indicatorId: indicatorIds[0], awardId: stage.awardId })
  Object.assign(params, { hostingId: asker.id, agreedId: agreed.id })
  const people = { someone: await aPerson(), company: stage.first.founder, partner: stage.partner }
  const leads = { lead: host.lead, 'lead elsewhere': other.lead, coordinator: stage.coordinator }
  for (const [name, person] of Object.entries({ ...people, ...leads })) cookies[name] = await cookieOf(person)
})

/** How a page answers someone: its status, or 200; a visitor is sent to sign in (302). */
async function statusOf(call: Call, request: Request) {
  const { agreedId, ...own } = params
  const outcome = await refusalOf(() => call(asked(request, own))).catch((thrown) => ({ thrown }))
  if ('thrown' in outcome) return outcome.thrown instanceof Response ? outcome.thrown.status : outcome.thrown
  if ('status' in outcome) return outcome.status
  return 200
}

const HIDDEN = {
  visitor: 302,
  someone: 404,
  company: 404,
  partner: 404,
  lead: 404,
  'lead elsewhere': 200,
  coordinator: 404,
}
const LED = { visitor: 302, someone: 403, company: 403, partner: 403, 'lead elsewhere': 403, coordinator: 403 }

/** Who sees each page, with one pilot under way and another facility that thinks about it for another organiser. */
const TABLE: [string, Page, Record<string, number>][] = [
  [
    'asking a facility',
    hostingRequest,
    { visitor: 302, someone: 404, company: 403, partner: 403, lead: 404, 'lead elsewhere': 404, coordinator: 200 },
  ],
  ['a hosting', hosting, HIDDEN],
  ['opening a pilot', opening, { ...HIDDEN, 'lead elsewhere': 409 }],
  ['readiness', readiness, { ...LED, lead: 409 }],
  ['milestones', milestones, { ...LED, lead: 200 }],
  ['reaching a milestone', reach, { ...LED, lead: 200 }],
  ['indicators', indicators, { ...LED, lead: 200 }],
  ['measures', measures, { ...LED, lead: 200 }],
  ['starting', start, { ...LED, lead: 409 }],
  ['completing', completion, { ...LED, lead: 409 }],
  ['evaluating', evaluation, { ...LED, lead: 409 }],
  ['saying where it is used', deployment, { ...LED, lead: 409, 'lead elsewhere': 409 }],
  ['stopping', stop, { ...LED, lead: 200, coordinator: 200 }],
]

test.each(TABLE)('who sees the page of %s', async (_, page, expected) => {
  const seen: Record<string, unknown> = {}
  for (const who of Object.keys(expected)) seen[who] = await statusOf(page.loader, visited('/here', cookies[who]))
  expect(seen).toEqual(expected)
})

test.each(TABLE)('nobody signed out presses the button of %s', async (_, page) => {
  expect(await statusOf(page.action, posted('/here', {}))).toBe(401)
})

test('an address that could be no id is unknown before anything is asked', async () => {
  const request = visited('/here', cookies.lead)
  expect(await refusalOf(() => stop.loader(asked(request, { pilotId: 'p1' })))).toEqual({
    status: 404,
    reason: 'not_found',
  })
})

test('a coordinator stops a pilot, and everyone reads why', async () => {
  const pilotId = params.pilotId ?? ''
  const short = await stop.action(
    asked(posted('/here', { reason: 'Non.' }, { cookie: cookies.coordinator }), { pilotId }),
  )
  expect(short).toMatchObject({
    data: { slip: { errors: { reason: ['stop_reason_too_short'] }, typed: { reason: 'Non.' } } },
  })
  const answer = await stop.action(
    asked(posted('/here', { reason: WHY }, { cookie: cookies.coordinator }), { pilotId }),
  )
  expect(answer instanceof Response && [answer.status, answer.headers.get('Location')]).toEqual([
    303,
    `/pilots/${pilotId}`,
  ])
  expect(await findPilot(VISITOR, pilotId)).toMatchObject({ stage: 'stopped', stopReason: WHY, nextStep: null })
})
