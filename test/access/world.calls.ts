import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { givePaper } from '#app/applications/papers.server.ts'
import { askSponsors, linkOf } from '#app/applications/sponsor-answers.server.ts'
import { nameSponsors } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { checkEligibility, listStopped } from '#app/calls/checks.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { openLateDoor } from '#app/calls/late-doors.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { beginRevision, writeQuestionnaire } from '#app/calls/questionnaire-drafts.server.ts'
import { addSection, headOf, stampOf } from '#app/calls/questionnaire-writing.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { callContent, hoursFrom } from '#test/calls/stage.ts'
import { SECRETS } from './secrets.ts'
import { aDocument, aPromise, asksToClarify } from './world.asked.ts'
import type { Needs } from './world.needs.ts'
import { aSolution, type Cast, type Places } from './world.people.ts'

const PLAIN = 'Une infirmière rappelle chaque patient le lendemain.'

/** Calls at each stage of their life, and the files they received. */
export async function makeCalls(cast: Cast, places: Places, needs: Needs) {
  const { coord, firm, firm2 } = cast
  const { id: organisationId } = places.coalition
  const needIds = [needs['called need'].id]
  const partnerIds = [places.partner.id]
  const draft = (changes: Parameters<typeof callContent>[0]) =>
    draftCall(coord, { organisationId, ...callContent({ needIds, partnerIds, ...changes }) })
  const published = async (changes: Parameters<typeof callContent>[0]) => {
    const call = await draft(changes)
    await publishCall(coord, call.id)
    return call
  }
  const opened = async (
    name: string,
    opensAt: Date,
    closesAt: Date,
    changes: Parameters<typeof callContent>[0] = {},
  ) => {
    const call = await at(hoursFrom(opensAt, -1), () =>
      published({ title: { fr: name }, opensAt, closesAt, ...changes }),
    )
    const document = await aDocument(call.id)
    await at(opensAt, () => openCall(CLOCK, call.id))
    return { ...call, document: document.id }
  }
  const shut = hoursFrom(now(), -1)
  /** An appeal whose door shut an hour ago, with the files that came in time. */
  const closed = async (name: string, files: Filed[]) => {
    const call = await opened(name, hoursFrom(shut, -7), shut)
    const sent = await at(hoursFrom(shut, -2), () =>
      inTurn(files, (file) => aFile(call.id, { ...file, paperFor: file.paperFor && call.document })),
    )
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
    return { ...call, sent }
  }
  const own = { by: firm, organisationId: places.firm.id }
  const other = { by: firm2, organisationId: places['other firm'].id }

  const open = await opened('Appel ouvert', hoursFrom(now(), -1), hoursFrom(now(), 24))
  const unsent = await aFile(open.id, {
    ...own,
    name: 'Brouillon',
    answer: SECRETS['draft answer'],
    isSent: false,
    facilityId: places.facility.id,
    paperFor: open.document,
  })
  const hidden = await aFile(open.id, {
    ...own,
    name: 'Dossier déposé',
    answer: SECRETS['hidden answer'],
    paperFor: open.document,
  })
  const left = await aFile(open.id, { ...own, name: 'Dossier retiré' })
  await withdrawApplication(firm, left.id, SECRETS['reason to withdraw'])

  const facilityId = places.facility.id
  const waiting = await closed('Appel sans jury', [{ ...own, name: 'Dossier reçu', facilityId }])
  const unclear = await closed('Appel à préciser', [{ ...own, name: 'Dossier à préciser' }])
  const clarified = { id: unclear.sent[0]?.id ?? '' }
  const clarification = await asksToClarify(coord, unclear, clarified.id)
  const promised = await aPromise(unclear.id, clarified.id)
  const jury = await closed('Appel en lecture', [
    { ...own, name: 'Gyrophare', answer: SECRETS['answer in jury'], paperFor: 'its document' },
    { ...other, name: 'Toupie' },
    { ...own, name: 'Boussole' },
  ])
  const ranked = await closed('Appel classé', [
    { ...own, name: 'Premier' },
    { ...other, name: 'Second' },
  ])
  const told = await closed('Appel décidé', [
    { ...own, name: 'Retenu' },
    { ...other, name: 'Refusé' },
  ])
  const held = await closed('Appel à annoncer', [
    { ...own, name: 'Gardé' },
    { ...other, name: 'Écarté' },
  ])
  const won = await closed(
    'Appel financé',
    [...WON].map((name) => ({ ...own, name })),
  )
  const ahead = { needIds: [needs['heard need'].id] }
  const purpose = { fr: SECRETS['draft call'] }
  const written = await draft({ title: { fr: 'Appel en écriture' }, purpose, ...ahead })
  const revised = await published({ title: { fr: 'Appel en révision' }, ...ahead })
  await beginRevision(coord, revised.id)
  await writeQuestionnaire(coord, revised.id, addSection({ title: { fr: 'Et ensuite' }, help: { fr: '' } }))
  const [section] = (await findCallById(coord, written.id)).questionnaire.sections
  const [question] = section?.questions ?? []
  const doors = { open: (await findCallById(coord, open.id)).cutoffs[0]?.id ?? '' }
  const granted = { until: hoursFrom(now(), 30), reason: 'Une panne du reseau les a coupes une heure.' }
  const late = await openLateDoor(coord, { cutoffId: doors.open, organisationId: places['other firm'].id, ...granted })
  const asking = await opened('Appel sous conditions', hoursFrom(now(), -1), hoursFrom(now(), 24), {
    eligibleKinds: ['nonprofit'],
  })
  const solution = await aSolution(firm, places.firm.id, 'Solution Arrêtée')
  const facts = { kind: 'large', territory: null, trl: null }
  await checkEligibility(firm, { callId: asking.id, solutionId: solution.id, facts, answers: {} })
  const [stopped] = await listStopped(coord, asking.id)
  const doorOf = async (callId: string) => ({ id: (await findCallById(coord, callId)).cutoffs[0]?.id ?? '' })
  return {
    'draft call': written,
    // Their code is the stamp that their forms send.
    'draft section': { id: section?.id ?? '', code: section && stampOf(headOf(section)) },
    'open question': { id: questionsOf((await findCallById(coord, open.id)).questionnaire)[0]?.id ?? '' },
    'draft question': { id: question?.id ?? '', code: question && stampOf(question) },
    'revised call': revised,
    'cut-off of the draft': await doorOf(written.id),
    'cut-off of the open call': await doorOf(open.id),
    'cut-off without jury': await doorOf(waiting.id),
    'conditional call': asking,
    'stopped solution': { id: solution.id },
    'stopped check': { id: stopped?.id ?? '' },
    'late door': { id: late.id },
    'published call': await published({ title: { fr: 'Appel à venir' }, ...ahead }),
    'open call': open,
    'closed call': waiting,
    'call in jury': jury,
    'ranked call': ranked,
    'decided call': told,
    'held call': held,
    'funded call': won,
    'named sponsor': await sponsorOf(unsent.id),
    ...(await askedOf(waiting.sent[0]?.id ?? '')),
    'document of the open call': { id: open.document },
    'draft paper': await paperOf(unsent.id),
    'hidden paper': await paperOf(hidden.id),
    'paper in jury': await paperOf(jury.sent[0]?.id ?? ''),
    ...clarification,
    ...promised,
    'clarified file': clarified,
    'draft file': unsent,
    'hidden file': hidden,
    'withdrawn file': left,
    ...named(waiting.sent, ['received file']),
    ...named(jury.sent, ['file in jury', 'other file in jury', 'third file in jury']),
    ...named(ranked.sent, ['ranked file', 'other ranked file']),
    ...named(told.sent, ['chosen file', 'refused file']),
    ...named(held.sent, ['kept file', 'left file']),
    ...named(won.sent, WON),
  }
}
export type Calls = Awaited<ReturnType<typeof makeCalls>>

