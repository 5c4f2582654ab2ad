import type { questionnaire as french } from './words.questionnaire.fr.ts'

export const questionnaire: typeof french = {
  readBy: {
    everyone: 'Read by everyone if the application is selected',
    jury: 'Read by the jury and the coordinators',
    funders: 'Read by the funders you choose, and by the coordinators',
    coalition: 'Read by the coordinators alone',
  },
  box: {
    between: (least, most) => `From ${least} to ${most}.`,
    atLeast: (least) => `${least} or more.`,
    atMost: (most) => `${most} or less.`,
    siret: '14 figures; spaces are fine.',
    facility: 'Choose from the list or write the name of the facility.',
    noAnswer: 'I would rather not answer',
  },
}
