/**
 * The numbers of French companies: SIREN (nine figures) and SIRET (the SIREN and five more for one place of work).
 * Both end so that their Luhn sum is a multiple of ten.
 */
export const isSiren = (typed: string) => isNumbered(typed, /^\d{9}$/)
/** The establishments of La Poste, an exception to the sum, never apply. */
export const isSiret = (typed: string) => isNumbered(typed, /^\d{14}$/)

function isNumbered(typed: string, shape: RegExp) {
  const figures = typed.replace(/\s/g, '')
  return shape.test(figures) && luhnOf(figures) % 10 === 0
}

/** Every second figure from the right doubled, its own figures added. */
function luhnOf(figures: string) {
  return [...figures].reduceRight((sum, figure, place) => {
    const doubled = (figures.length - place) % 2 === 0 ? Number(figure) * 2 : Number(figure)
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
}
