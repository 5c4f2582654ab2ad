import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'

const START = path.join(import.meta.dirname, '../../prisma/start.mjs')

/** What someone reads who starts the house like this: the error, and how the command ended. */
function startWith(env: Record<string, string>) {
  const house = spawn(process.execPath, [START], { env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env } })
  let error = ''
  house.stderr.setEncoding('utf8').on('data', (text) => {
    error += text
  })
  return new Promise((resolve) => house.once('close', (code) => resolve({ code, error })))
}

test('A port that another program holds is one clear sentence', async () => {
  const other = createServer()
  await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = other.address() as AddressInfo
  const said = await startWith({ PORT: String(port), HOST: '127.0.0.1' })
  other.close()
  const sentence = `Le port ${port} est déjà pris : arrêtez le programme qui l'occupe, ou choisissez-en un autre (PORT=3001 npm start).\n`
  expect(said).toEqual({ code: 1, error: sentence })
})

test('A port that is no port is one clear sentence', async () => {
  const said = await startWith({ PORT: 'trois mille' })
  expect(said).toEqual({ code: 1, error: 'PORT doit être un nombre de 0 à 65535, pas « trois mille ».\n' })
})

test('An address of no database is one clear sentence', async () => {
  const said = await startWith({ DATABASE_URL: 'ma base' })
  expect(said).toEqual({ code: 1, error: "DATABASE_URL n'est pas une adresse : elle commence par postgresql://\n" })
})

test('A database that does not answer is one clear sentence, without its password', async () => {
  const said = await startWith({ PORT: '0', DATABASE_URL: 'postgresql://someone:secret@127.0.0.1:1/house' })
  const sentence = 'La base house de 127.0.0.1:1 (DATABASE_URL) ne répond pas : connect ECONNREFUSED 127.0.0.1:1.\n'
  expect(said).toEqual({ code: 1, error: sentence })
})
