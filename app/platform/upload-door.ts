import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { askingReference } from './asking.ts'
import { isId } from './id.ts'
import { log } from './log.ts'
import { personIdOf } from './session.ts'
import { type Answer, PIECE } from './upload.ts'
import { beginUpload, takePiece } from './uploads.server.ts'
import type { PersonViewer } from './viewer.ts'

const Beginning = z.object({
  name: z.string().min(1).max(300),
  size: z.number().int(),
  mark: z.string().max(60),
  purpose: z.string().min(1).max(200),
})

const STATUS: Record<string, number> = { not_found: 404, wrong_place: 409, upload_too_large: 413 }

/**
 * Where a page's script sends a large file piece by piece: POST /uploads begins, or says how far the same one has come; POST
 * /uploads/:id with `at` brings the piece that begins there. The room that asked for the file judges it when its form is sent.
 */
export function uploadDoor(): Router {
  const door = express.Router()
  const begins = answered(async (viewer, { body }) => {
    const begun = Beginning.safeParse(body)
    return begun.success ? beginUpload(viewer, begun.data) : NOT_FOUND
  })
  const takes = answered(async (viewer, { params: { id = '' }, query, body }) => {
    const at = z.coerce.number().int().min(0).safeParse(query.at)
    return isId(id) && at.success && Buffer.isBuffer(body) ? takePiece(viewer, id, at.data, body) : NOT_FOUND
  })
  door.post('/uploads', express.json({ limit: '4kb' }), begins)
  door.post('/uploads/:id', express.raw({ type: 'application/octet-stream', limit: PIECE }), takes)
  // A body that is no JSON, or too long, or cut short.
  door.use('/uploads', (_error: unknown, _req: Request, res: Response, _next: NextFunction) => said(res, NOT_FOUND))
  return door
}

const NOT_FOUND: Answer = { reason: 'not_found' }

/** Told as JSON, whatever comes of it. */
function answered(work: (viewer: PersonViewer, req: Request) => Promise<Answer>) {
  return async (req: Request, res: Response) => {
    try {
      const viewer = await whoSends(req)
      if (viewer) said(res, await work(viewer, req))
      else said(res, { reason: 'signed_out_meanwhile' }, 401)
    } catch (thrown) {
      const { init } = (thrown ?? {}) as { init?: { status?: number } }
      if (!init?.status) log.fault(askingReference(), thrown)
      said(res, { reason: 'too_many_tries' }, init?.status ?? 500)
    }
  }
}

/** The person whose session the request carries. Rights on what the file is for are the room's to say. */
async function whoSends(req: Request): Promise<PersonViewer | null> {
  const headers = { Cookie: req.headers.cookie ?? '' }
  const id = await personIdOf(new globalThis.Request('http://localhost', { headers }))
  return id === null ? null : { kind: 'person', id, name: '', email: '', tokens: [] }
}

function said(res: Response, answer: Answer, status = answer.reason ? (STATUS[answer.reason] ?? 422) : 200) {
  res.status(status).json(answer)
}
