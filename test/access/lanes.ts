/** What comes of each of these, in their order; a few are asked at once, unless they might wait for each other: while one waits for the database, others are made ready. */
export async function eachOf<Thing, Told>(things: readonly Thing[], ask: (thing: Thing) => Promise<Told>, atOnce = 4) {
  const told: Told[] = []
  const turns = things.entries()
  const lane = async () => {
    for (const [place, thing] of turns) told[place] = await ask(thing)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return told
}
