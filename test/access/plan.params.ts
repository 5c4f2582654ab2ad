/**
 * What each `:name` in an address of the plan stands for. `barred.test.ts` asks every address that names something of a file,
 * for a file that one may not read and for one that does not exist: the answers must be the same. So a new route needs no line
 * there: it is asked as soon as its names stand here (`offered.test.ts` fails until they do), its form filled as its access
 * table fills it. When a name of yours stands for something of a file, give the marked file one, in `world.marked*.ts`.
 */
export const OF_A_FILE = [
  ...['applicationId', 'paperId', 'sponsorId', 'invitationId', 'personId', 'position', 'clarificationId'],
  ...['versionId', 'evidenceId', 'referenceId', 'requirement', 'barId', 'reviewId', 'planId', 'statementId'],
  'hearingId',
]

/** A jury and its jurors, known to those who sit on it: they stay the same whether the file exists or not. */
export const OF_A_JURY = ['panelId', 'jurorId']

/** What no file is behind, or only once it was selected and everybody may know it. */
export const OF_NO_FILE = {
  slug: 'a call, a theme, a campaign, a facility; an organisation and a solution are asked by their section',
  signInId: 'who signs in',
  link: 'a secret of a letter: whoever holds it is its reader',
  code: 'a secret of a receipt or of a draft',
  typedId: 'what one typed oneself',
  letterId: 'a letter of the demonstration, which everybody reads there',
  step: 'a screen of a draft',
  needId: 'a need',
  templateId: 'a ready answer to needs',
  attachmentId: 'of a need',
  printId: 'a paper form',
  sheetId: 'a paper form',
  roundId: 'a vote on needs',
  importId: 'a table that a coordinator brought',
  holderId: 'an organisation, as a company says who holds a share of it',
  rivalId: 'a competitor, as an organisation declares it',
  phaseId: 'a dated window of a jury, whatever its files',
  checkId: 'what an applicant was told before beginning',
  lateDoorId: 'of a call',
  questionId: 'of a call',
  sectionId: 'of a call',
  pledgeId: 'money promised',
  awardId: 'of a selected file',
  slotId: 'an hour that a jury leaves free',
  hostingId: 'of a selected file',
  pilotId: 'of a selected file',
  milestoneId: 'of a pilot',
  indicatorId: 'of a pilot',
}

/** Where `:slug` names who carries a file, or with what. */
export const CARRIED_BY = ['solutions', 'organisations']

export const namesIn = (pattern: string) =>
  pattern
    .split('/')
    .filter((part) => part.startsWith(':'))
    .map((part) => part.slice(1).replace(/\..*$/, ''))
