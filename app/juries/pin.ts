/** A pin is a reading that a coordinator chose: every plan holds it, until it is taken off. */

/** What the columns of a table are called, in the table that a plan gives and as people rename them. */
const FILE = /^(dossier|candidature|application|number|numéro)/i
const JUROR = /^(jur[éo]|nom|name)/i

/** Where the file and the juror stand in a table; -1 when they do not. */
export function placeOfColumns(head: string[]) {
  return { file: head.findIndex((name) => FILE.test(name)), juror: head.findIndex((name) => JUROR.test(name)) }
}
