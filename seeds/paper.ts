import { Paper } from '#app/platform/pdf.ts'

const TITLE = 'Pièce de démonstration'
let drawn: Promise<Uint8Array> | undefined

/** One sheet of paper, drawn once, stands for every proof: everything in the demonstration is invented. */
export async function aPaper() {
  drawn ??= Paper.drawn({ title: TITLE, language: 'fr' }, (paper) => {
    paper.turnPage().say(`${TITLE} : tout y est inventé.`, { tag: 'H1', size: 20 })
  })
  return { name: 'piece-de-demonstration.pdf', bytes: await drawn }
}
