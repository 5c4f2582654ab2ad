import { request } from 'node:http'

/** A line of an applicant's own log: when the first byte of a press left, and what became of it. */
export interface Press {
  applicant: string
  leftAt: number
  /** Null when the line was cut before an answer. */
  answer: { status: number; location: string; ms: number } | null
}

/** One press of the button that sends a file. Whatever happens is written down, by a clock that the house does not know. */
export function press(base: string, applicant: { id: string; cookie: string; key: string }): Promise<Press> {
  const { id, cookie, key } = applicant
  const body = new URLSearchParams({ key }).toString()
  return new Promise((resolve) => {
    let leftAt = Date.now()
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
    const asked = request(`${base}/applications/${id}/submission`, { method: 'POST', headers, agent: false })
    // Nothing leaves before the line is open.
    asked.on('socket', (line) => line.once('connect', () => (leftAt = Date.now())))
    asked.on('error', () => resolve({ applicant: id, leftAt, answer: null }))
    asked.on('response', (reply) => {
      const { statusCode: status = 0, headers } = reply
      reply.on('error', () => resolve({ applicant: id, leftAt, answer: null }))
      reply.resume().on('end', () => {
        resolve({
          applicant: id,
          leftAt,
          answer: { status, location: headers.location ?? '', ms: Date.now() - leftAt },
        })
      })
    })
    asked.end(body)
  })
}
