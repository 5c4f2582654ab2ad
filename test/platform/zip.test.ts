import { expect, test } from 'vitest'
import { type Entry, entriesOf } from '#app/platform/zip.ts'
import { aZip } from '#test/support/zip.ts'

const text = (said: string) => new TextEncoder().encode(said)
const listed = (entries: Awaited<ReturnType<typeof entriesOf>>): Entry[] => (typeof entries === 'string' ? [] : entries)
const said = (bytes: Uint8Array | string) => (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes))

test('each file of a zip is read under its folders and name, packed or not', async () => {
  const zip = aZip([
    { name: 'dossiers/', bytes: text('') },
    { name: 'dossiers/C-12/plan.pdf', bytes: text('le plan') },
    { name: 'dossiers/C-12/budget.pdf', bytes: text('le budget'), stored: true },
  ])
  const entries = listed(await entriesOf(zip, 100))
  expect(entries.map(({ name }) => name)).toEqual(['dossiers/C-12/plan.pdf', 'dossiers/C-12/budget.pdf'])
  expect(await Promise.all(entries.map(async ({ read }) => said(await read())))).toEqual(['le plan', 'le budget'])
})

test('a name that climbs out of its folder, or starts from the root, loses what climbs', async () => {
  const names = ['../../etc/passwd', '/racine.pdf', 'C:\\projets\\..\\plan.pdf', './plan.pdf']
  const zip = aZip(names.map((name) => ({ name, bytes: text('x') })))
  expect(listed(await entriesOf(zip, 100)).map(({ name }) => name)).toEqual([
    'etc/passwd',
    'racine.pdf',
    'C:/projets/plan.pdf',
    'plan.pdf',
  ])
})

test('accents are read as a Mac writes them, apart from their letter, and as older Windows did', async () => {
  const older = Uint8Array.from([...text('D'), 0x82, ...text('pos'), 0x82, ...text('.pdf')])
  const zip = aZip([
    { name: 'Déposé.pdf'.normalize('NFD'), bytes: text('x') },
    { name: older, bytes: text('x') },
  ])
  expect(listed(await entriesOf(zip, 100)).map(({ name }) => name)).toEqual(['Déposé.pdf', 'Déposé.pdf'])
})

test('what systems leave behind is no file of anyone', async () => {
  const names = ['__MACOSX/._plan.pdf', 'a/.DS_Store', 'a/Thumbs.db', 'plan.pdf']
  const zip = aZip(names.map((name) => ({ name, bytes: text('x') })))
  expect(listed(await entriesOf(zip, 100)).map(({ name }) => name)).toEqual(['plan.pdf'])
})

test('a file that swells beyond what is taken is not given, whatever it says of its size', async () => {
  const bomb = aZip([{ name: 'petit.pdf', bytes: new Uint8Array(5_000_000), says: 10 }])
  expect(bomb.length).toBeLessThan(20_000)
  expect(await listed(await entriesOf(bomb, 1_000_000))[0]?.read()).toBe('upload_too_large')
})

test('a locked file is told from a broken one, and what is no zip says so', async () => {
  const locked = aZip([{ name: 'secret.pdf', bytes: text('x'), locked: true }])
  expect(await listed(await entriesOf(locked, 100))[0]?.read()).toBe('zip_locked')
  const cut = aZip([{ name: 'plan.pdf', bytes: text('le plan') }]).slice(0, -30)
  expect([await entriesOf(cut, 100), await entriesOf(text('PK, mais pas plus'), 100)]).toEqual([
    'zip_unreadable',
    'zip_unreadable',
  ])
  const broken = aZip([{ name: 'plan.pdf', bytes: text('le plan, assez long pour être tassé') }])
  broken[40] = 0xff
  broken[41] = 0xff
  expect(await listed(await entriesOf(broken, 100))[0]?.read()).toBe('zip_unreadable')
})

test('a zip of more files than a call can bring is turned away before any is read', async () => {
  const zip = aZip(Array.from({ length: 3001 }, (_, n) => ({ name: `${n}.pdf`, bytes: text(''), stored: true })))
  expect(await entriesOf(zip, 100)).toBe('too_many_files')
})
