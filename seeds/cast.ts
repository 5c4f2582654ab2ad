import { CAST_DOMAIN } from '#app/people/person.ts'

/** Who plays in the demonstration. Every person, firm and place is invented. */
interface CastMember {
  key: string
  name: string
  calling: string
}

const cast = [
  { key: 'claire', name: 'Claire Vasseur', calling: 'Coordinatrice de la coalition' },
  { key: 'malik', name: 'Malik Haddad', calling: 'Coordinateur de la coalition, seconde signature' },
  { key: 'ines', name: 'Inès Fabre', calling: 'Infirmière en gériatrie, hôpital de Valmorin' },
  { key: 'louise', name: 'Louise Amblard', calling: 'Fondatrice d’Ondelune' },
  { key: 'rachid', name: 'Rachid Benali', calling: 'Juré, patient partenaire' },
  { key: 'helene', name: 'Hélène Courtois', calling: 'Jurée, cadre de santé' },
  { key: 'antoine', name: 'Antoine Lemaire', calling: 'Partenaire, Mutuelle des Deux Rives' },
  { key: 'nadia', name: 'Nadia Roussel', calling: 'Responsable du tiers-lieu, hôpital de Valmorin' },
  { key: 'paul', name: 'Paul Kerjean', calling: 'Médecin généraliste, maison de santé des Tilleuls' },
  { key: 'agathe', name: 'Agathe Rivoal', calling: 'Cofondatrice de Plaievue' },
  { key: 'fatou', name: 'Fatou Diarra', calling: 'Jurée, médecin gériatre' },
  { key: 'gabriel', name: 'Gabriel Noiret', calling: 'Juré, directeur informatique d’hôpital' },
  { key: 'laurent', name: 'Laurent Piquemal', calling: 'Juré, économiste de la santé' },
  { key: 'odile', name: 'Odile Maréchal', calling: 'Jurée, présidente d’une association d’usagers' },
  { key: 'thomas', name: 'Thomas Estève', calling: 'Responsable du tiers-lieu, CHU de Saint-Aubrac' },
  { key: 'yvonne', name: 'Yvonne Le Goff', calling: 'Directrice de l’EHPAD Les Glycines' },
  { key: 'solene', name: 'Solène Prigent', calling: 'Partenaire, Fondation Aurive' },
  { key: 'etienne', name: 'Étienne Garnier', calling: 'Partenaire, laboratoire Valmédis' },
  { key: 'mireille', name: 'Mireille Abadie', calling: 'Partenaire, Caisse solidaire du Vernay' },
  { key: 'yanis', name: 'Yanis Meziane', calling: 'Fondateur de Kairnéa' },
  { key: 'damien', name: 'Damien Schaller', calling: 'Fondateur de Mirabelis' },
  { key: 'sofia', name: 'Sofia Lentz', calling: 'Fondatrice de Voxaline' },
  { key: 'bruno', name: 'Bruno Tessier', calling: 'Fondateur de Trajelan' },
  { key: 'maud', name: 'Maud Delattre', calling: 'Fondatrice de Lisibelle' },
  { key: 'camille', name: 'Camille Pons', calling: 'Cofondatrice de Dermécho' },
  { key: 'hugo', name: 'Hugo Marchal', calling: 'Fondateur de Quiétarel' },
  { key: 'jeanne', name: 'Jeanne Caradec', calling: 'Jurée, vit avec une polyarthrite' },
  { key: 'samuel', name: 'Samuel Attali', calling: 'Juré, aidant de son père' },
  { key: 'martine', name: 'Martine Lacombe', calling: 'Jurée, patiente partenaire en neurologie' },
  { key: 'benoit', name: 'Benoît Sarrazin', calling: 'Juré, pharmacien hospitalier' },
  { key: 'lucie', name: 'Lucie Thévenet', calling: 'Jurée, infirmière de nuit' },
  { key: 'ariane', name: 'Ariane Mellac', calling: 'Jurée, orthophoniste' },
  { key: 'mathieu', name: 'Mathieu Delcourt', calling: 'Juré, médecin urgentiste' },
  { key: 'sabine', name: 'Sabine Rouvière', calling: 'Jurée, déléguée à la protection des données' },
  { key: 'christelle', name: 'Christelle Vannier', calling: 'Jurée, acheteuse hospitalière' },
  { key: 'didier', name: 'Didier Lormeau', calling: 'Juré, directeur financier d’hôpital' },
  { key: 'philippe', name: 'Philippe Guérande', calling: 'Juré, ancien industriel du dispositif médical' },
  { key: 'nathalie', name: 'Nathalie Brossard', calling: 'Jurée, affaires réglementaires' },
] as const satisfies CastMember[]

