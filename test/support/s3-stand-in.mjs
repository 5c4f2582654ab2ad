// A bucket of our own, for tests; the package carries no types.
import S3rver from 's3rver'

/** @param {{ port: number, folder: string, bucket: string }} wish */
export async function openS3({ port, folder, bucket }) {
  const configureBuckets = [{ name: bucket, configs: [] }]
  const server = new S3rver({ port, address: '127.0.0.1', silent: true, directory: folder, configureBuckets })
  await server.run()
  return { close: () => server.close() }
}
