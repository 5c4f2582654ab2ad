/** Two ways of putting the same things into groups, and how people grouped texts before: by their letters. */

/** How much two groupings agree, beyond chance: 1 when they are the same, about 0 by chance (Hubert and Arabie, 1985). */
export function adjustedRand(one: readonly unknown[], other: readonly unknown[]) {
  const pairsIn = (labels: readonly unknown[]) => {
    const sizes = new Map<unknown, number>()
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0)
  }
  const together = pairsIn(one.map((label, at) => `${label}|${other[at]}`))
  const [ofOne, ofOther] = [pairsIn(one), pairsIn(other)]
  const byChance = (ofOne * ofOther) / pairs(one.length)
  const most = (ofOne + ofOther) / 2
  return most === byChance ? 1 : (together - byChance) / (most - byChance)
}

const pairs = (count: number) => (count * (count - 1)) / 2

/** Groups of texts by the letters they share, three by three, as pg_trgm counts them; as many groups as asked. */
export function byTrigrams(texts: readonly string[], many: number) {
  const trigrams = texts.map(trigramsOf)
  const likeness = trigrams.map((a) => trigrams.map((b) => similarity(a, b)))
  let groups = texts.map((_, at) => [at])
  const mean = (a: number[], b: number[]) =>
    a.flatMap((x) => b.map((y) => likeness[x]?.[y] ?? 0)).reduce((sum, one) => sum + one, 0) / (a.length * b.length)
  while (groups.length > many) {
    const candidates = groups.flatMap((a, place) => groups.slice(place + 1).map((b) => ({ a, b, near: mean(a, b) })))
    const { a, b } = candidates.reduce((best, one) => (one.near > best.near ? one : best))
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]]
  }
  return texts.map((_, at) => groups.findIndex((group) => group.includes(at)))
}

function trigramsOf(text: string) {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, at) => `  ${word} `.slice(at, at + 3))),
  )
}

function similarity(a: Set<string>, b: Set<string>) {
  const common = [...a].filter((one) => b.has(one)).length
  return common / (a.size + b.size - common)
}
