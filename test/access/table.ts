import type { Viewer } from '#app/platform/viewer.ts'
import { type Role, roles } from './roles.ts'
import type { Thing } from './world.ts'

/**
 * The access table of one room: roles as columns, one line for each thing they try. In a line, {braces} name a row of the
 * world. The words of a cell:
 *   ok   done, or the page is shown        yes/no  whether it is among what they are given
 *   in   asked to sign in first            401     the same, for a form whose writer has no session any more
 *   403  not theirs to do                  404     not theirs to see
 *   409  theirs, but not now               go      sent on to another page
 */
export interface RoomTable {
  room: string
  /** What the room's shelves give to look at. */
  reads?: string
  /** What they do. */
  commands?: string
  /** Addresses, as browsers ask for them. */
  pages: string
  /** How each function is called. */
  runs?: Record<string, Run>
  /** What is typed in each form, by its address; a form of one button needs nothing. */
  forms?: Record<string, Form>
}

export type The = (name: string) => Thing
type Run = (viewer: Viewer, it: Thing, the: The) => unknown
export type Fields = Record<string, string | string[]>
type Form = Fields | ((the: The, it: Thing) => Fields)

export type Cells = Record<Role, string>
export interface Row {
  /** `qualifyNeed {unread need}`, `POST /needs/{unread need}/qualification` */
  name: string
  cells: Cells
}

/** The lines of a table; its first names the roles. */
export function rowsOf(text = ''): Row[] {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  if (head === undefined) return []
  if (head.trim().split(/\s+/).join() !== roles.join()) throw new Error(`these are not the roles: ${head}`)
  return lines.map((line) => {
    const [name = '', ...words] = line.trim().split(/\s{2,}/)
    const cells = words.flatMap((part) => part.split(' '))
    if (cells.length !== roles.length) throw new Error(`“${name}” has ${cells.length} cells for ${roles.length} roles`)
    return { name, cells: Object.fromEntries(roles.map((role, place) => [role, cells[place] ?? ''])) as Cells }
  })
}

/** The names in braces of a line. */
export const thingsIn = (name: string) => [...name.matchAll(/\{([^}]+)\}/g)].map(([, thing = '']) => thing)
