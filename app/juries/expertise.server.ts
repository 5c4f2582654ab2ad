import { listThemeNames } from '#app/needs/themes.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { topicOf } from './expertise.ts'

interface Known {
  conditions: string[]
  skills: string[]
  themes: string[]
  about: string
}

/** What the viewer said they judge well, empty while they said nothing, with the themes they may choose from. */
export async function findOwnExpertise(viewer: Viewer) {
  const where = { personId: personOf(viewer).id }
  const row = await db().expertise.findUnique({ where, select: { topics: true, about: true, savedAt: true } })
  return {
    topics: row?.topics ?? [],
    about: row?.about ?? '',
    savedAt: row?.savedAt ?? null,
    themes: await listThemeNames(),
  }
}

/** Say what one judges well, for every jury one sits on. A theme that is no more is left out. */
export async function saveExpertise(viewer: Viewer, { conditions, skills, themes, about }: Known) {
  const { id: personId } = personOf(viewer)
  const known = new Set((await listThemeNames()).map(({ id }) => id))
  const topics = [
    ...conditions.map((word) => topicOf('condition', word)),
    ...skills.map((word) => topicOf('skill', word)),
    ...themes.filter((id) => known.has(id)).map((word) => topicOf('theme', word)),
  ]
  return inTransaction(async (tx) => {
    const told = { topics, about, savedAt: now() }
    await tx.expertise.upsert({ where: { personId }, create: { personId, ...told }, update: told })
    await record(tx, viewer, 'expertise.saved', personId)
    return { id: personId }
  })
}

/** What these people judge well, by person; those who said nothing are not named. For those who run a jury. */
export async function listExpertise(personIds: string[]) {
  const where = { personId: { in: [...new Set(personIds)] } }
  const rows = await db().expertise.findMany({ where, select: { personId: true, topics: true, about: true } })
  return new Map(rows.map(({ personId, ...row }) => [personId, row]))
}
