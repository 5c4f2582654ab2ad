import type { Person } from '../person.ts'
import { letterTo } from './letters.ts'
import { pathOf } from './needs.ts'

/** Sign in for the first time, and say one's name. */
export async function signsInByLetter(person: Person, { name, email }: { name: string; email: string }) {
  await signsInAgain(person, { email })
  await person.finds('Qui êtes-vous ?')
  await person.writes('Prénom et nom', name)
  await person.presses('Enregistrer')
}

/** Sign in as anyone does: ask for the letter, read it, type its code. */
export async function signsInAgain(person: Person, { email }: { email: string }) {
  await person.finds('Se connecter')
  await person.writes('Votre adresse de courriel', email)
  await person.presses('Recevoir ma lettre de connexion')
  await person.finds('Regardez vos courriels')
  const asked = pathOf(person)
  const letter = await letterTo(person, email, 'Votre lien pour entrer dans Passerelle')
  await person.opens(asked)
  await person.writes('Code à six chiffres', /\b\d{6}\b/.exec(letter)?.[0] ?? 'no code')
  await person.presses('Entrer')
}
