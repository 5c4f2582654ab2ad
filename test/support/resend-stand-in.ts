/**
 * A small Resend that keeps what it accepts and refuses what Resend refuses, in its own words.
 * https://resend.com/docs/api-reference/errors
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const KEY = 're_stand_in_key'
const SENDER = /^(?:[^<>]+ <[^<>@\s]+@passerelle\.example>|[^<>@\s]+@passerelle\.example)$/

const Email = z.object({
  from: z.string(),
  to: z.union([z.email(), z.array(z.email()).max(50)]),
  subject: z.string().min(1),
  html: z.string(),
  text: z.string(),
  reply_to: z.email().optional(),
})

type Accepted = z.infer<typeof Email> & { id: string; idempotencyKey: string | undefined }
type Answer = { status: number; body: Record<string, unknown> }

const refusal = (status: number, name: string): Answer => ({
  status,
  body: { statusCode: status, name, message: name },
})

export async function startResend() {
  const accepted: Accepted[] = []
  let calls = 0
  let tired = 0

  function answer(request: IncomingMessage, payload: string): Answer {
    calls += 1
    const bearer = request.headers.authorization?.replace('Bearer ', '')
    if (!bearer) return refusal(401, 'missing_api_key')
    if (bearer !== KEY) return refusal(403, 'invalid_api_key')
    if (request.url !== '/emails') return refusal(404, 'not_found')
    if (request.method !== 'POST') return refusal(405, 'method_not_allowed')
    if (tired > 0) {
      tired -= 1
      return refusal(429, 'rate_limit_exceeded')
    }
    return accept(JSON.parse(payload), request.headers['idempotency-key']?.toString())
  }

  function accept(payload: unknown, idempotencyKey: string | undefined): Answer {
    if (idempotencyKey !== undefined && idempotencyKey.length > 256) return refusal(400, 'invalid_idempotency_key')
    const read = Email.safeParse(payload)
    const missing = read.error?.issues.some((issue) => issue.message.includes('received undefined'))
    if (!read.success) return refusal(422, missing ? 'missing_required_field' : 'validation_error')
    if (!SENDER.test(read.data.from)) return refusal(422, 'invalid_from_address')
    const before = accepted.find((one) => idempotencyKey && one.idempotencyKey === idempotencyKey)
    if (before && before.html !== read.data.html) return refusal(409, 'invalid_idempotent_request')
    if (before) return { status: 200, body: { id: before.id } }
    const letter = { ...read.data, id: `letter-${accepted.length + 1}`, idempotencyKey }
    accepted.push(letter)
    return { status: 200, body: { id: letter.id } }
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const payload = (await request.toArray()).join('')
    const { status, body } = answer(request, payload)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  return {
    key: KEY,
    url: `http://127.0.0.1:${port}`,
    accepted,
    calls: () => calls,
    /** The next letters are too many for this second. */
    tire: (times: number) => {
      tired = times
    },
    stop: () => new Promise((closed) => server.close(closed)),
  }
}
