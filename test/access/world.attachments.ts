import { attachToNeed, publishPhoto } from '#app/needs/attachments.server.ts'
import { fitFile } from '#app/needs/given-files.server.ts'
import { photoTakenSomewhere, sound } from '#test/support/given.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import type { Cast } from './world.people.ts'

/** A need with a photo that everyone may see, one that nobody has looked at, and a recording. */
export async function makeAttachments({ author, coord }: Cast) {
  const illustrated = await aHeardNeed(coord, {}, author)
  const give = async (name: string, bytes: Uint8Array) => {
    const file = await fitFile({ name, bytes })
    if ('objection' in file) throw new Error(file.objection)
    return attachToNeed(author, illustrated.id, file)
  }
  const shown = await give('montree.jpg', await photoTakenSomewhere())
  await publishPhoto(coord, illustrated.id, shown.id)
  return {
    'illustrated need': illustrated,
    'shown photo': shown,
    'kept photo': await give('gardee.jpg', await photoTakenSomewhere()),
    recording: await give('voix.wav', sound(1)),
  }
}
