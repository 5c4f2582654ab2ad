import { connect } from 'node:net'
import { db, inTransaction } from './db.ts'
import { env } from './env.ts'
import { record } from './events.server.ts'
import { enqueue } from './jobs.server.ts'
import { bytesOf } from './storage.server.ts'
import { CLOCK } from './viewer.ts'

/** What ClamAV takes at once by default is 25 MB a stream; pieces may be any size below it. */
const PIECE = 64_000
/** A scan of fifty megabytes on a busy machine; a scanner that says nothing for longer is asked again later. */
const PATIENCE_MS = 120_000

/** Whether files are looked at for malware in this house. Where they are not, pages say so. */
export const isScanning = () => env().clamav !== null

/** Ask for a look at a file just kept, after the commit. */
export async function askForScan(fileId: string) {
  if (isScanning()) await enqueue('scan', { file: fileId })
}

/** Look at a file: clean, or refused to everybody. An answer that is neither is a fault, and the job comes again. */
export async function scanFile(fileId: string) {
  const file = await db().storedFile.findUnique({ where: { id: fileId } })
  if (file?.scan !== 'waiting') return
  const said = await saidByScanner(await bytesOf(file.digest))
  if (!/ (OK|FOUND)$/.test(said)) throw new Error(`the scanner said: ${said.slice(0, 200)}`)
  const scan = said.endsWith(' OK') ? 'clean' : 'refused'
  await inTransaction(async (tx) => {
    const { count } = await tx.storedFile.updateMany({ where: { id: fileId, scan: 'waiting' }, data: { scan } })
    if (count > 0 && scan === 'refused') await record(tx, CLOCK, 'file.refused', fileId)
  })
}

/** clamd's INSTREAM: each piece after its length, then a piece of none; it answers one line, ended by a NUL. */
function saidByScanner(bytes: Uint8Array) {
  const { host, port } = env().clamav ?? { host: '', port: 0 }
  return new Promise<string>((resolve, reject) => {
    const line = connect({ host, port })
    let said = ''
    line.setTimeout(PATIENCE_MS, () => line.destroy(new Error('the scanner says nothing')))
    line.on('data', (text) => {
      said += text
    })
    line.once('error', reject)
    line.once('end', () => resolve(said.replace(/\0$/, '').trim()))
    line.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE)
      line.write(lengthOf(piece.length))
      line.write(piece)
    }
    line.write(lengthOf(0))
  })
}

function lengthOf(length: number) {
  const told = Buffer.alloc(4)
  told.writeUInt32BE(length)
  return told
}
