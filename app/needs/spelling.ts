/**
 * How tables written elsewhere name our questions and our answers: what people put at the head of a column and in its cells,
 * in French or in English. Accents, case and punctuation are forgiven before anything is compared.
 */
import { TERRITORIES } from '#app/facilities/facility.ts'
import { words as ofImport } from './words.import.ts'
import { words } from './words.ts'

/** Letters and digits alone, without accents, in lower case. */
export function plain(text: string) {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\d]+/gu, ' ').trim()
}

export const HEADS = {
  reference: ['reference', 'ref', 'identifiant', 'id', 'numero', 'n', 'external id', 'record id', 'code'],
  title: ['titre', 'title', 'en une phrase', 'besoin', 'need', 'sujet', 'subject', 'objet', 'resume'],
  story: [
    'recit',
    'histoire',
    'story',
    'description',
    'texte',
    'text',
    'temoignage',
    'verbatim',
    'details',
    'racontez',
  ],
  authorKind: ['auteur', 'author', 'qui parle', 'profil', 'vous etes', 'role', 'qualite', 'type d auteur'],
  sufferers: ['qui en souffre', 'concernes', 'personnes concernees', 'sufferers', 'who suffers', 'public concerne'],
  setting: ['ou', 'lieu', 'lieu de soins', 'cadre', 'setting', 'care setting', 'ou cela se passe t il', 'contexte'],
  facilityName: [
    'etablissement',
    'hopital',
    'facility',
    'hospital',
    'commune',
    'etablissement ou commune',
    'structure',
  ],
  territory: ['territoire', 'region', 'territory'],
  publish: ['publication', 'publier', 'publish', 'accord de publication', 'mots publiables', 'consentement'],
  placePublic: ['lieu public', 'nommer l etablissement', 'lieu nomme', 'place public', 'name the facility'],
  speaksFor: ['parle pour', 'au nom de', 'pour qui', 'speaks for', 'on behalf of'],
  frequency: ['frequence', 'frequency', 'combien de fois', 'how often'],
  severity: ['gravite', 'severity', 'consequence', 'consequences', 'impact'],
  coping: ['aujourd hui', 'comment faites vous', 'solution actuelle', 'coping', 'workaround', 'contournement'],
  constraints: ['contraintes', 'contrainte', 'constraints', 'organisation'],
  success: ['reussite', 'succes', 'success', 'ce qui serait bien', 'attentes'],
  leftOut: ['exclus', 'sans numerique', 'left out', 'qui ne pourrait pas'],
  codesign: ['co conception', 'coconception', 'codesign', 'co design', 'pret a aider'],
  host: ['pret a essayer', 'accueillir', 'host', 'accueil d un essai'],
  wanted: ['souhaits', 'souhait', 'ce que je veux', 'wishes', 'wanted'],
  refused: ['refus', 'ce que je refuse', 'refused', 'limites'],
  contact: ['contact', 'courriel', 'email', 'e mail', 'mail', 'adresse de courriel'],
} as const
export type Field = keyof typeof HEADS
export const FIELDS = Object.keys(HEADS) as Field[]

const both = <T extends string>(
  fr: Record<T, string>,
  en: Record<T, string>,
  more: Partial<Record<T, string[]>> = {},
) =>
  new Map(
    (Object.keys(fr) as T[]).flatMap((value) =>
      [value, fr[value], en[value], ...(more[value] ?? [])].map((spelling) => [plain(spelling), value] as const),
    ),
  )

const { fr, en } = words
const says = { fr: ofImport.fr.answers, en: ofImport.en.answers }
const YES = ['oui', 'o', 'x', '1', 'vrai', 'yes', 'y', 'true', 'ok']
const NO = ['non', 'n', '0', 'faux', 'no', 'false']

/** For each question answered by choosing: what may be read in a cell → the answer it means. */
export const ANSWERS = {
  authorKind: both(fr.authors, en.authors, {
    patient: ['patient', 'patiente', 'malade', 'usager'],
    carer: ['proche', 'aidant', 'aidante', 'proche aidant', 'carer', 'famille', 'parent'],
    hospital_professional: [
      'soignant',
      'professionnel hospitalier',
      'hospitalier',
      'infirmier',
      'infirmiere',
      'medecin',
    ],
    town_professional: ['professionnel de ville', 'liberal', 'ville', 'medecin traitant', 'pharmacien'],
    facility: ['etablissement', 'hopital', 'direction'],
    association: ['association', 'asso', 'association d usagers'],
  }),
  sufferers: both(fr.sufferers, en.sufferers, {
    patients: ['patient', 'patients', 'malades', 'usagers'],
    carers: ['proches', 'aidants', 'familles'],
    professionals: ['soignants', 'professionnels', 'equipe', 'equipes'],
    organisation: ['organisation', 'etablissement', 'service'],
  }),
  setting: both(fr.settings, en.settings, {
    home: ['domicile', 'maison', 'a domicile', 'chez soi', 'chez moi'],
    town: ['ville', 'en ville', 'cabinet', 'pharmacie'],
    hospital: ['hopital', 'a l hopital', 'clinique', 'chu'],
    care_home: ['ehpad', 'en ehpad', 'foyer', 'maison de retraite'],
    between: ['entre deux', 'transfert', 'sortie', 'retour a la maison'],
    elsewhere: ['ailleurs', 'autre'],
  }),
  publish: both(says.fr.publish, says.en.publish, { words: ['mots', ...YES], summary: ['resume', ...NO] }),
  speaksFor: both(says.fr.speaksFor, says.en.speaksFor, {
    myself: ['moi', 'moi meme'],
    minor: ['mineur', 'enfant', 'mon enfant'],
    protected_adult: ['majeur protege'],
    group: ['groupe'],
  }),
  frequency: both(says.fr.frequency, says.en.frequency, {
    monthly: ['mensuel', 'tous les mois'],
    weekly: ['hebdomadaire', 'toutes les semaines'],
    daily: ['quotidien', 'tous les jours'],
  }),
  severity: both(says.fr.severity, says.en.severity, {
    nuisance: ['gene'],
    lost_time: ['temps perdu', 'perte de temps'],
    suffering: ['souffrance', 'douleur'],
    danger: ['danger'],
  }),
  territory: new Map(TERRITORIES.map((name) => [plain(name), name] as const)),
  wanted: both(says.fr.wanted, says.en.wanted),
  refused: both(says.fr.refused, says.en.refused),
} as const satisfies Partial<Record<Field, Map<string, string>>>

/** Yes, no, or nothing that says either. */
export function yesOrNo(text: string) {
  if (YES.includes(plain(text))) return true
  return NO.includes(plain(text)) ? false : null
}

/** The question a column seems to answer, by its head: the same words, else the longest that begin it; null when none. */
export function guessField(head: string, taken: Field[]): Field | null {
  const said = plain(head)
  const free = FIELDS.filter((field) => !taken.includes(field))
  const known = free.flatMap((field) => HEADS[field].map((spelling) => ({ field, spelling })))
  const exact = known.find(({ spelling }) => spelling === said)
  const begins = known.filter(({ spelling }) => spelling.length > 3 && `${said} `.startsWith(`${spelling} `))
  const longest = begins.sort((a, b) => b.spelling.length - a.spelling.length)[0]
  return (exact ?? longest)?.field ?? null
}
