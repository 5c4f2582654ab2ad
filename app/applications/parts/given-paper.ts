interface Sent {
  file?: File
  upload?: string
}

/** What the form brought: a file that came before it piece by piece, or the one it carries. */
export async function givenIn({ file, upload }: Sent) {
  if (upload) return { uploadId: upload }
  return { name: file?.name ?? '', bytes: new Uint8Array((await file?.arrayBuffer()) ?? []) }
}
