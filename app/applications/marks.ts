/** What the page of a draft knows of its boxes: their names, and the mark of what each held when it was shown. */
export const TITLE = 'title'
export const ASKED = 'asked'
export const FUNDERS = 'funders'
export const wishBox = (wishId: string) => `wish-${wishId}`

const BOX = /^(title|asked|funders|(?:answer|wish)-[0-9a-f-]{36})/

/** The box that a field of the form is of: the cells of a table are one box. */
export function boxOf(name: string) {
  return BOX.exec(name)?.[0]
}

/** Marks by box, as one field carries them: `title:- asked:0b1f…`. */
export function marksIn(field: string) {
  const pairs = field.split(' ').map((pair) => pair.split(':'))
  return new Map(pairs.flatMap(([box, mark]): [string, string][] => (box && mark ? [[box, mark]] : [])))
}

export function fieldOf(marks: Iterable<[string, string]>) {
  return [...marks].map((pair) => pair.join(':')).join(' ')
}
