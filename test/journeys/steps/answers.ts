import { words } from '#app/calls/words.questions.ts'
import type { Person } from '../person.ts'

const asked = words.fr.questions
type Key = keyof typeof asked

const FIRST: Key[] = ['summary', 'need', 'steps']
const DAILY: Key[] = ['stops', 'leftOut']
const LAST: Key[] = ['afterwards']

/** What an ordinary call asks, from the first question to the last; nothing costs the ward anything, so that little follows. */
export async function answersWhatIsAsked(founder: Person, answer: string) {
  const says = (key: Key) => founder.writes(asked[key].label, answer)
  const chooses = (key: Key, option: string) => founder.ticks(option, asked[key].label)
  const fills = async (key: 'users' | 'measures' | 'calendar' | 'costs' | 'team', cells: string[]) => {
    const columns = Object.values(asked[key].columns)
    for (const [place, cell] of cells.entries())
      await founder.writes(`${columns[place]}, ligne 1`, cell, asked[key].label)
  }
  for (const key of FIRST) await says(key)
  await fills('users', ['Une infirmière', 'Un téléphone', 'Le matin', 'Une minute'])
  for (const key of DAILY) await says(key)
  await chooses('alerts', 'Non')
  await founder.writes(asked.trainingHours.label, '12')
  await chooses('trainer', 'Personne : il n’y a rien à apprendre')
  await chooses('workload', 'Il ne change pas')
  await chooses('software', 'Aucun : elle marche seule')
  await chooses('costToPlace', 'Non')
  await chooses('tested', 'Quelques personnes l’ont essayée')
  await says('evidence')
  await fills('measures', ['Le temps perdu', 'Au chronomètre', 'Une heure', 'Dix minutes'])
  await chooses('healthData', 'Non')
  await chooses('usesAi', 'Non')
  await founder.writes(asked.sites.label, '1')
  await founder.writes(asked.beds.label, '24')
  await fills('calendar', ['Former', '1', '2', 'Notre équipe'])
  await says('risks')
  await fills('costs', ['Deux personnes', '40 000', '0', '0', 'La coalition'])
  await says('otherAid')
  await founder.writes(asked.price.label, '1 200')
  await chooses('payer', 'L’établissement')
  await fills('team', ['Une infirmière', 'Dix ans', 'Un jour par semaine'])
  for (const key of LAST) await says(key)
  // Without scripts, what an answer brings up is there once the draft is saved.
  await founder.presses('Enregistrer')
  await founder.writes(asked.payerWhy.label, answer)
}

/** What a crisis call asks: half of it, so that a file is written between two visits. */
export async function answersInACrisis(founder: Person, answer: string) {
  const says = (key: Key) => founder.writes(asked[key].label, answer)
  const chooses = (key: Key, option: string) => founder.ticks(option, asked[key].label)
  for (const key of FIRST) await says(key)
  await says('stops')
  await chooses('alerts', 'Non')
  await founder.writes(asked.trainingHours.label, '2')
  await chooses('trainer', 'Personne : il n’y a rien à apprendre')
  await chooses('software', 'Aucun : elle marche seule')
  await chooses('tested', 'Quelques personnes l’ont essayée')
  await says('evidence')
  await chooses('usesAi', 'Non')
  await founder.writes(asked.sites.label, '1')
  await founder.writes(asked.beds.label, '24')
  await founder.writes(asked.price.label, '900')
  await chooses('payer', 'L’établissement')
}
