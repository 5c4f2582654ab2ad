import { findPapers, givePaper, listPapers, removePaper, servePaper } from '#app/applications/papers.server.ts'
import { listRefusedWaiting } from '#app/applications/papers-refused.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findPapers {draft file}     404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findPapers {file in jury}   404    404  404   404    403   404    ok   404   403   404   404  404   404    404  404
listPapers {draft paper}    404    404  404   404    404   404    yes  404   404   404   404  404   404    404  404
listPapers {hidden paper}   404    404  404   404    404   404    yes  404   404   404   404  404   404    404  404
listPapers {paper in jury}  404    404  404   404    yes   404    yes  404   yes   404   404  404   404    404  404
listRefusedWaiting {draft file}  no  no   no    no     no    no     no   no    no    no    no   no    no     no   no
servePaper {draft paper}    404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
servePaper {hidden paper}   404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
servePaper {paper in jury}  404    404  404   404    ok    404    ok   404   ok    404   404  404   404    404  404
`
const commands = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
givePaper {draft file}      404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
givePaper {hidden file}     404    404  404   404    404   404    409  404   404   404   404  404   404    404  404
removePaper {draft paper}   404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
removePaper {hidden paper}  404    404  404   404    404   404    409  404   404   404   404  404   404    404  404
`
const pages = `
                                                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /applications/{draft file}/papers                      in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/papers                         401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /applications/{hidden file}/papers                     in     in   404   404    404   404    409  404   404   404   404  404   404    404  404
GET /applications/{draft file}/papers/{draft paper}        in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{hidden file}/papers/{hidden paper}      in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{file in jury}/papers/{paper in jury}    in     in   404   404    ok    404    ok   404   ok    404   404  404   404    404  404
GET /applications/{draft file}/papers/{paper in jury}      in     in   404   404    404   404    404  404   404   404   404  404   404    404  404
GET /applications/{draft file}/papers/{draft paper}/removal   in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/papers/{draft paper}/removal  401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
`

const FILE_OF: Record<string, string> = {
  'draft paper': 'draft file',
  'hidden paper': 'hidden file',
  'paper in jury': 'file in jury',
}

export const papers: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findPapers: (viewer, it) => findPapers(viewer, it.id),
    listPapers: (viewer, it, the) => listPapers(viewer, fileOf(it.id, the)),
    listRefusedWaiting: (viewer) => listRefusedWaiting(viewer),
    servePaper: (viewer, it, the) => servePaper(viewer, fileOf(it.id, the), it.id),
    givePaper: (viewer, it, the) =>
      givePaper(viewer, it.id, the('document of the open call').id, {
        name: 'ce.pdf',
        bytes: Buffer.from('%PDF-1.7 certificat'),
      }),
    removePaper: (viewer, it, the) => removePaper(viewer, fileOf(it.id, the), it.id),
  },
  forms: {
    '/applications/{draft file}/papers': (the) => ({
      slot: the('document of the open call').id,
      upload: the('document of the open call').id,
    }),
  },
}

/** The file that gave this paper. */
function fileOf(paperId: string, the: (name: string) => { id: string }) {
  const [paper = ''] = Object.keys(FILE_OF).filter((name) => the(name).id === paperId)
  return the(FILE_OF[paper] ?? '').id
}
