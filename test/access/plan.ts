import plan from '#app/routes.ts'

export const patterns = plan.map(({ path = '' }) => `/${path}`)

const known = new Map<string, string>()

/** The address of the plan behind `/needs/{unread need}`: of those it could be, the one with the most words of its own. */
export function patternOf(address: string) {
  const pattern = known.get(address) ?? findPattern(address)
  known.set(address, pattern)
  return pattern
}

function findPattern(address: string) {
  const parts = address.split('/')
  const alike = patterns.filter((pattern) => {
    const asked = pattern.split('/')
    return asked.length === parts.length && asked.every((part, place) => part.startsWith(':') || part === parts[place])
  })
  const ownWords = (pattern: string) => pattern.split('/').filter((part) => !part.startsWith(':')).length
  const [best] = alike.sort((a, b) => ownWords(b) - ownWords(a))
  if (!best) throw new Error(`${address} is not on the plan`)
  return best
}
