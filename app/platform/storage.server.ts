import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { env } from './env.ts'
import { newId } from './id.ts'

/** Where bytes are kept, under their digest: what is kept twice stands once. */
interface Storage {
  keep: (place: string, bytes: Uint8Array) => Promise<unknown>
  bytes: (place: string) => Promise<Uint8Array<ArrayBuffer>>
  remove: (place: string) => Promise<unknown>
}

/** A folder. Half-written bytes never bear the name. */
function inFolder(folder: string): Storage {
  const at = (place: string) => path.join(folder, place)
  return {
    keep: async (place, bytes) => {
      const half = `${at(place)}.${newId()}`
      await mkdir(path.dirname(half), { recursive: true })
      await writeFile(half, bytes, { mode: 0o600 })
      await rename(half, at(place))
    },
    bytes: async (place) => new Uint8Array(await readFile(at(place))),
    remove: (place) => rm(at(place), { force: true }),
  }
}

/** A bucket of any service that speaks S3: no checksums of Amazon's own, and the bucket in the path, as all of them understand. */
function inBucket({ bucket: Bucket, accessKeyId, secretAccessKey, ...where }: Bucket): Storage {
  const client = new S3Client({
    ...where,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return {
    keep: (Key, Body) => client.send(new PutObjectCommand({ Bucket, Key, Body })),
    bytes: async (Key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
      return new Uint8Array((await Body?.transformToByteArray()) ?? [])
    },
    remove: (Key) => client.send(new DeleteObjectCommand({ Bucket, Key })),
  }
}
type Bucket = NonNullable<ReturnType<typeof env>['s3']>

let opened: Storage | undefined

function storage() {
  const { s3, filesFolder } = env()
  opened ??= s3 ? inBucket(s3) : inFolder(filesFolder)
  return opened
}

const placeOf = (digest: string) => `${digest.slice(0, 2)}/${digest}`

export const keepBytes = (digest: string, bytes: Uint8Array) => storage().keep(placeOf(digest), bytes)
export const bytesOf = (digest: string) => storage().bytes(placeOf(digest))
export const removeBytes = (digest: string) => storage().remove(placeOf(digest))

/** Pieces of a file on its way stand apart, under the id of its sending; they become a file when they are all there. */
const pieceAtPlace = (id: string, at: number) => `uploads/${id}/${at}`

export const keepPiece = (id: string, at: number, bytes: Uint8Array) => storage().keep(pieceAtPlace(id, at), bytes)
export const pieceOf = (id: string, at: number) => storage().bytes(pieceAtPlace(id, at))
export const removePiece = (id: string, at: number) => storage().remove(pieceAtPlace(id, at))
