import { describe, expect, test } from 'vitest'
import { checkRow, readTable, textOf } from '#app/needs/import.form.ts'
import { guessMapping, lacking, type Mapping, WITHHELD } from '#app/needs/import.ts'
import { ANSWERS, guessField, HEADS } from '#app/needs/spelling.ts'

const STORY = 'Le brancard attend deux heures dans le couloir.'
const HEAD = 'Titre;Récit;Qui parle;Qui en souffre;Où'

function tableIn(text: string) {
  const read = readTable(text)
  if (!('table' in read)) throw new Error(read.objection)
  return read.table
}
function firstRow(text: string, mapping?: Mapping) {
  const { head, rows } = tableIn(text)
  const [row] = rows
  if (!row) throw new Error('no row')
  return checkRow(row, mapping ?? guessMapping(head), head)
}

describe('Reading a table', () => {
  test.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('finds by itself that columns are parted by %s', (_name, delimiter) => {
    const text = [HEAD, `Le brancard;"${STORY} Oui, deux ; vraiment.";patient;patients;EHPAD`].join('\n')
    const { head, rows } = tableIn(text.replaceAll(';', delimiter))
    expect(head).toEqual(['Titre', 'Récit', 'Qui parle', 'Qui en souffre', 'Où'])
    expect(rows[0]?.cells[1]).toContain(STORY)
  })

  test('reads UTF-8 with its mark or without, and what an old Excel writes', () => {
    const said = 'Récit;Où\nL’été à l’hôpital, 5 € de parking;EHPAD'
    const utf8 = new TextEncoder().encode(said)
    expect(textOf(utf8)).toBe(said)
    expect(tableIn(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).head).toEqual(['Récit', 'Où'])
    const old = Uint8Array.from([...'R', 0xe9, ...'cit;prix 5 ', 0x80, ...' l', 0x92, ...'an'].map(byteOf))
    expect(textOf(old)).toBe('Récit;prix 5 € l’an')
    const unicode = new Uint8Array([0xff, 0xfe, ...Buffer.from(said, 'utf16le')])
    expect(tableIn(textOf(unicode)).head).toEqual(['Récit', 'Où'])
  })

  test('says on which line a row begins, as a spreadsheet counts, texts of several lines and empty lines included', () => {
    const { rows } = tableIn('Titre;Récit\r\na;"une\nligne\nde plus"\r\n\r\nb;c\r\n;\r\nd;e')
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 8])
  })

  test.each([
    ['table_without_rows', 'Titre;Récit'],
    ['table_unreadable', 'Titre;Récit\n"jamais fermé;a\nb;c'],
    ['table_too_long', ['Titre', ...Array.from({ length: 2001 }, (_, place) => `a${place}`)].join('\n')],
    ['table_too_wide', `${'a;'.repeat(60)}a\n1`],
  ])('refuses with %s what is no table', (objection, text) => {
    expect(readTable(text)).toEqual({ objection })
  })

  test('keeps no social-security number, wherever it stands in a cell', () => {
    const { rows } = tableIn(`${HEAD}\nLe brancard;Mon numéro : 1 85 05 78 006 084 91, merci.;patient;patients;EHPAD`)
    expect(JSON.stringify(rows)).not.toMatch(/084/)
    expect(rows[0]?.cells[1]).toBe(WITHHELD)
  })
})

const byteOf = (one: string | number) => (typeof one === 'number' ? one : one.charCodeAt(0))

describe('Guessing what a column is', () => {
  test('forgives accents, case and more words after the known ones', () => {
    const heads = [
      'RÉF.',
      'Titre du besoin',
      'récit',
      'Qui parle ?',
      'Qui en souffre',
      'Où',
      'Région',
      'Remarques internes',
    ]
    const fields = ['reference', 'title', 'story', 'authorKind', 'sufferers', 'setting', 'territory', null]
    expect(guessMapping(heads).columns).toEqual(fields)
  })

  test('gives a question to one column only', () => {
    expect(guessMapping(['Titre', 'Titre', 'Récit']).columns).toEqual(['title', null, 'story'])
  })

  test('takes a lone column of text for what happened', () => {
    expect(guessMapping(['Besoin']).columns).toEqual(['story'])
  })

  test('knows each of its own spellings', () => {
    for (const [field, spellings] of Object.entries(HEADS)) {
      for (const spelling of spellings) expect([spelling, guessField(spelling, [])]).toEqual([spelling, field])
    }
  })
})

describe('Checking a row', () => {
  test('a right row is a need, its answers recognised by their French words', () => {
    const row = firstRow(
      `${HEAD};Publier;Souhaits\nLe brancard;${STORY};PATIENTE;Soignants et patients;à l’hôpital;oui;des mots simples`,
    )
    expect(row).toMatchObject({ faults: [], warnings: [] })
    expect(row.posted).toMatchObject({
      title: 'Le brancard',
      story: STORY,
      authorKind: 'patient',
      sufferers: ['professionals', 'patients'],
      setting: 'hospital',
      publish: 'words',
      wanted: ['plain_words'],
    })
  })

  test('without leave to publish, only a summary is', () => {
    expect(firstRow(`${HEAD}\nLe brancard;${STORY};patient;patients;EHPAD`).posted?.publish).toBe('summary')
  })

  test('without a column of titles, the first sentence is one', () => {
    const mapping: Mapping = {
      columns: ['story'],
      same: { authorKind: 'patient', sufferers: 'patients', setting: 'home' },
    }
    const said = `${STORY} Puis encore une heure. `
    expect(firstRow(`Texte\n${said}`, mapping).posted?.title).toBe(STORY)
    const long = firstRow(`Texte\n${'Il attend encore '.repeat(20)}`, mapping).posted?.title
    expect(long).toMatch(/^Il attend.*Il…$|attend…$|encore…$/)
  })

  test('each fault is told with its line, its column and its reason', () => {
    const row = firstRow(`${HEAD}\nAh;Court.;un cousin;patients;EHPAD`)
    expect(row.posted).toBe(null)
    expect(row.faults).toEqual([
      { line: 2, column: 'Qui parle', reason: 'answer_unknown', said: 'un cousin' },
      { line: 2, column: 'Titre', reason: 'title_too_short' },
      { line: 2, column: 'Récit', reason: 'story_too_short' },
    ])
  })

  test('a social-security number is a fault that does not repeat it; other identifiers are noted', () => {
    const nir = firstRow(`${HEAD}\nLe brancard;Mon numéro : 1 85 05 78 006 084 91, merci.;patient;patients;EHPAD`)
    expect(nir.faults).toEqual([{ line: 2, column: 'Récit', reason: 'nir_in_cell' }])
    const phone = firstRow(`${HEAD}\nLe brancard;${STORY} Appelez le 06 12 34 56 78.;patient;patients;EHPAD`)
    expect([phone.faults, phone.warnings]).toEqual([[], ['phone_in_text']])
  })

  test('what no column says must be said for all rows', () => {
    expect(lacking(guessMapping(['Titre', 'Récit']))).toEqual(['authorKind', 'sufferers', 'setting'])
    expect(lacking({ columns: ['title'], same: { authorKind: 'patient' } })).toEqual(['story', 'sufferers', 'setting'])
  })

  test('every answer of ours is recognised by the words that our pages show for it', () => {
    expect(ANSWERS.setting.get('en ehpad ou en foyer')).toBe('care_home')
    expect(ANSWERS.authorKind.get('un professionnel de l hopital')).toBe('hospital_professional')
    expect(ANSWERS.frequency.get('chaque semaine')).toBe('weekly')
  })
})
