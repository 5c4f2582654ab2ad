import { isRouteErrorResponse } from '@remix-run/react'
import type { Refusal } from '#app/platform/refusal.ts'
import type { Slip } from '#app/platform/slip.ts'
import type { Quietly, Told } from './writing.ts'

interface SentBack {
  slip: Slip
  told: Told
}

/** What is answered in the house's place when nothing came back, or when it turned a quiet save down; a refused button is the error page's. */
export function keptHere(thrown: unknown, isQuiet: boolean): Quietly {
  const isAnswer = isRouteErrorResponse(thrown) || thrown instanceof Response
  if (!isAnswer) return { lost: true }
  if (!isQuiet || !isRouteErrorResponse(thrown)) throw thrown
  return { stopped: thrown.data as Refusal }
}

/** What the page of a draft is given back, whoever answered. */
export function sentBack(answer: unknown): Partial<SentBack & { lost: true }> {
  return typeof answer === 'object' && answer !== null ? answer : {}
}
