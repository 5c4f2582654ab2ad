import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { loader } from '#app/juries/routes/board-events.ts'
import { beginFile, closeBallot, openBallot } from '#app/juries/sitting-files.server.ts'
import { stepAside } from '#app/juries/stepping-aside.server.ts'
import { castVote } from '#app/juries/votes.server.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aCommittee } from './committee.ts'

let room: Awaited<ReturnType<typeof aCommittee>>
let first: string
beforeAll(async () => {
  room = await aCommittee({ files: 2, jurors: 3 })
  first = room.order[0] ?? ''
  await stepAside(room.jurors[0]?.viewer ?? room.viewer, room.panelId, { applicationIds: [first] })
  await beginFile(room.viewer, room.panelId, first, '')
})

/** Someone at the board: what it tells them, message by message, comments left out. */
async function atTheBoard(viewer: PersonViewer) {
  const request = visited(`/juries/${room.panelId}/board/events`, await cookieOf(viewer))
  const response = await loader(asked(request, { panelId: room.panelId }))
  const reader = response.body?.getReader()
  const heard: string[] = []
  let text = ''
  return {
    heard,
    type: response.headers.get('Content-Type'),
    leaves: () => reader?.cancel(),
    /** The next message; null when the house has closed the stream. */
    hears: async () => {
      for (;;) {
        const end = text.indexOf('\n\n')
        const message = text.slice(0, end)
        if (end >= 0) text = text.slice(end + 2)
        if (end >= 0 && /^(id|event): /.test(message)) {
          heard.push(message)
          return message
        }
        if (end >= 0) continue
        const part = await reader?.read()
        if (!part || part.done) return null
        text += new TextDecoder().decode(part.value)
      }
    },
  }
}

test('A board is told that it has changed, and nothing of what; whoever is out of the room hears nothing of the votes', async () => {
  const [outside, inside] = room.jurors
  if (!outside || !inside) throw new Error('a jury of three was asked')
  const [out, here] = [await atTheBoard(outside.viewer), await atTheBoard(inside.viewer)]
  expect(here.type).toBe('text/event-stream; charset=utf-8')
  // Neither said what their page showed: both are told once where the meeting is.
  const [told] = [await here.hears(), await out.hears()]
  expect(told).toMatch(/^id: ([0-9a-f]{16})\ndata: \1$/)
  await openBallot(room.viewer, room.panelId, first)
  await here.hears()
  await castVote(inside.viewer, room.panelId, first, 'favourable')
  await here.hears()
  await closeBallot(room.viewer, room.panelId, first)
  await here.hears()
  await out.hears()
  expect([here.heard.length, out.heard.length]).toEqual([4, 2])
  await Promise.all([out.leaves(), here.leaves()])
})

test('It is over with the session of whoever looks', async () => {
  const { viewer } = room
  const board = await atTheBoard(viewer)
  await board.hears()
  await db().session.deleteMany({ where: { personId: viewer.id } })
  await beginFile(viewer, room.panelId, room.order[1] ?? '', '')
  expect(await board.hears()).toBe('event: over\ndata:')
  expect(await board.hears()).toBe(null)
})
