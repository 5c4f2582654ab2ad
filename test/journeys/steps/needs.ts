import { expect } from 'playwright/test'
import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'

/** Thirteen characters that look like a social-security number, of nobody. */
const NIR = '1 85 05 78 006 084'

/** Steps 1 and 2: whoever has no account says what is missing, and is refused once for their own good. */
export async function saysANeed(patient: Person, { sentence, story }: Tale['patient'], who = 'un patient') {
  await patient.finds('Dire ce qui manque')
  await patient.reads('une urgence : appelez le 15 ou le 112', /appelez le 3114/)
  await patient.writes('En une phrase, que manque-t-il ?', sentence)
  await patient.writes(STORY, `${story} Mon numéro est ${NIR}.`)
  await patient.ticks('Les patients')
  await patient.ticks('À la maison')
  await patient.chooses('Vous êtes…', who)
  await patient.ticks('Seulement un résumé écrit par la coalition')
  await patient.presses('Envoyer mon besoin')
  await patient.isRefused(
    'Ce texte contient ce qui ressemble à un numéro de sécurité sociale. Pour protéger la personne, nous ne pouvons pas le recevoir : retirez ce numéro.',
  )
  await patient.writes(STORY, story)
  await patient.presses('Envoyer mon besoin')
  // Where needs already heard are alike, they are shown once.
  await patient.finds(/^(Relire et envoyer|C’est envoyé)/)
  if (pathOf(patient).endsWith('/sending')) await patient.presses('Non, envoyer le mien')
  await patient.finds('C’est envoyé. Merci.')
  await patient.reads('Gardez ce code')
  const code = (await patient.page.locator('.code').innerText()).replace(/\s/g, '')
  expect(code).toMatch(/^[A-Z0-9]{13}$/)
  return code
}
const STORY = 'Racontez : que se passe-t-il, à quel moment, qu’est-ce que cela entraîne ?'

/** The same code, copied from paper as people do: a letter wrong, then in small letters with spaces. */
export async function followsFromPaper(patient: Person, code: string, sentence: string) {
  await patient.opens('/suivi')
  await patient.finds('Suivre un besoin déposé')
  const wrong = code.slice(0, 12) + (code.endsWith('A') ? 'B' : 'A')
  await patient.writes('Votre code', wrong)
  await patient.presses('Voir ce qu’il est devenu')
  await patient.isRefused('La dernière lettre ne correspond pas : un caractère est sans doute mal recopié.')
  await patient.writes('Votre code', (code.toLowerCase().match(/.{1,3}/g) ?? []).join(' '))
  await patient.presses('Voir ce qu’il est devenu')
  await patient.finds(sentence)
  await patient.reads('Reçu, pas encore lu', 'Un coordinateur va le lire')
}

/** Step 3, first half: the coordinator reads the author's words and writes what the public will. */
export async function qualifies(coordinator: Person, { patient, need: told }: Pick<Tale, 'patient' | 'need'>) {
  await coordinator.opens('/desk')
  await coordinator.follows(/^\d+ besoins à lire$/)
  await coordinator.finds(/attend(ent)? d’être lus?$/)
  await coordinator.follows(patient.sentence)
  await coordinator.finds('Lire et retenir un besoin')
  const need = pathOf(coordinator).replace('/qualification', '')
  await coordinator.reads('Les mots de l’auteur', patient.story, 'L’auteur n’accepte qu’un résumé.')
  await coordinator.presses('Retenir et publier le résumé')
  await coordinator.isRefused(
    'Dites en une phrase ce qui manque.',
    'Écrivez le résumé que le public lira.',
    'Choisissez un thème, ou nommez-en un nouveau.',
  )
  await coordinator.writes('Titre public', told.title)
  await coordinator.writes('Résumé public', told.summary)
  await coordinator.writes('Ou un nouveau thème', told.theme)
  await coordinator.presses('Retenir et publier le résumé')
  await coordinator.finds(/attend(ent)? d’être lus?$/)
  await coordinator.opens(need)
  await coordinator.finds(told.title)
  await coordinator.reads('Lu et retenu')
  return need
}

/** Where someone stands, to come back to. */
export const pathOf = (person: Person) => new URL(person.page.url()).pathname
