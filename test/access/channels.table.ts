/**
 * The ten ways by which a file could be told to whoever may not read it, and the addresses that stand for each in this house.
 * `barred.test.ts` asks every one of them, and fails when a way has none, or when one of its addresses is asked no more.
 */
export const CHANNELS = {
  page: {
    is: 'pages of the file and of what is of it',
    asked: ['/applications/:applicationId', '/reviews/:reviewId', '/hearings/:hearingId', '/statements/:statementId'],
  },
  search: { is: 'what is typed on the two pages that search', asked: ['/search', '/solutions'] },
  counts: {
    is: 'how many there are, and how far each jury is',
    asked: ['/', '/desk', '/juries', '/calls/:slug', '/calls/:slug/jury', '/juries/:panelId/interests'],
  },
  sort: {
    is: 'files received in each of their orders, the ranking and the running order of the committee',
    asked: ['/calls/:slug/applications', '/juries/:panelId/ranking', '/juries/:panelId/sitting/order'],
  },
  autocomplete: {
    is: 'only names of public facilities complete what one types (offered.test.ts); files are chosen from lists on the page of a form',
    asked: ['/juries/:panelId/bars', '/juries/:panelId/statements/new', '/juries/:panelId/hearings/files'],
  },
  export: {
    is: 'tables, papers, receipts and minutes',
    asked: [
      ...[
        '/calls/:slug/applications.csv',
        '/applications.csv',
        '/plans/:planId/table',
        '/juries/:panelId/ranking/table',
      ],
      ...['/applications/:applicationId/receipt.pdf', '/juries/:panelId/minutes.pdf'],
      '/applications/:applicationId/papers/:paperId',
    ],
  },
  mail: {
    is: 'letters to those kept out, read in the outbox’s own table, and decision letters before they leave',
    asked: ['/juries/:panelId/letters', '/juries/:panelId/letters/:applicationId'],
  },
  feed: {
    is: 'calendars and the live stream of the board: the house publishes no other feed',
    asked: ['/hearings/:hearingId/invitation.ics', '/juries/:panelId/sitting.ics', '/juries/:panelId/board/events'],
  },
  API: {
    is: 'data for programs: the seal of a file, and the data that pages fetch by themselves (front.ts asks for them)',
    asked: ['/applications/:applicationId/receipt.json'],
  },
  'error text': {
    is: 'each refusal of each address, compared word for word; these three refuse those kept out at every stage',
    asked: ['/applications/:applicationId/edit', '/bars/:barId/lifting', '/juries/:panelId/files/:applicationId/vote'],
  },
} as const
