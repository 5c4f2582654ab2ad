import * as sentences from './sentences.ts'
import { wall } from './wall.ts'

const list = 'app/needs/routes/list.tsx'

wall(
  'Every sentence stands in the words of its room',
  sentences.everySentenceIsInWords,
  { [list]: '<p title="Besoin"> Dire {what} : <b>12 %</b></p>', 'app/needs/words.fr.tsx': '<p>Dire</p>' },
  [`${list}:1 says “title="Besoin"”`, `${list}:1 says “Dire”`],
)

wall(
  'English has the type of French',
  sentences.englishHasTheTypeOfFrench,
  {
    'app/needs/words.fr.ts': '',
    'app/needs/words.en.ts': 'export const en: typeof fr = {}\nexport const more = {}',
    'app/calls/words.fr.ts': '',
  },
  [
    'app/needs/words.en.ts:2 (more) has not the type of its French',
    'app/calls/words.fr.ts has no app/calls/words.en.ts',
  ],
)

wall(
  'No line of French ends before a mark',
  sentences.frenchIsTypeset,
  {
    'emails/words.fr.ts': 'Qui ?\nMoi\u00a0!',
  },
  ['emails/words.fr.ts:1 may end a line before a mark'],
)

wall(
  'Each room typesets its French',
  sentences.roomsTypesetTheirFrench,
  { 'app/needs/words.triage.ts': "import { fr } from './words.triage.fr.ts'\nexport const words = { fr, en }" },
  ['app/needs/words.triage.ts leaves its French as it was typed'],
)
