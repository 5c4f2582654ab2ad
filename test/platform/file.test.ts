import { expect, test } from 'vitest'
import { kindOf, LARGEST_FILE, objectionToFile, tidyFileName } from '#app/platform/file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file is what its bytes say, whatever its name', () => {
  expect(kindOf(bytes('%PDF-1.7 …'))).toBe('application/pdf')
  expect(kindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]))).toBe('image/png')
  expect(kindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  expect(kindOf(bytes('<html><script>'))).toBe(null)
})

test('an empty, a huge and an unknown file are each refused with their own word', () => {
  expect(objectionToFile(new Uint8Array())).toBe('file_empty')
  expect(objectionToFile(new Uint8Array(LARGEST_FILE + 1))).toBe('file_too_large')
  expect(objectionToFile(bytes('MZ…'))).toBe('file_kind_unknown')
  expect(objectionToFile(bytes('%PDF-1.4'))).toBe(null)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Inès\\bilan final.pdf', 'bilan final.pdf'],
  ['a"b\r\n.pdf', 'ab.pdf'],
  ['', 'fichier'],
])('a file named %j is offered as %j', (given, offered) => {
  expect(tidyFileName(given)).toBe(offered)
})
