import { crc32, deflateRawSync } from 'node:zlib'

interface Packed {
  name: string | Uint8Array
  bytes: Uint8Array
  stored?: boolean
  locked?: boolean
  /** What it says of its own size, whatever it is. */
  says?: number
}

/** A zip as any program makes it, or as nobody honest would. */
export function aZip(files: Packed[]) {
  const [bodies, listed]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, bytes, stored = false, locked = false, says = bytes.length } of files) {
    const named = Buffer.from(name)
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(locked ? 1 : 0, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says, 18)
    common.writeUInt16LE(named.length, 22)
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, named, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    listed.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, named]))
    bodies.push(body)
    at += body.length
  }
  const table = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, table, end]))
}
