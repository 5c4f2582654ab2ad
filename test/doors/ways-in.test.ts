import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { introduceOneself, personByEmail } from '#app/people/people.server.ts'
import { CAST_DOMAIN } from '#app/people/person.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { aPerson } from '#test/support/people.ts'
import { openHouse } from '#test/support/server.mjs'

/** The house is built by the first that opens it. */
const PATIENCE_MS = 260_000

test(
  'the start tells how to enter as each of the cast, and names nobody else',
  async () => {
    for (const name of ['Inès Fabre', 'Anne-Gaëlle Le Goff']) await castAs(name)
    await aPerson('Une vraie personne')
    const house = await openHouse({ databaseUrl: process.env.DATABASE_URL ?? '' })
    await house.stop()
    const lines = house.printed().split('\n')
    const told = lines.slice(lines.findIndex((line) => line.startsWith('Pour entrer')))
    expect(told.slice(0, 4)).toEqual([
      `Pour entrer, ouvrez ${house.url}/sign-in et appuyez sur le bouton de l'une de ces personnes inventées :`,
      '  Inès Fabre           Infirmière en gériatrie',
      '  Anne-Gaëlle Le Goff  Infirmière en gériatrie',
      `Passerelle est ouverte : ${house.url} (Ctrl-C pour arrêter).`,
    ])
  },
  PATIENCE_MS,
)

async function castAs(name: string) {
  const { id } = await personByEmail(`${name.charCodeAt(0)}${CAST_DOMAIN}`)
  await introduceOneself(await findViewer(id), { name, calling: 'Infirmière en gériatrie' })
}
