import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { bodyToSend } from '#app/platform/page-cache.server.ts'

test('a page that was cut in the middle of an accented letter is sent without the padding', async () => {
  const body = bodyToSend({ handle: undefined, isPlain: false, nonce: '', isFaulty: () => false })
  body.write(Buffer.from('Accessibilit\0'))
  body.end(Buffer.from('é'))
  expect(await text(body)).toBe('Accessibilité')
})
