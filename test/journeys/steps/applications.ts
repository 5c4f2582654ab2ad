import { expect } from 'playwright/test'
import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'
import { answersWhatIsAsked } from './answers.ts'
import { pathOf } from './needs.ts'
import { signsInByLetter } from './sign-in.ts'

/** Step 4, first half: someone nobody knows signs up, registers their company and describes what it makes. */
export async function signsUp(founder: Person, call: string, { company }: Tale) {
  await founder.opens(call)
  await founder.follows('Répondre à cet appel')
  await signsInByLetter(founder, { name: company.founder, email: company.email })
  await founder.finds('Répondre à cet appel')
  await founder.follows('Présenter une solution')
  await founder.finds('Présenter une solution')
  await founder.follows('Inscrire mon organisation')
  await founder.finds('Inscrire mon organisation')
  await founder.writes('Nom', company.name)
  await founder.presses('Inscrire mon organisation')
  await founder.finds('Présenter une solution')
  await founder.writes('Nom de la solution', company.solution)
  await founder.writes('En une phrase, ce qu’elle change pour les patients ou les soignants', company.pitch)
  await founder.writes('Comment elle marche, pour qui, avec quelles preuves', company.about)
  await founder.ticks('Testée en conditions réelles')
  await founder.presses('Présenter cette solution')
  await founder.finds(company.solution)
}

/** Step 4, second half: a draft kept, completed, read again, sealed; a second press of the same button does nothing. */
export async function applies(founder: Person, call: string, { company, file }: Tale) {
  await beginsADraft(founder, call, company.solution, file)
  await founder.presses('Enregistrer')
  await founder.reads(/Brouillon enregistré à/)
  await founder.presses('Enregistrer, relire et déposer')
  await founder.finds('Relire et déposer')
  await founder.reads('Tout y est.', file.answer)
  await founder.pressesTwice('Déposer la candidature')
  await founder.finds(file.title)
  await founder.reads(/C-\d{4}-\d{4}/, /[0-9a-f]{64}/, 'La candidature est exactement celle qui a été déposée.')
  const application = pathOf(founder)
  await founder.opens('/applications')
  await founder.finds('Mes candidatures')
  await expect(founder.page.getByRole('link', { name: file.title, exact: true })).toHaveCount(1)
  return application
}

/** A file written to its last box and left one press short of being sent. */
export async function stopsShort(founder: Person, call: string, solution: string, file: Tale['file']) {
  await beginsADraft(founder, call, solution, file)
  await founder.presses('Enregistrer, relire et déposer')
  await founder.finds('Relire et déposer')
  await founder.reads('Tout y est.')
}

/** One second too late: the door is shut, and the house says what time it is. */
export async function findsTheDoorShut(founder: Person) {
  const submission = pathOf(founder)
  await founder.presses('Déposer la candidature')
  await founder.finds('C’est trop tard')
  await founder.reads(/La porte de cet appel est fermée/)
  await founder.opens(submission)
  await founder.finds('Relire et déposer')
  await founder.reads('La porte est fermée', 'Heure du serveur à l’affichage de cette page')
}

async function beginsADraft(founder: Person, call: string, solution: string, { title, answer }: Tale['file']) {
  await begins(founder, call, solution)
  await founder.writes('Titre de la candidature', title)
  await founder.writes('Montant demandé', '40 000')
  await answersWhatIsAsked(founder, answer)
}

/** From the call to the first box of its questions. */
export async function begins(founder: Person, call: string, solution: string) {
  await founder.opens(call)
  await founder.follows('Répondre à cet appel')
  await founder.finds('Répondre à cet appel')
  await passesTheCheck(founder)
  await founder.ticks(solution)
  await founder.presses('Commencer ma candidature')
  await founder.finds('Écrire la candidature')
}

/** What a call built from the ordinary template asks before anything is typed; others ask nothing. */
async function passesTheCheck(founder: Person) {
  const way = founder.page.getByRole('link', { name: 'Vérifier si je peux répondre' })
  if ((await way.count()) === 0) return
  await checks(founder, [
    ['jeune entreprise innovante'],
    ['6', 'Maturité technique de la solution (TRL)'],
    ['Oui', 'Acceptez-vous un essai dans un lieu de soins, avec ses équipes et ses patients ?'],
    ['Non', 'Votre structure est-elle en liquidation judiciaire ?'],
  ])
}

/** Each answer with its question: nothing stops who gives them. */
export async function checks(founder: Person, answers: [answer: string, question?: string][]) {
  await founder.follows('Vérifier si je peux répondre')
  await founder.finds('Puis-je répondre à cet appel ?')
  for (const [answer, question] of answers) await founder.ticks(answer, question)
  await founder.presses('Vérifier')
  await founder.reads('Rien ne vous arrête')
  await founder.follows('Commencer mon dossier')
  await founder.finds('Répondre à cet appel')
}
