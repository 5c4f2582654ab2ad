import sharp from 'sharp'

/** A photo as a phone takes it: lying on its side, and saying where it was taken. */
export async function photoTakenSomewhere() {
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a6ea5' } }).jpeg()
  const exif = {
    IFD0: { Make: 'Téléphone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSMapDatum: 'GPS' },
  }
  return new Uint8Array(await drawn.withMetadata({ orientation: 6, exif }).toBuffer())
}

/** Silence of so many seconds, as a WAV file of 8,000 bytes a second. */
export function sound(seconds: number) {
  const rate = 8000
  const wav = Buffer.alloc(44 + rate * seconds, 128)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + rate * seconds, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(rate, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(rate * seconds, 40)
  return new Uint8Array(wav)
}
