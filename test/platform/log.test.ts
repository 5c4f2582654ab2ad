import { expect, test } from 'vitest'
import { safePath } from '#app/platform/log.ts'

test.each([
  ['/receipts/ABCD-EFGH-JKLM-N', '/receipts/…'],
  ['/receipts/ABCD-EFGH-JKLM-N.data?index', '/receipts/…'],
  ['/receipts/ABCD-EFGH-JKLM-N/erasure', '/receipts/…/erasure'],
  ['/sign-in/0190-aaaa/the-secret-link', '/sign-in/…'],
  ['/search?q=nom+du+patient', '/search'],
  ['/receipts', '/receipts'],
  ['/needs/0190', '/needs/0190'],
])('"%s" is logged as "%s"', (path, logged) => {
  expect(safePath(path)).toBe(logged)
})
