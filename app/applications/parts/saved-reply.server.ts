import { data, redirect } from '@remix-run/node'
import type { Slip } from '#app/platform/slip.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { TypedBox } from '../boxes.ts'
import { fieldOf } from '../marks.ts'
import { saveBoxes } from '../saving.server.ts'
import { listAround, type Writing } from '../writing.server.ts'

interface Sent {
  value: {
    onward: string
    quiet: boolean
    seen: Map<string, string>
    boxes: TypedBox[]
    refused: Record<string, string[]>
  }
  slip: (errors: Record<string, string[]>) => { data: { slip: Slip } }
}

/** Save what was sent, and tell it: to the page that saves while one types, or to whoever pressed a button. */
export async function saveAndTell(viewer: Viewer, writing: Writing, { value, slip }: Sent) {
  const { id } = writing.application
  const { onward, quiet, boxes, refused } = value
  const { savedAt, marks, overtaken } = await saveBoxes(viewer, id, boxes)
  const seen = new Map([...value.seen, ...marks])
  const told = { at: savedAt.toISOString(), seen: fieldOf(seen), overtaken, refused }
  if (quiet) return data({ saved: { ...told, ...(await listAround(viewer, writing, seen)) } })
  const chosen = Object.fromEntries(overtaken.map(({ box }) => [box, ['written_elsewhere']]))
  const errors = { ...refused, ...chosen }
  if (Object.keys(errors).length === 0) return redirect(`/applications/${id}/${onward}`, 303)
  return data({ slip: slip(errors).data.slip, told }, { status: 422 })
}
