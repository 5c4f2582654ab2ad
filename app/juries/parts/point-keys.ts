import type { KeyboardEvent } from 'react'
import { MOST_POINTS } from '../review.ts'

/** Keys 0 to 5 choose the points of the scale that has the focus, and mean nothing anywhere else. */
export function choosePoints(event: KeyboardEvent<HTMLFieldSetElement>) {
  const isPoints = /^[0-9]$/.test(event.key) && Number(event.key) <= MOST_POINTS
  if (!isPoints || event.ctrlKey || event.metaKey || event.altKey) return
  const box = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)
  if (!box) return
  event.preventDefault()
  box.focus()
  box.click()
}
