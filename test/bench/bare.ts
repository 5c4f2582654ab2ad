import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** The least that Node can do: a thread of its own whose only work is to send these headers and this body. */
export async function openBare(answer: { headers: Record<string, string>; body: Buffer }) {
  const server = new Worker(SERVER, { eval: true, workerData: answer })
  const [port] = await once(server, 'message')
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.terminate() }
}

const SERVER = `
  const { createServer } = require('node:http')
  const { parentPort, workerData } = require('node:worker_threads')
  const { 'transfer-encoding': chunked, connection, 'keep-alive': kept, date, ...headers } = workerData.headers
  const body = Buffer.from(workerData.body)
  headers['content-length'] = String(body.length)
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`
