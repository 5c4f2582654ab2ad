/** The name and the bytes of a file that a form brought. */
export async function bytesIn(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