export type CastKey = (typeof cast)[number]['key']
export const CAST: readonly (CastMember & { key: CastKey })[] = cast

export const emailOf = (key: CastKey) => `${key}${CAST_DOMAIN}`

export const COALITION = { name: 'Coalition des Deux Rives', town: 'Valmorin' }

/** Where it answers questions. */
export const COALITION_CONTACT = 'contact@deux-rives.example'

/** Those who pay, and who speaks for them. */
export const PARTNERS = [
  { key: 'mutuelle', name: 'Mutuelle des Deux Rives', town: 'Valmorin', by: 'antoine' },
  { key: 'aurive', name: 'Fondation Aurive', town: 'Saint-Aubrac', by: 'solene' },
  { key: 'valmedis', name: 'Laboratoire Valmédis', town: 'Lyssac', by: 'etienne' },
  { key: 'vernay', name: 'Caisse solidaire du Vernay', town: 'Haut-Vernay', by: 'mireille' },
] as const satisfies { key: string; name: string; town: string; by: CastKey }[]
export type PartnerKey = (typeof PARTNERS)[number]['key']

/** Places of care, and who leads pilots there. */
export const FACILITIES = [
  {
    key: 'valmorin',
    name: 'Centre hospitalier de Valmorin',
    town: 'Valmorin',
    kind: 'hospital',
    territory: 'Auvergne-Rhône-Alpes',
    tiersLieu: true,
    slots: 4,
    lead: 'nadia',
    about: {
      fr: 'Hôpital de 480 lits. Son tiers-lieu reçoit des essais en gériatrie, en chirurgie ambulatoire et aux urgences, avec une infirmière détachée pour les accompagner.',
      en: 'A 480-bed hospital. Its tiers-lieu hosts trials in geriatrics, day surgery and emergency care, with a nurse seconded to support them.',
    },
  },
  {
    key: 'aubrac',
    name: 'CHU de Saint-Aubrac',
    town: 'Saint-Aubrac',
    kind: 'university_hospital',
    territory: 'Occitanie',
    tiersLieu: true,
    slots: 6,
    lead: 'thomas',
    about: {
      fr: 'Le tiers-lieu du CHU réunit soignants, patients partenaires et ingénieurs. Il mesure l’effet des outils sur le travail autant que sur les soins.',
      en: 'The university hospital’s tiers-lieu brings together care staff, partner patients and engineers. It measures effects on work as much as on care.',
    },
  },
  {
    key: 'glycines',
    name: 'EHPAD Les Glycines',
    town: 'Lanvézec',
    kind: 'care_home',
    territory: 'Bretagne',
    tiersLieu: false,
    slots: 1,
    lead: 'yvonne',
    about: { fr: 'Maison de 84 résidents, avec une unité protégée. L’équipe de nuit compte deux personnes.' },
  },
  {
    key: 'sorbiers',
    name: 'Clinique des Sorbiers',
    town: 'Aubeterre-le-Lac',
    kind: 'clinic',
    territory: 'Auvergne-Rhône-Alpes',
    tiersLieu: false,
    slots: 2,
    lead: null,
    about: { fr: 'Clinique de rééducation : 120 lits, un plateau technique ouvert aux professionnels de ville.' },
  },
  {
    key: 'tilleuls',
    name: 'Maison de santé des Tilleuls',
    town: 'Valmorin',
    kind: 'health_centre',
    territory: 'Auvergne-Rhône-Alpes',
    tiersLieu: false,
    slots: 1,
    lead: null,
    about: { fr: 'Cinq médecins, six infirmières, une coordinatrice. Premier recours pour 9 000 habitants.' },
  },
  {
    key: 'vernay',
    name: 'Communauté de santé du Haut-Vernay',
    town: 'Haut-Vernay',
    kind: 'town_network',
    territory: 'Occitanie',
    tiersLieu: false,
    slots: 2,
    lead: null,
    about: { fr: 'Cent vingt professionnels de ville qui s’organisent ensemble sur un territoire de montagne.' },
  },
] as const
export type FacilityKey = (typeof FACILITIES)[number]['key']
