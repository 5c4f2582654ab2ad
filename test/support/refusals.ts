import type { Refusal } from '#app/platform/refusal.ts'

/** How a command turned the viewer down: its status and reason word, or what it gave instead. */
export async function refusalOf(work: () => Promise<unknown>) {
  try {
    return { accepted: await work() }
  } catch (thrown) {
    const { init, data } = thrown as { init?: { status?: number }; data?: Refusal }
    if (init?.status === undefined) throw thrown
    return { status: init.status, reason: data?.reason }
  }
}
