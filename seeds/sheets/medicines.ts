import type { Sheet } from '../told-sheet.ts'

/** Firms whose files were all reduced ones. */
export const MEDICINE_SHEETS = {
  pilurelle: {
    stops: 'La double lecture à voix haute devant chaque porte, et la feuille d’émargement recopiée le soir.',
    alertsWho:
      'L’infirmière de la tournée, lampe orange : elle appelle la pharmacie avant de donner. La nuit, le cadre d’astreinte.',
    hours: 42,
    trainer: 'here',
    software: ['prescriptions'],
    softwareHow:
      'Le fichier que la pharmacie produit déjà chaque matin. Rien à demander à l’informatique de la maison.',
    testedWhere: 'Aux Glycines depuis onze mois. La cadre du premier étage en parle volontiers.',
    sites: 14,
    beds: 870,
    price: 1_180,
    payer: ['place'],
  },
  ouvrella: {
    stops: 'Les ciseaux et les couteaux de cuisine. Rien d’autre : l’objet ne remplace personne.',
    hours: 4,
    trainer: 'ward',
    software: ['none'],
    testedWhere: 'Chez 34 personnes suivies par deux services d’aide à domicile du Kerven, depuis le printemps.',
    sites: 6,
    beds: 600,
    price: 280,
    payer: ['patient', 'mutual'],
  },
  broyelis: {
    stops: 'Le classeur de la salle de soins, jamais à jour, et l’appel à la pharmacie pour chaque doute.',
    hours: 38,
    trainer: 'ward',
    software: ['prescriptions'],
    softwareHow: 'La pastille s’imprime avec l’étiquette du pilulier. Le logiciel de la pharmacie n’est pas modifié.',
    testedWhere:
      'Dans trois services du CHU de Saint-Aubrac depuis un an. La pharmacienne de gériatrie tient la liste.',
    sites: 3,
    beds: 410,
    price: 600,
    payer: ['place'],
  },
  calibrane: {
    stops: 'Le gilet jaune, que personne ne portait, et le téléphone posé sur le chariot.',
    hours: 30,
    trainer: 'here',
    software: ['none'],
    testedWhere: 'Dans deux services de Valmorin, dont un de nuit, depuis quatorze mois.',
    sites: 4,
    beds: 320,
    price: 0,
    payer: ['place'],
  },
} satisfies Record<string, Sheet>
