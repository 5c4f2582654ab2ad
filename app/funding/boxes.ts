/** The names of the boxes in which an award is proposed: one per pledge it may draw on, three per tranche. */

/** Three tranches are the custom; two more rows serve longer work. */
export const TRANCHE_ROWS = 5

export const SHARE = 'share:'
export const shareBox = (pledgeId: string) => SHARE + pledgeId
export const trancheBoxes = (row: number) => ({ amount: `part${row}`, milestone: `milestone${row}`, due: `due${row}` })
