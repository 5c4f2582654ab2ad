// Imported before anything else by the commands: an older Node says so in one sentence instead of failing somewhere.

const OLDEST = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Passerelle a besoin de Node ${OLDEST.join('.')} ou plus récent ; celui-ci est le ${process.versions.node}.`,
  )
  process.exit(1)
}
