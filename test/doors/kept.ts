type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>
export type Kept = (path: string, headers?: Record<string, string>) => Promise<Response>

export const isFromMemory = (answer: Response) => answer.headers.has('etag')

/** The pages of a house as they are kept, or never are. */
export function keptPages(ask: Ask) {
  /** The first who asks has it made, and a minute or a second may end meanwhile. */
  const kept: Kept = async (path, headers = {}) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const answer = await ask(path, headers)
      if (isFromMemory(answer)) return answer
      await answer.text()
    }
    throw new Error(`${path} is not kept`)
  }
  const neverKept: (...asked: Parameters<Ask>) => Promise<boolean> = async (...asked) => {
    const answers = [await ask(...asked), await ask(...asked), await ask(...asked)]
    return answers.every((answer) => !isFromMemory(answer))
  }
  return { kept, neverKept }
}
