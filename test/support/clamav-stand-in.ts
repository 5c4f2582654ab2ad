/**
 * A small clamd: INSTREAM as its manual tells it, one stream a connection. It finds EICAR's test file, as every scanner must.
 * https://docs.clamav.net/manual/Usage/Scanning.html#clamd
 */

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** In two halves, so that no scanner finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const COMMAND = Buffer.from('zINSTREAM\0')

export async function startClamd() {
  let asked = 0
  let isIll = false
  const server = createServer((line) => {
    let given = Buffer.alloc(0)
    line.on('error', () => undefined)
    line.on('data', (bytes) => {
      given = Buffer.concat([given, bytes])
      const stream = streamIn(given)
      if (stream === null) return
      asked += 1
      const found = stream.includes(EICAR) ? 'Win.Test.EICAR_HDB-1 FOUND' : 'OK'
      line.end(isIll ? 'INSTREAM size limit exceeded. ERROR\0' : `stream: ${found}\0`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    fallIll: (ill: boolean) => {
      isIll = ill
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** What was streamed, once its last piece (of no length) has come; null before. */
function streamIn(given: Buffer) {
  if (!given.subarray(0, COMMAND.length).equals(COMMAND)) return null
  const pieces = []
  let at = COMMAND.length
  while (at + 4 <= given.length) {
    const length = given.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(given.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
