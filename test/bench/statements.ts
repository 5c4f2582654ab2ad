import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A simple query, or the execution of a prepared one. https://www.postgresql.org/docs/current/protocol-message-formats.html */
const ASKS = new Set(['Q', 'E'])

/** A workshop with work left asks many times in this long; one without looks for work every two seconds. */
const QUIET_MS = 500

/** Stands between a house and its database, and counts the statements that pass. */
export async function between(databaseUrl: string) {
  const database = new URL(databaseUrl)
  let asked = 0
  const count = (kind: string) => {
    if (ASKS.has(kind)) asked += 1
  }
  const server = createServer((house) => {
    const behind = connect(Number(database.port), database.hostname)
    house.on('data', messages(count))
    join(house, behind)
    join(behind, house)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  const during = async (work: () => Promise<unknown>) => {
    const before = asked
    await work()
    return asked - before
  }
  return {
    url: url.toString(),
    /** How many statements passed while this was done. */
    during,
    /** Waits until the house has nothing left to ask of its own. */
    quiet: async () => {
      while ((await during(() => sleep(QUIET_MS))) > 0);
    },
    stop: () => new Promise((closed) => server.close(closed)),
  }
}

function join(from: Socket, to: Socket) {
  from.pipe(to)
  from.on('error', () => to.destroy())
}

/** Reads what a client of Postgres says: each message is a letter and a length, save the first, which has no letter. */
function messages(tell: (kind: string) => void) {
  let rest = Buffer.alloc(0)
  let letter = 0
  return (said: Buffer) => {
    rest = Buffer.concat([rest, said])
    while (rest.length >= letter + 4) {
      const end = letter + rest.readInt32BE(letter)
      if (rest.length < end) return
      if (letter) tell(String.fromCharCode(rest.readUInt8()))
      rest = rest.subarray(end)
      letter = 1
    }
  }
}