/** The selected files, each on its own step towards a deployed pilot. */
export const WON = [
  'selected file',
  'proposed file',
  'own proposed file',
  'set aside file',
  'approved file',
  'asked file',
  'agreed file',
  'preparing file',
  'ready file',
  'running file',
  'completed file',
  'evaluated file',
] as const

interface Filed {
  by: PersonViewer
  organisationId: string
  name: string
  answer?: string
  isSent?: boolean
  /** The facility whose management it names. */
  facilityId?: string
  /** The document it gives. */
  paperFor?: string
}

async function aFile(callId: string, filed: Filed) {
  const { by, organisationId, name, answer = PLAIN, isSent = true, facilityId, paperFor } = filed
  const solution = await aSolution(by, organisationId, `Solution ${name}`)
  const { id } = await beginApplication(by, { callId, organisationId, solutionId: solution.id })
  const { questionnaire } = await findCallById(by, callId)
  const answers = Object.fromEntries(questionsOf(questionnaire).map((question) => [question.id, answer]))
  await saveApplication(by, id, { title: name, askedCents: 1_000_000, answers })
  if (facilityId)
    await nameSponsors(by, id, { facilityId, facilityName: '', said: SECRETS['said of a sponsor'], people: PEOPLE })
  if (paperFor) await givePaper(by, id, paperFor, { name: 'kbis.pdf', bytes: Buffer.from('%PDF-1.7 extrait') })
  if (isSent) await submitApplication(by, id)
  if (isSent) await askSponsors(id)
  return { id }
}

const PEOPLE = [{ role: 'management' as const, name: 'Hélène Roux', email: 'h.roux@hopital.example' }]

const paperOf = (applicationId: string) =>
  db().applicationPaper.findFirstOrThrow({ where: { applicationId }, select: { id: true } })

/** Who is named in a file, and the link they were sent. */
async function sponsorOf(applicationId: string) {
  const { id } = await db().sponsor.findFirstOrThrow({ where: { applicationId }, select: { id: true } })
  return { id, code: linkOf(id) }
}

/** The same row as its link and as its facility's lead name it, and a link that is not ours. */
async function askedOf(applicationId: string) {
  const asked = await sponsorOf(applicationId)
  const forged = { id: asked.id, code: `${asked.id}.${'A'.repeat(22)}` }
  return { 'asked sponsor': asked, 'asked management': { id: asked.id }, 'forged sponsor': forged }
}

export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>) {
  const done: R[] = []
  for (const item of items) done.push(await work(item))
  return done
}

function named<N extends string>(rows: { id: string }[], names: readonly N[]) {
  return Object.fromEntries(names.map((name, place) => [name, rows[place] ?? { id: '' }])) as Record<N, { id: string }>
}
