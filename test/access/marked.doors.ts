/** The doors of the house behind which the marked file may stand, and what is sent to each. */
import { newId } from '#app/platform/id.ts'
import { CARRIED_BY, namesIn, OF_A_FILE, OF_A_JURY } from './plan.params.ts'
import { patternOf } from './plan.ts'
import type { Fields, The } from './table.ts'
import { TABLES } from './tables.ts'
import type { Ids, KeptOut, Marked } from './world.marked.ts'

export interface Door {
  method: 'GET' | 'POST'
  pattern: string
}

/** Of all the addresses of the house (`GET /applications/:applicationId`), those that name something of a file. */
export function doorsOf(addresses: string[]): Door[] {
  return addresses
    .map((address) => address.split(' '))
    .map(([method, pattern = '']) => ({ method: method as Door['method'], pattern }))
    .filter(({ pattern }) => namesIn(pattern).some(isOfAFile) || isCarried(pattern))
}

/** The forms of a jury whose address names no file: what they are filled with does. */
export function formsOfJury(addresses: string[]): Door[] {
  const forms = addresses.filter((address) => address.startsWith('POST ')).map((address) => address.slice(5))
  return forms
    .filter((pattern) => namesIn(pattern).some((name) => OF_A_JURY.includes(name)))
    .filter((pattern) => typeof FORMS.get(pattern) === 'function' && !namesIn(pattern).some(isOfAFile))
    .map((pattern) => ({ method: 'POST', pattern }))
}
const isOfAFile = (name: string) => OF_A_FILE.includes(name)

const isCarried = (pattern: string) => namesIn(pattern).includes('slug') && CARRIED_BY.includes(sectionOf(pattern))
const sectionOf = (pattern: string) => pattern.split('/')[1] ?? ''

/** Coordinators verify what every maker claims, and a plan shares out all the files of a jury: it is no file's. */
export function isOpenTo(who: KeptOut, { pattern }: Door) {
  const section = sectionOf(pattern)
  if (who === 'runner' && section === 'plans') return true
  return (who === 'runner' || who === 'outsider') && (section === 'solutions' || section === 'passports')
}

/** A row that nobody ever wrote. */
const NEVER = { id: newId(), slug: 'jamais-fondee', code: newId(), revision: 0 }
/** They count or name, and are no id. */
const PLAIN = ['position', 'requirement']

/** Whose ids stand in the address: the marked file's, nobody's, or one's own file's with something of the marked one behind it. */
export type Whose = 'marked' | 'nobody' | 'own, then marked' | 'own, then nobody'

export function pathOf({ pattern }: Door, { ids, slugs, own }: Marked, whose: Whose) {
  const bySection: Ids = slugs
  const isMarked = whose === 'marked' || whose === 'own, then marked'
  const standingFor = (name: string, first: boolean) => {
    if (name === 'slug') return isMarked || !isCarried(pattern) ? bySection[sectionOf(pattern)] : NEVER.slug
    if (PLAIN.includes(name) || OF_A_JURY.includes(name)) return ids[name]
    if (first && whose.startsWith('own')) return own[name]
    return isMarked ? ids[name] : NEVER.id
  }
  const names = namesIn(pattern)
  return pattern.replace(/:(\w+)/g, (_, name: string) => standingFor(name, name === names[0]) ?? NEVER.id)
}

/** What the access tables fill its form with. */
export function fieldsOf({ pattern }: Door, world: Marked, whose: Whose): Fields {
  const form = FORMS.get(pattern) ?? {}
  return typeof form === 'function' ? form(standingIn(world, whose), NEVER) : form
}

/** The file that a form speaks of is the one asked about, its jury and jurors are the marked file's, and all else is nobody's. */
function standingIn({ ids }: Marked, whose: Whose): The {
  const isMarked = whose === 'marked' || whose === 'own, then marked'
  return (name) => {
    if (name.startsWith('seat of')) return { ...NEVER, id: ids.jurorId ?? '' }
    return isMarked && /\bfile\b/.test(name) ? { ...NEVER, id: ids.applicationId ?? '' } : NEVER
  }
}
/** Of several that fill the same form, the first. */
const FORMS = new Map(
  TABLES.flatMap(({ forms }) => Object.entries(forms ?? {}))
    .reverse()
    .map(([address, form]) => [patternOf(address), form]),
)

/** An answer without what is new at every visit, and without the address that was asked. */
export function plainOf(text: string, { slugs }: Marked) {
  const named = [slugs.solutions, slugs.organisations, NEVER.slug]
  return named.reduce((left, slug) => left.replaceAll(slug, '…'), text.replace(ID, '…'))
}
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
