import type { fr } from './words.fr.ts'

const of = (one: string, several: string) => (n: number) => `${n} ${n === 1 ? one : several}`

export const en: typeof fr = {
  title: 'Search',
  titleFor: (asked) => `“${asked}”`,
  lead: 'Needs, calls for projects, solutions, pilots and facilities, in one place.',
  label: 'What are you looking for?',
  hint: 'One or two words are enough. Accents and small slips do not matter.',
  press: 'Search',
  kinds: {
    need: 'Need',
    call: 'Call for projects',
    solution: 'Solution',
    pilot: 'Pilot',
    facility: 'Facility',
  },
  many: {
    need: of('need', 'needs'),
    call: of('call', 'calls'),
    solution: of('solution', 'solutions'),
    pilot: of('pilot', 'pilots'),
    facility: of('facility', 'facilities'),
  },
  all: (n) => `Everything (${n})`,
  narrow: 'Show only…',
  found: (n, asked) => `${n || 'No'} ${n === 1 ? 'result' : 'results'} for “${asked}”`,
  corrected: (from, to) => `Nobody here uses the word “${from}”: we also looked for “${to}”.`,
  next: 'More results',
  none: {
    title: (asked) => `Nothing speaks of “${asked}” yet`,
    text: 'Try a single word, a more common one, or the name of a town. And if it is truly missing, say so: everything here begins that way.',
    say: 'Say what is missing',
  },
  ideas: {
    title: 'To begin with',
    needs: 'Read the needs already heard',
    calls: 'See the calls for projects',
    pilots: 'Follow the pilots',
    facilities: 'Find a facility that hosts pilots',
  },
}
