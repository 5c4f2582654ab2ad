import { askClarification } from '#app/needs/clarifications.server.ts'
import { redirectNeed } from '#app/needs/outcomes.server.ts'
import { keepTemplate } from '#app/needs/templates.server.ts'
import { aNeed } from '#test/support/needs.ts'
import { SECRETS } from './secrets.ts'
import type { Cast } from './world.people.ts'

/** Needs on their way through triage, and a sentence a coordinator keeps. */
export async function makeTriage({ author, coord }: Cast) {
  const asked = await aNeed({ title: 'Une rampe sans barreau' }, author)
  await askClarification(coord, asked.id, SECRETS['question asked'])
  const askedOnPaper = await aNeed()
  await askClarification(coord, askedOnPaper.id, 'À quelle heure cela arrive-t-il le plus souvent ?')
  const redirected = await aNeed({ title: 'Un quai sans banc' }, author)
  await redirectNeed(coord, redirected.id, {
    reason: 'Cela regarde la ville, qui entretient le quai.',
    where: SECRETS['place sent to'],
  })
  const template = await keepTemplate(coord, {
    purpose: 'declination',
    name: 'Hors du soin',
    text: SECRETS['answer template'],
  })
  return {
    'asked need': asked,
    'asked paper need': askedOnPaper,
    'redirected need': redirected,
    'answer template': template,
  }
}
