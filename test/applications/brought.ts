import { tableOf } from '#app/applications/import.form.ts'
import { findApplicationImport } from '#app/applications/import-checks.server.ts'
import { givenFiles } from '#app/applications/import-files.server.ts'
import { takeInApplications } from '#app/applications/import-intake.server.ts'
import { bringImport } from '#app/applications/imports.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

export const pdf = (said: string) => new TextEncoder().encode(`%PDF-1.7 ${said}`)
/** SIREN numbers that hold their sum. */
export const SIRENS = [...Array(400).keys()].map((n) => withKey(90_001_000 + n))
function withKey(start: number) {
  const sum = [...String(start)].reduceRight((all, figure, place, { length }) => {
    const doubled = (length - place) % 2 === 1 ? Number(figure) * 2 : Number(figure)
    return all + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${start}${(10 - (sum % 10)) % 10}`
}

export const HEAD =
  'Référence;SIREN;Entreprise;Titre du projet;Montant demandé;Courriel;Déposé le;Que proposez-vous ?;Avec un soignant ?;Extrait Kbis'
export const day = (hours: number) => hoursFrom(now(), hours).toISOString().slice(0, 10)

export function aRow(n: number, changes: Partial<Record<string, string>> = {}) {
  const row = {
    reference: `DS-${n}`,
    siren: SIRENS[n] ?? '',
    company: `Entreprise ${n}`,
    title: `Projet numéro ${n}`,
    asked: '12 500,50 €',
    email: `Contact${n}@Ailleurs.example`,
    sentOn: day(-24),
    answer: `« Rappeler le lendemain, ${n} fois sur dix »`,
    choice: 'Oui',
    kbis: '',
    ...changes,
  }
  return Object.values(row)
    .map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`)
    .join(';')
}

/** A call whose door is shut, that asks a text, a choice and a document, brought no file yet. */
export async function aClosedCall(need: 'required' | 'if_applicable' = 'if_applicable') {
  const options = ['Oui', 'Non'].map((fr) => ({ id: newId(), label: { fr } }))
  const questionnaire = aQuestionnaire([
    aQuestion(),
    aQuestion({ kind: 'choice', label: { fr: 'Avec un soignant ?' }, options, required: false }),
  ])
  const opensAt = hoursFrom(now(), -72)
  const closesAt = hoursFrom(now(), -1)
  const call = await at(hoursFrom(opensAt, -2), () =>
    anOpenCall({ opensAt: hoursFrom(now(), 1), closesAt, questionnaire }),
  )
  await at(hoursFrom(closesAt, 0.1), () => closeCall(CLOCK, call.id))
  const texts = { name: { fr: 'Extrait Kbis' }, help: { fr: '' } }
  await db().callDocument.create({ data: { id: newId(), callId: call.id, position: 1, ...texts, need } })
  return call
}
type Call = Awaited<ReturnType<typeof aClosedCall>>

export async function brought(call: Call, lines: string[], files: File[] = [], corrects?: string) {
  const table = await tableOf(new File([[HEAD, ...lines].join('\r\n')], 'export.csv'))
  const given = await givenFiles(files)
  if ('objection' in table || typeof given === 'string') throw new Error('the table was turned away')
  return bringImport(call.viewer, call.slug, {
    source: 'Démarches de l’Ouest',
    ...table,
    files: given,
    corrects,
  })
}
export const seen = (call: Call, id: string) => findApplicationImport(call.viewer, call.slug, id)
export const taken = (call: Call, id: string) => takeInApplications(call.viewer, call.slug, id)
