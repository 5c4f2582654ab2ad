import { evaluatePilot } from '#app/pilots/evaluations.server.ts'
import { answerHosting, askToHost } from '#app/pilots/hostings.server.ts'
import { completePilot, openPilot, startPilot } from '#app/pilots/pilots.server.ts'
import {
  checkReadiness,
  chooseIndicator,
  enterMeasure,
  planMilestone,
  reachMilestone,
} from '#app/pilots/progress.server.ts'
import { AIM, answersOf, TITLE } from '#test/pilots/stage.ts'
import { SECRETS } from './secrets.ts'
import { inTurn } from './world.calls.ts'
import type { Money } from './world.money.ts'
import type { Cast, Places } from './world.people.ts'

const DUE = new Date('2027-03-01T23:00:00Z')
const MEASURED = new Date('2026-11-01T23:00:00Z')
const MARKS = {
  careQuality: 4,
  workQuality: 3,
  facilityBenefit: 4,
  learned: 'Prévoir le remplacement de l’infirmière.',
}

/** Facilities that are asked, agree or decline, and pilots at each stage of their life, all at the one that agrees. */
export async function makePilots(cast: Cast, places: Places, money: Money) {
  const { coord, host, host2 } = cast
  const unit = 'Chirurgie ambulatoire'
  const ask = (awardId: string, facility = places.facility) =>
    askToHost(coord, { awardId, facilityId: facility.id, unit })
  const agreed = async (awardId: string) => {
    const hosting = await ask(awardId)
    await answerHosting(host, hosting.id, { agrees: true })
    return hosting
  }
  const opened = async (awardId: string) => openPilot(host, (await agreed(awardId)).id, { title: TITLE, aim: AIM })

  const asked = await ask(money['asked award'].id)
  const declined = await ask(money['asked award'].id, places['other facility'])
  await answerHosting(host2, declined.id, { agrees: false, reason: SECRETS['reason not to host'] })
  const preparing = await opened(money['preparing award'].id)
  const ready = await opened(money['ready award'].id)
  await prepare(cast, ready.id)
  const running = await opened(money['running award'].id)
  const [milestone, indicator] = await run(cast, running.id, SECRETS['milestone owner'], SECRETS['readiness note'])
  const plan = { title: 'Feuille de présence', owner: 'Cadre de santé', dueOn: DUE }
  const proved = await planMilestone(host, running.id, plan)
  await reachMilestone(host, proved.id, { name: 'presence.pdf', bytes: aPdf(SECRETS['evidence file']) })
  const completed = await opened(money['completed award'].id)
  await run(cast, completed.id)
  await completePilot(host, completed.id)
  const evaluated = await opened(money['evaluated award'].id)
  await run(cast, evaluated.id)
  await completePilot(host, evaluated.id)
  await evaluatePilot(host, evaluated.id, MARKS)
  return {
    'asked hosting': asked,
    'declined hosting': { id: declined.id },
    'agreed hosting': await agreed(money['agreed award'].id),
    'preparing pilot': preparing,
    'ready pilot': ready,
    'running pilot': running,
    'completed pilot': completed,
    'evaluated pilot': evaluated,
    milestone,
    'proved milestone': proved,
    indicator,
  }
}

async function prepare({ host }: Cast, pilotId: string, owner = 'Cadre de santé', note = 'La garde répond.') {
  await checkReadiness(
    host,
    pilotId,
    answersOf(2).map((answer) => ({ ...answer, note: answer.note && note })),
  )
  const milestone = await planMilestone(host, pilotId, { title: 'Équipe formée', owner, dueOn: DUE })
  const delay = { name: 'Délai de rappel', unit: 'heures', baseline: 48.5, target: 24 }
  const work = { name: 'Temps infirmier', unit: 'minutes', baseline: 0, target: 6 }
  const indicators = await inTurn([delay, work], (one) => chooseIndicator(host, pilotId, one))
  return { milestone, indicators }
}

const aPdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`)

/** In the ward, with a figure for each indicator. */
async function run(cast: Cast, pilotId: string, owner?: string, note?: string) {
  const { milestone, indicators } = await prepare(cast, pilotId, owner, note)
  await startPilot(cast.host, pilotId)
  await inTurn(indicators, ({ id }) => enterMeasure(cast.host, id, { value: 30, people: 12, measuredOn: MEASURED }))
  return [milestone, indicators[0] ?? { id: '' }] as const
}
