import { useNavigate } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useRef } from 'react'

/** One key each, told on the page. */
export const KEYS = {
  next: 'j',
  previous: 'k',
  choose: 'x',
  open: 'o',
  qualify: 'q',
  clarify: 'c',
  decline: 'd',
  redirect: 'r',
  hand: 'h',
} as const
type Action = keyof typeof KEYS

/** Where a key leads for one need, and the button it presses when several are chosen. */
const PLACES: Partial<Record<Action, { page: string; many?: string }>> = {
  open: { page: 'qualification' },
  qualify: { page: 'qualification', many: 'qualifications' },
  clarify: { page: 'clarification', many: 'clarifications' },
  decline: { page: 'declination', many: 'declinations' },
  redirect: { page: 'redirection' },
  hand: { page: 'handover', many: 'handovers' },
}

/** Something is being written: a key is a letter there, and nothing else. */
const FIELD = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

/** Keys of the list, while the focus is within it: what to put on the list, and the focus on its first line when one comes back to it. */
export function useBoardKeys({ isOn, back }: { isOn: boolean; back: string }) {
  const list = useRef<HTMLUListElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    if (window.location.hash === '#board') titleOf(rowsOf(list.current)[0])?.focus()
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const isTyped = event.target instanceof Element && event.target.matches(FIELD)
    if (!isOn || isTyped || event.ctrlKey || event.metaKey || event.altKey) return
    const action = actionOf(event.key)
    if (!action) return
    const rows = rowsOf(event.currentTarget)
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const step = { next: 1, previous: -1 }[action as string]
    if (step !== undefined) titleOf(rows[Math.min(Math.max(at + step, 0), rows.length - 1)])?.focus()
    else if (at >= 0 && !act(action, rows[at], (to) => navigate(`${to}?back=${encodeURIComponent(back)}`))) return
    event.preventDefault()
  }
  return { ref: list, onKeyDown }
}

/** Does it to the row, or to those chosen; false when there is nothing it could do here. */
function act(action: Action, row: HTMLElement | undefined, go: (to: string) => void) {
  const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]')
  if (action === 'choose') {
    box?.click()
    return box !== null
  }
  const place = PLACES[action]
  const many = place?.many && row?.closest('form')?.querySelector(`input[type="checkbox"]:checked`)
  const button = many && row?.closest('form')?.querySelector<HTMLElement>(`[data-verb="${place?.many}"]`)
  if (button) button.click()
  else if (action === 'open') titleOf(row)?.click()
  else if (place && row?.dataset.decides) go(`/needs/${row.dataset.need}/${place.page}`)
  else return false
  return true
}

const actionOf = (key: string) => (Object.keys(KEYS) as Action[]).find((action) => KEYS[action] === key.toLowerCase())
const rowsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-need]') ?? [])]
const titleOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('a')
