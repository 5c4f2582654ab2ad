import type { Audience } from './questionnaire.ts'

const readBy: Record<Audience, string> = {
  everyone: 'Lue par tous si le dossier est retenu',
  jury: 'Lue par le jury et les coordinateurs',
  funders: 'Lue par les financeurs que vous choisissez, et par les coordinateurs',
  coalition: 'Lue par les coordinateurs seuls',
}

/** What the questions of a call say around themselves. */
export const questionnaire = {
  readBy,
  box: {
    between: (least: string, most: string) => `De ${least} à ${most}.`,
    atLeast: (least: string) => `${least} au moins.`,
    atMost: (most: string) => `${most} au plus.`,
    siret: '14 chiffres ; les espaces sont permis.',
    facility: 'Choisissez dans la liste ou écrivez le nom de l’établissement.',
    noAnswer: 'Je ne réponds pas',
  },
}
