import type { SearchDocument } from '#search/search.ts'

const NOON = new Date('2026-03-10T12:00:00Z')
export const stranger = { tokens: ['public'], now: NOON }
export const coordinator = { tokens: ['public', 'seat:coordinator:any'], now: NOON }
/** A coordinator whom a conflict of interest bars from one file. */
export const barredCoordinator = { tokens: ['public', 'seat:coordinator:any', 'person:lea'], now: NOON }

/** A document anyone may read, unless told otherwise; `n` makes its id. */
export function aDocument(n: number, about: Partial<SearchDocument>): SearchDocument {
  return {
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    kind: 'need',
    title: `Besoin ${n}`,
    body: '',
    language: 'fr',
    address: `/needs/${n}`,
    readers: ['public'],
    barred: [],
    readableFrom: null,
    facets: {},
    at: NOON,
    ...about,
  }
}

/** What anyone may find, and three documents that a stranger must never hear of. */
export const STORE = [
  aDocument(1, {
    title: 'Attendre aux urgences sans nouvelles',
    body: 'Pendant six heures, personne ne dit aux familles où en est leur proche. L’accueil est débordé.',
  }),
  aDocument(2, {
    title: 'Dormir à l’hôpital',
    body: 'Les alarmes réveillent toute la chambre. On sort plus fatigué qu’en entrant.',
  }),
  aDocument(3, { kind: 'call', title: 'Mieux attendre', body: 'Appel sur l’attente aux urgences et à l’accueil.' }),
  aDocument(4, {
    kind: 'pilot',
    title: 'A quiet night',
    language: 'en',
    body: 'Sleeping patients are no longer woken.',
  }),
  aDocument(5, {
    title: 'Chutes au retour à domicile',
    body: 'Le dossier de kinésithérapie ne suit pas. Une sœur attend\u202f: «\u00a0patientez\u00a0», et après…',
  }),
  aDocument(6, {
    title: 'Besoin encore à lire',
    body: 'Le brancardage nocturne et la mucoviscidose, aux urgences.',
    readers: ['seat:coordinator:any'],
  }),
  aDocument(7, {
    kind: 'solution',
    title: 'Candidature cachée',
    body: 'Un exosquelette pour les urgences.',
    readers: ['seat:coordinator:any'],
    barred: ['person:lea'],
  }),
  aDocument(8, {
    kind: 'call',
    title: 'Appel de demain',
    body: 'Des hologrammes aux urgences.',
    readableFrom: new Date('2026-03-11T08:00:00Z'),
  }),
]
