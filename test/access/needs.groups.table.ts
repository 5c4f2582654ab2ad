import { followNeed, isFollowing, unfollowNeed } from '#app/needs/followers.server.ts'
import { findGroup } from '#app/needs/groups.server.ts'
import { findNumbered, listMergeable, mergeNeed, unmergeNeed } from '#app/needs/merges.server.ts'
import { splitNeed, unsplitNeed } from '#app/needs/splits.server.ts'
import { listWishes } from '#app/needs/wishes.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findGroup {head need}               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findGroup {merged unread need}      404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
listWishes {merged unread need}     no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
findNumbered {head need}            no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listMergeable {mergeable need}      403    403  403   403    no    no     403  403   403   403   403  403   403    403  403
listMergeable {merged need}         403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
isFollowing {mergeable need}        no     no   yes   no     no    no     no   no    no    no    no   no    no     no   no
isFollowing {merged unread need}    404    404  404   no     no    no     404  404   404   404   404  404   404    404  404
`
const commands = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
mergeNeed {mergeable need}          403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
mergeNeed {merged need}             403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
mergeNeed {merged unread need}      404    404  404   403    409   409    404  404   404   404   404  404   404    404  404
unmergeNeed {merged need}           403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
unmergeNeed {merged unread need}    404    404  404   403    ok    ok     404  404   404   404   404  404   404    404  404
unmergeNeed {mergeable need}        403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
splitNeed {mergeable need}          403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
splitNeed {split need}              403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
unsplitNeed {split need}            403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
unsplitNeed {part need}             403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
followNeed {mergeable need}         401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
followNeed {merged unread need}     404    404  404   409    409   409    404  404   404   404   404  404   404    404  404
unfollowNeed {mergeable need}       401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
unfollowNeed {merged unread need}   404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/{mergeable need}/merging          in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{mergeable need}/merging         401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{merged unread need}/unmerging    in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{merged need}/unmerging           in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{merged need}/unmerging          401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{mergeable need}/splitting        in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{unread need}/splitting           in     in   404   403    409   409    404  404   404   404   404  404   404    404  404
POST /needs/{mergeable need}/splitting       401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{split need}/unsplitting          in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{split need}/unsplitting         401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{mergeable need}/following        in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{unread need}/following           in     in   404   409    409   409    404  404   404   404   404  404   404    404  404
POST /needs/{mergeable need}/following       401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{mergeable need}/unfollowing      in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/{mergeable need}/unfollowing     401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{part need}                       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{split need}                      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{merged need}                     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{merged unread need}              404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
`

const part = (titleFr: string) => ({ titleFr, summaryFr: 'Une part de ce qui manque, dite à part.' })
const PARTS = [part('Être rappelé le lendemain'), part('Savoir qui appeler la nuit')]
const typedParts = Object.fromEntries(
  PARTS.flatMap(({ titleFr, summaryFr }, place) => [
    [`parts[${place}].titleFr`, titleFr],
    [`parts[${place}].summaryFr`, summaryFr],
  ]),
)
const revisionOf = ({ revision = 0 }: { revision?: number }) => ({ revision: String(revision) })

export const needsGroups: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findGroup: (viewer, it) => findGroup(viewer, it.id),
    listWishes: async (viewer, it) => [...(await listWishes(viewer, [it.id])).keys()],
    findNumbered: (viewer) => findNumbered(viewer, 'B-1999-0001'),
    listMergeable: async (viewer, it) => (await listMergeable(viewer, it.id)).alike,
    isFollowing: (viewer, it) => isFollowing(viewer, it.id),
    mergeNeed: (viewer, it, the) => mergeNeed(viewer, it.id, the('called need').id, it.revision ?? 0),
    unmergeNeed: (viewer, it) => unmergeNeed(viewer, it.id, it.revision ?? 0),
    splitNeed: (viewer, it) => splitNeed(viewer, it.id, { parts: PARTS, revision: it.revision ?? 0 }),
    unsplitNeed: (viewer, it) => unsplitNeed(viewer, it.id, it.revision ?? 0),
    followNeed: (viewer, it) => followNeed(viewer, it.id),
    unfollowNeed: (viewer, it) => unfollowNeed(viewer, it.id),
  },
  forms: {
    '/needs/{mergeable need}/merging': (the, it) => ({ headId: the('called need').id, ...revisionOf(it) }),
    '/needs/{merged need}/unmerging': (_the, it) => revisionOf(it),
    '/needs/{mergeable need}/splitting': (_the, it) => ({ ...typedParts, ...revisionOf(it) }),
    '/needs/{split need}/unsplitting': (_the, it) => revisionOf(it),
  },
}
