import { type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { plain } from '#app/needs/spelling.ts'
import { FIELDS, type Field, isImportable, isLine, type Mapping, type Place, type Room, type Target } from './import.ts'

/** What the columns of a table brought from elsewhere seem to give, by what they are called. */

/** What heads of columns are called elsewhere, without accents or capitals. */
const HEADS: Record<Field, string[]> = {
  reference: [
    'reference',
    'ref',
    'id',
    'identifiant',
    'numero',
    'numero de dossier',
    'n dossier',
    'dossier',
    'application id',
  ],
  siren: [
    'siren',
    'siret',
    'n siren',
    'n siret',
    'numero siren',
    'numero siret',
    'etablissement siret',
    'company number',
  ],
  company: [
    'entreprise',
    'societe',
    'raison sociale',
    'structure',
    'organisme',
    'denomination',
    'nom de l entreprise',
    'company',
    'organisation',
    'porteur',
  ],
  solution: ['solution', 'produit', 'nom de la solution', 'nom du produit', 'product'],
  title: [
    'titre',
    'titre du projet',
    'nom du projet',
    'intitule',
    'intitule du projet',
    'projet',
    'title',
    'project title',
  ],
  asked: [
    'montant',
    'montant demande',
    'montant demande ttc',
    'somme demandee',
    'budget demande',
    'subvention demandee',
    'amount',
    'amount asked',
  ],
  email: [
    'email',
    'e mail',
    'courriel',
    'mail',
    'adresse electronique',
    'adresse de courriel',
    'contact',
    'courriel du contact',
    'email du contact',
    'usager email',
  ],
  sentOn: [
    'depose le',
    'date de depot',
    'envoye le',
    'soumis le',
    'date d envoi',
    'date de soumission',
    'submitted at',
    'submitted on',
  ],
  funders: ['financeurs', 'partenaires financiers', 'lisible par les financeurs', 'funders', 'sponsors'],
}

/** What each column seems to give, each thing once. */
export function guessMapping(
  head: string[],
  questionnaire: Questionnaire,
  { slots, wishes }: Room,
): Mapping['columns'] {
  const named = new Map<string, Target>()
  for (const field of FIELDS) for (const name of HEADS[field]) named.set(name, field)
  for (const slot of slots) nameBy(named, slot.label, `paper-${slot.id}`)
  for (const wish of wishes) nameBy(named, wish.label, `wish-${wish.id}`)
  for (const question of questionsOf(questionnaire)) {
    if (isImportable(question)) nameBy(named, question.label, `answer-${question.id}`)
    if (isLine(question)) nameBy(named, question.label, `line-${question.id}`)
  }
  const taken = new Set<Target>()
  return head.map((name) => {
    const target = named.get(plain(name))
    if (!target || taken.has(target)) return null
    taken.add(target)
    return target
  })
}

function nameBy(named: Map<string, Target>, { fr, en }: Place['label'], target: Target) {
  for (const label of [fr, en ?? '']) if (plain(label) !== '') named.set(plain(label), target)
}
