// What the commands say on the terminal: one line per step, in French, and how far the long ones are.

/** A sentence for the person at the keyboard: it is printed alone, without a trace, and the command ends in failure. */
export class Plain extends Error {}

/** Between two signs of life when the output is a file or a log rather than a terminal. */
const QUIET_MS = 5000

export const say = (sentence) => console.log(sentence)

const seconds = (since) => `${Math.max(1, Math.round((performance.now() - since) / 1000))} s`

/**
 * Does a long work and shows that it goes on.
 * @template T
 * @param {string} label what is being done, for instance "Paquets"
 * @param {() => Promise<T>} work
 * @param {() => string} [howFar] a few words on the progress, asked at each sign of life
 * @returns {Promise<T>}
 */
export async function during(label, work, howFar = () => '') {
  const since = performance.now()
  const live = process.stdout.isTTY
  const show = () => {
    const line = `${label} : ${[howFar(), seconds(since)].filter(Boolean).join(', ')}…`
    if (live) process.stdout.write(`\r\x1b[2K${line}`)
    else say(line)
  }
  if (!live) say(`${label}…`)
  const timer = setInterval(show, live ? 500 : QUIET_MS)
  try {
    const result = await work()
    if (live) process.stdout.write('\r\x1b[2K')
    say(`${label} : fait en ${seconds(since)}.`)
    return result
  } catch (error) {
    if (live) process.stdout.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}

const OF_THE_FOLDER = {
  EACCES: 'est fermé à ce compte : il doit pouvoir y lire et y écrire',
  EPERM: 'est fermé à ce compte : il doit pouvoir y lire et y écrire',
  EROFS: 'est en lecture seule',
  ENOSPC: "n'a plus de place : le disque est plein",
}

/** What to print about an error that ends a command: the sentence alone when it is one, the whole trace otherwise. */
export function sentenceOf(error) {
  const folder = OF_THE_FOLDER[error?.code]
  if (folder && error.path) return `L'emplacement ${error.path} ${folder}.`
  const isSentence =
    error instanceof Plain || (error?.constructor === Error && !error.code && !error.message.includes('\n'))
  return isSentence ? error.message : (error?.stack ?? String(error))
}
