/**
 * A paper form is one printed sheet with a code of its own, for people who use no computer.
 * Its life: printed → transcribed by a coordinator. From then on its code is the receipt of the need that was written on it.
 */
/** A waiting room in a week; more is a slip of the finger. */
export const MOST_COPIES = 50

/** Long enough for a jammed printer; afterwards nobody finds other people's codes in the history of a ward computer. */
export const FETCHED_WITHIN = 60 * 60_000

interface Printed {
  printedAt: Date
  transcribedAt: Date | null
}

/** Why a sheet cannot be typed out; null when it can. A code opens one need. */
export function objectionToTranscribing({ transcribedAt }: Pick<Printed, 'transcribedAt'>) {
  return transcribedAt === null ? null : 'sheet_already_transcribed'
}

/** Why the file of these sheets cannot be fetched any more; null when it can. */
export function objectionToFetching({ printedAt }: Pick<Printed, 'printedAt'>, at: Date) {
  return at.getTime() - printedAt.getTime() > FETCHED_WITHIN ? 'print_gone' : null
}

/** Walls and waiting rooms speak French unless English was asked for (`?lang=en`), whoever presses the button. */
export function printLanguage(address: string): 'fr' | 'en' {
  return new URL(address).searchParams.get('lang') === 'en' ? 'en' : 'fr'
}
