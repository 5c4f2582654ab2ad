import type { PersonViewer } from '#app/platform/viewer.ts'

/** Someone signed in who holds these tokens and no other: enough for a rule that asks only who one is. */
export function someoneWith(...tokens: string[]): PersonViewer {
  return { kind: 'person', id: 'x', name: 'X', email: 'x@x.example', tokens: ['public', 'person:x', ...tokens] }
}
