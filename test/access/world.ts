/** The people and things the access tables speak of, made through the rooms' own commands. */
import { sendLetter } from '#app/notifications/letters.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { db } from '#app/platform/db.ts'
import { type PersonViewer, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { type Role, roles } from './roles.ts'
import { makeQuestions } from './world.asking.ts'
import { makeAttachments } from './world.attachments.ts'
import { makeCalls } from './world.calls.ts'
import { makeChannels } from './world.channels.ts'
import { makeDrafts } from './world.drafts.ts'
import { makeGroups } from './world.groups.ts'
import { makeHearings } from './world.hearings.ts'
import { makeImports } from './world.imports.ts'
import { makeJuries } from './world.juries.ts'
import { makeMembers } from './world.members.ts'
import { makeMoney } from './world.money.ts'
import { makeNeeds } from './world.needs.ts'
import { type Cast, gatherCast } from './world.people.ts'
import { makePilots } from './world.pilots.ts'
import { makeSolutions } from './world.solutions.ts'
import { makeStatements } from './world.statements.ts'
import { makeSupports } from './world.supports.ts'
import { makeTeam } from './world.team.ts'
import { makeThemes } from './world.themes.ts'
import { makeTriage } from './world.triage.ts'

/** A row by the name the tables call it; `slug` and `code` when addresses use them instead of the id. */
export interface Thing {
  id: string
  slug?: string
  code?: string
  /** How it stood once made, for forms that say from which state they began. */
  revision?: number
}
export type Things = Record<string, Thing>

export interface World {
  viewers: Record<Role, Viewer>
  cookies: Record<Role, string>
  things: Things
}

export async function makeWorld(): Promise<World> {
  const { cast, places } = await gatherCast()
  const needs = await makeNeeds(cast)
  const attachments = await makeAttachments(cast)
  const channels = await makeChannels(cast, places)
  const calls = await makeCalls(cast, places, needs)
  const team = await makeTeam(cast, calls)
  const questions = await makeQuestions(cast, calls)
  const imports = await makeImports(cast, calls)
  const juries = await makeJuries(cast, calls, places)
  const statements = await makeStatements(cast, places, calls, juries)
  const hearings = await makeHearings(cast, calls, juries)
  const money = await makeMoney(cast, places, calls)
  const pilots = await makePilots(cast, places, money)
  const supports = await makeSupports(cast)
  const triage = await makeTriage(cast)
  const groups = await makeGroups(cast)
  const themes = await makeThemes(cast)
  const members = await makeMembers(cast, places)
  const products = await makeSolutions(cast, places)
  const letter = await aLetter()
  const people = Object.fromEntries(Object.entries(cast).map(([role, { id }]) => [`person ${role}`, { id }]))
  const drafts = { ...(await makeDrafts(cast)), screen: { id: 'story' } }
  const told = { ...needs, ...attachments, ...supports, ...triage, ...groups, ...themes, ...channels, ...drafts }
  const things = {
    ...people,
    ...places,
    ...told,
    ...calls,
    ...questions,
    ...juries,
    ...statements,
    ...hearings,
    ...money,
    ...pilots,
    ...members,
    ...team,
    ...imports,
    ...products,
    letter,
  }
  const slip = needs['unread need']
  const viewers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await seen(role, cast, slip)])))
  const cookies = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await cookie(role, cast)])))
  return { viewers, cookies, things }
}

/** A letter in the outbox of the demonstration. */
async function aLetter(): Promise<Thing> {
  const props = { link: 'http://localhost:3000/sign-in', code: '123456' }
  await sendLetter({ to: CAST_ADDRESS, letter: { name: 'sign-in', props }, language: 'fr', key: 'a letter' })
  return db().outboxLetter.findFirstOrThrow({ where: { toAddress: CAST_ADDRESS }, select: { id: true } })
}
const CAST_ADDRESS = 'lettre@hopital.example'

/** Everyone with the seats they hold by now. */
async function seen(role: Role, cast: Cast, receipt: Thing | undefined): Promise<Viewer> {
  if (role === 'anyone') return VISITOR
  if (role === 'slip') {
    const id = receipt?.id ?? ''
    return { kind: 'holder', holds: id, tokens: ['public', `holder:${id}`] }
  }
  return findViewer(cast[role].id)
}

async function cookie(role: Role, cast: Cast) {
  const person: PersonViewer | undefined = role === 'anyone' || role === 'slip' ? undefined : cast[role]
  return person ? cookieOf(person) : ''
}
