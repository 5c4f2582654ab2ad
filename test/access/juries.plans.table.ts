import { findPlanned, findPreview } from '#app/juries/plan-preview.server.ts'
import {
  askPlan,
  findPlan,
  findPublishable,
  findSought,
  giveUpPlan,
  listPlans,
  publishPlan,
} from '#app/juries/plans.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                              anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
listPlans {jury at work}      404    404  404   404    yes   404    404  404   403   403   403  404   404    404  404
findPlan {draft plan}         404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findPreview {draft plan}      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findPlanned {draft plan}      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findPublishable {draft plan}  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findSought {sought plan}      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
`
const commands = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
askPlan {jury at work}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
publishPlan {draft plan}  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
giveUpPlan {sought plan}  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
`
const pages = `
                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{jury at work}/plans       in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/plans      401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /plans/{draft plan}                in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /plans/{sought plan}               in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /plans/{draft plan}/table          in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /plans/{draft plan}/publication    in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /plans/{draft plan}/publication   401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /plans/{sought plan}/abandonment   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /plans/{sought plan}/abandonment  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
`

export const juryPlans: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    listPlans: (viewer, it) => listPlans(viewer, it.id),
    findPlan: (viewer, it) => findPlan(viewer, it.id),
    findPreview: (viewer, it) => findPreview(viewer, it.id),
    findPlanned: (viewer, it) => findPlanned(viewer, it.id),
    findPublishable: (viewer, it) => findPublishable(viewer, it.id),
    findSought: (viewer, it) => findSought(viewer, it.id),
    askPlan: (viewer, it) => askPlan(viewer, it.id, { evenness: 1 }),
    publishPlan: (viewer, it) => publishPlan(viewer, it.id),
    giveUpPlan: (viewer, it) => giveUpPlan(viewer, it.id),
  },
  forms: { '/juries/{jury at work}/plans': { evenness: 'balanced' } },
}
