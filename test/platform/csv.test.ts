import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { csvReply } from '#app/platform/csv.ts'

const bytesOf = async (reply: Response) => Buffer.from(await reply.arrayBuffer())

test('a table opens in a French Excel: mark, semicolons, accents, quotes and lines within a cell', async () => {
  const rows = [
    ['B-2026-0001', 'Être rappelé ; vite', 3],
    ['B-2026-0002', 'Il a dit « non », puis "oui"', null],
    ['B-2026-0003', 'une ligne\nune autre', true],
  ]
  const bytes = await bytesOf(csvReply('besoins', ['Numéro', 'Titre', 'Jours'], [rows]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').slice(1)).toBe(
    [
      'Numéro;Titre;Jours',
      'B-2026-0001;"Être rappelé ; vite";3',
      'B-2026-0002;"Il a dit « non », puis ""oui""";',
      'B-2026-0003;"une ligne\nune autre";1',
      '',
    ].join('\r\n'),
  )
})

test('a cell is never a formula', async () => {
  const wicked = ['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")']
  const text = (await bytesOf(csvReply('x', ['a'], [wicked.map((cell) => [cell])]))).toString('utf8')
  const cells = parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' }).flat()
  expect(cells).toEqual(['a', ...wicked.map((cell) => `'${cell}`)])
})

test('a file is named with the day it is in Paris', async () => {
  const reply = await at(new Date('2026-11-22T23:30:00Z'), async () => csvReply('besoins', ['a'], []))
  expect(reply.headers.get('Content-Disposition')).toBe('attachment; filename="besoins-2026-11-23.csv"')
  expect([reply.headers.get('Content-Type'), reply.headers.get('Cache-Control')]).toEqual([
    'text/csv; charset=utf-8',
    'no-store',
  ])
})

test('a long table is asked for page by page, as it is read', async () => {
  let asked = 0
  async function* pages() {
    for (; asked < 1000; asked += 1) yield [[`ligne ${asked}`]]
  }
  const reader = csvReply('x', ['a'], pages()).body?.getReader()
  await reader?.read()
  await reader?.read()
  expect(asked).toBeLessThan(50)
  await reader?.cancel()
})
