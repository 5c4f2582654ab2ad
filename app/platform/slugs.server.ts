import { inTransaction } from './db.ts'

/**
 * The part of an address that nothing of its kind has yet: the one wished for, or that one and a number. Asked in the transaction that
 * takes it: whoever wishes for the same meanwhile waits until it ends. `listTaken` finds the addresses with this beginning.
 */
export function freeSlug(kind: string, wished: string, listTaken: (beginning: string) => Promise<{ slug: string }[]>) {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slug ${kind} ${wished}`}, 0))`
    const taken = new Set((await listTaken(wished)).map(({ slug }) => slug))
    let n = 2
    while (taken.has(`${wished}-${n}`)) n += 1
    return taken.has(wished) ? `${wished}-${n}` : wished
  })
}
