import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { openCampaignBySlug } from './campaigns.server.ts'
import { listOwnDrafts } from './drafts.server.ts'
import { calledInFull } from './place.ts'

/** A longer list helps nobody and weighs on every visit: the name is typed instead, and known all the same. */
const PROPOSED = 100

/** A form nobody has written in yet: its key, the places it proposes, what the poster's address says, what its reader left unfinished. */
export async function findBlank(viewer: Viewer, address: string) {
  const asked = new URL(address).searchParams
  const [place, question] = [asked.get('e'), asked.get('c')]
  const [facilities, own, authorKind, campaign] = await Promise.all([
    listFacilityNames(),
    listOwnDrafts(viewer),
    lastAuthorKind(viewer),
    question ? openCampaignBySlug(question) : null,
  ])
  const here = facilities.find(({ slug }) => slug === place)
  const poster = new URLSearchParams({ ...(here && { e: here.slug }), ...(campaign && { c: campaign.slug }) })
  return {
    formKey: newId(),
    authorKind,
    places: facilities.slice(0, PROPOSED).map(calledInFull),
    place: here && calledInFull(here),
    campaign: campaign && { id: campaign.id, question: campaign.question },
    own: own.map(({ code, answers }) => ({ code, title: String(answers.title ?? '') })),
    /** What the poster said, carried from one way of answering to the other. */
    poster: poster.size > 0 ? `?${poster}` : '',
  }
}
export type Blank = Awaited<ReturnType<typeof findBlank>>

/** Who someone signed in said they were the last time; of anybody else nothing is presumed. */
async function lastAuthorKind(viewer: Viewer) {
  if (viewer.kind !== 'person') return undefined
  const where = { authorId: viewer.id }
  const last = await db().need.findFirst({ where, orderBy: { id: 'desc' }, select: { authorKind: true } })
  return last?.authorKind
}

/** The places a form proposes. */
export async function listPlaces() {
  return (await listFacilityNames()).slice(0, PROPOSED).map(calledInFull)
}
