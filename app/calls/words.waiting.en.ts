import type { fr } from './words.waiting.fr.ts'

export const en: typeof fr = {
  publish: (title) => `Finish and publish the call “${title}”`,
  lacking: (title, lacks) =>
    `The call “${title}” opens soon and lacks ${lacks === 1 ? 'one thing' : `${lacks} things`} to be published`,
  questions: (title, n, days) =>
    `${n === 1 ? 'One question waits' : `${n} questions wait`} for an answer on the call “${title}”${
      days > 0 ? `, the oldest for ${days === 1 ? 'a day' : `${days} days`}` : ''
    }`,
  revision: (title) => `Publish or give up the revision of the questions of the call “${title}”`,
  lateDoor: (title, who) => `The door left open to ${who} on the call “${title}” closes soon`,
  ownLateDoor: (title) => `The door left open to you on the call “${title}” closes`,
  opens: (title) => `The call “${title}”, which you follow, opens`,
  closes: (title) => `The call “${title}”, which you follow, closes`,
}
