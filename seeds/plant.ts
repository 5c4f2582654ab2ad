import { isNobodyHere } from '#app/people/people.server.ts'
import { inTransaction } from '#app/platform/db.ts'
import { tellStory } from './story.ts'

/** The story is told in one go or not at all: killed half way, the next start tells it from its first word. */
const LONGEST_TELLING = 300_000
/** Any fixed number: two processes that start together tell the story once. */
const STORY_LOCK = 20_200_325

/** Give an empty database the demonstration's coalition. */
export async function plantIfEmpty() {
  if (!(await isNobodyHere())) return
  process.stdout.write('Première ouverture : la coalition de démonstration s’installe…\n')
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${STORY_LOCK})`
    if (await isNobodyHere()) await tellStory()
  }, LONGEST_TELLING)
}
