// npm run reset empties the house wherever its data are; npm run db:stop (--keep) only stops a Postgres that was left
// running by a start that was killed.
import './node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { DATA, placesOf, REFUGE } from './postgres-home.mjs'
import { packagesInStep } from './ready.mjs'
import { Plain, say, sentenceOf } from './say.mjs'

const keepsData = process.argv.includes('--keep')

run().catch((error) => {
  console.error(sentenceOf(error))
  process.exit(1)
})

async function run() {
  const places = placesOf(path.join(DATA, 'pg')).filter((place) => fs.existsSync(place))
  if (places.length) await stopServers(places)
  else if (keepsData) say("Aucun Postgres n'a été laissé en marche.")
  if (!keepsData) empty()
}

async function stopServers(places) {
  await packagesInStep({ forBuilding: false })
  const { stopLeftBehind, usersOf } = await import('./postgres.mjs')
  const users = places.flatMap(usersOf)
  if (users.length)
    throw new Plain(
      `Passerelle est ouverte (processus ${users.join(', ')}) : arrêtez-la avec Ctrl-C, puis recommencez.`,
    )
  for (const place of places) {
    if (await stopLeftBehind(place)) say(`Le Postgres de ${place} est arrêté.`)
    else if (keepsData) say(`Aucun Postgres ne tourne sur ${place}.`)
  }
}

/** The refuge in /var/tmp is only ever made, and only ever emptied, by root. */
function empty() {
  const folders = [DATA, ...(process.getuid?.() === 0 ? [REFUGE] : [])].filter((folder) => fs.existsSync(folder))
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
  say(
    folders.length
      ? `Vidé : ${folders.join(', ')}. Le prochain « npm start » repart d'une coalition neuve.`
      : "Il n'y avait rien à vider.",
  )
  if (process.env.DATABASE_URL) say("La base que nomme DATABASE_URL n'a pas été touchée.")
}
