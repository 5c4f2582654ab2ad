import { inTransaction, type Tx } from './db.ts'

/**
 * The part of an address that nothing of its kind has yet: the one wished for, or that one and a number. Asked in the transaction that
 * takes it: whoever wishes for the same meanwhile waits until it ends. `listTaken` finds the addresses with this beginning.
 */
export function freeSlug(kind: string, wished: string, listTaken: (beginning: string) => Promise<{ slug: string }[]>) {
  return inTransaction(async (tx) => {
    await holdSlug(tx, kind, wished)
    const taken = new Set((await listTaken(wished)).map(({ slug }) => slug))
    let n = 2
    while (taken.has(`${wished}-${n}`)) n += 1
    return taken.has(wished) ? `${wished}-${n}` : wished
  })
}

/** Nobody else takes this address among its kind until the transaction ends, nor one that a number makes of it: « horizon », « horizon-2 ». */
export async function holdSlug(tx: Tx, kind: string, slug: string) {
  const stem = slug.replace(/(-\d+)+$/, '')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slug ${kind} ${stem}`}, 0))`
}
