import { beforeAll, expect, test, vi } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { type Meeting, meetingReply } from '#app/platform/ics.ts'

beforeAll(() => vi.stubEnv('DATABASE_URL', 'postgresql://nobody.example/none'))

const MEETING: Meeting = {
  id: '0193f0aa-0000-7000-8000-000000000001',
  changes: 2,
  begins: new Date('2026-12-07T08:30:00Z'),
  ends: new Date('2026-12-07T09:00:00Z'),
  title: 'Audition',
  place: 'Salle 2',
  link: 'https://passerelle.example/hearings/1',
  guest: { name: 'Inès Roche', email: 'ines@example.org' },
}

const fileOf = (meeting: Partial<Meeting> = {}) =>
  at(new Date('2026-11-22T15:00:00Z'), async () => meetingReply('audition', { ...MEETING, ...meeting }))

/** As strict a reader as the format is a writer: refuses a bare line feed, a long line, a line without a name, a part left open. */
function read(file: string) {
  if (!file.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(file)) throw new Error('line ends')
  for (const line of file.slice(0, -2).split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`)
  const open: string[] = []
  const read = new Map<string, string>()
  for (const line of file
    .replace(/\r\n[ \t]/g, '')
    .slice(0, -2)
    .split('\r\n')) {
    const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):([^\p{Cc}]*)$/u.exec(line)
    if (!parts) throw new Error(`not a line: ${line}`)
    const [, name = '', , value = ''] = parts
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends without having begun`)
    } else if (read.has(name)) throw new Error(`${name} twice`)
    else read.set(name, value)
  }
  if (open.length > 0) throw new Error('left open')
  return Object.fromEntries(read)
}

const plain = (value = '') => value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign))

test('a meeting is told in universal time, with a name that lasts and the number of its changes', async () => {
  const reply = await fileOf()
  expect(reply.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=REQUEST')
  expect(reply.headers.get('Content-Disposition')).toBe('attachment; filename="audition.ics"')
  expect(read(await reply.text())).toMatchObject({
    VERSION: '2.0',
    METHOD: 'REQUEST',
    UID: expect.stringMatching(/^0193f0aa-0000-7000-8000-000000000001@\S+$/),
    SEQUENCE: '2',
    DTSTAMP: '20261122T150000Z',
    DTSTART: '20261207T083000Z',
    DTEND: '20261207T090000Z',
    SUMMARY: 'Audition',
    LOCATION: 'Salle 2',
    STATUS: 'CONFIRMED',
    ATTENDEE: 'mailto:ines@example.org',
  })
})

test('a meeting called off tells the same meeting so', async () => {
  const reply = await fileOf({ calledOff: true, changes: 3 })
  expect(reply.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=CANCEL')
  expect(read(await reply.text())).toMatchObject({
    METHOD: 'CANCEL',
    UID: expect.stringMatching(/^0193f0aa-/),
    SEQUENCE: '3',
    STATUS: 'CANCELLED',
  })
})

test('long words of any alphabet are folded between letters and read back whole', async () => {
  const title = `Audition ; « ${'é'.repeat(70)}, 🫀${'東'.repeat(60)} » \\ fin`
  const { SUMMARY } = read(await (await fileOf({ title })).text())
  expect(plain(SUMMARY)).toBe(title)
})

test('no word can add a line of its own', async () => {
  const wicked = 'x\r\nATTENDEE:mailto:mallory@example.org\nEND:VEVENT\u0000\u2028'
  const guest = { name: 'A "B"\r\nEND:VEVENT', email: 'ines@example.org' }
  const file = read(await (await fileOf({ title: wicked, place: wicked, guest })).text())
  expect(plain(file.SUMMARY)).toBe('x\nATTENDEE:mailto:mallory@example.org\nEND:VEVENT \u2028')
  expect(file.ATTENDEE).toBe('mailto:ines@example.org')
})
