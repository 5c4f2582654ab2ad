/** Who comes to the door in the access tables, in the order of their columns. Each wears one hat, so that a cell speaks of one right. */
export const ROLES = {
  anyone: 'a visitor without an account',
  slip: 'whoever holds the paper receipt of {unread need}, without an account',
  guest: 'someone with an account and nothing else',
  author: 'the clinician who wrote the needs of these tables while signed in',
  coord: 'a coordinator of the organisation that runs the calls',
  coord2: 'a coordinator of another organisation',
  firm: 'the founder of the start-up whose files are read',
  firm2: 'the founder of another start-up that answers the same calls',
  juror: 'a juror who accepted confidentiality and has no link with {their file}',
  asked: 'a juror who was invited and has not accepted confidentiality',
  tied: 'a juror who declared a link of interest with {the file}',
  payer: 'who speaks for the partner that pays',
  payer2: 'who speaks for another partner',
  host: 'who answers for the facility where pilots run',
  host2: 'who answers for another facility, which declined',
} as const

export type Role = keyof typeof ROLES
export const roles = Object.keys(ROLES) as Role[]
