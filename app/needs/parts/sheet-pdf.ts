import { COLUMN, Paper } from '#app/platform/pdf.ts'
import { type Bilingual, inLanguage, type Language } from '#app/platform/words.tsx'
import { AUTHOR_KINDS, SETTINGS, SUFFERERS } from '../need.ts'
import { printedCode } from '../receipt.ts'
import { REFUSED, WANTED } from '../wish.ts'
import { words as choiceWords } from '../words.choices.ts'
import { words as printWords } from '../words.print.ts'
import { words as needWords } from '../words.ts'

interface Sheets {
  codes: string[]
  facility?: { name: string }
  question: Bilingual | null
  language: Language
  /** Where the site is, where to write and call; the last two where there is such a place. */
  appUrl: string
  postAddress: string | null
  phone: string | null
}

/** What fits under the six answers, on the second side. */
const STRIP = 116
const EDGE = 42

/** Sheets to fill in by hand, two sides each, every one with its own code; the code and its square are on the strip to keep. */
export function drawSheets(sheets: Sheets) {
  const { title } = printWords[sheets.language].sheet
  return Paper.drawn({ title, language: sheets.language }, async (paper) => {
    for (const code of sheets.codes) {
      // Fifty sheets take a second or two: others are served between them.
      await new Promise(setImmediate)
      paper.section(() => {
        front(paper.turnPage(), printedCode(code), sheets)
        back(paper.turnPage(), printedCode(code), sheets)
      })
    }
  })
}

function front(paper: Paper, code: string, { language, facility, question }: Sheets) {
  const { sheet } = printWords[language]
  const { post } = needWords[language]
  const beside = { x: EDGE + COLUMN - 200, y: EDGE, width: 200 }
  paper.say(sheet.title, {
    tag: 'H1',
    size: 27,
    bold: true,
    colour: 'bridge',
    at: { x: EDGE, y: EDGE, width: COLUMN - 215 },
  })
  const under = paper.y
  paper.frame({ ...beside, height: 50 })
  paper.say(sheet.code, { at: { ...beside, y: EDGE + 5 }, align: 'center', after: 0 })
  paper.say(code, { size: 17, bold: true, at: { ...beside, y: EDGE + 25 }, align: 'center', aloud: aloud(code) })
  paper.moveTo(Math.max(under, EDGE + 56))
  if (question) paper.say(sheet.question(inLanguage(language, question)), { size: 16, bold: true })
  if (facility) paper.say(sheet.from(facility.name))
  paper.say(sheet.lead, { size: 15, after: 10 })
  paper.say(sheet.before, { tag: 'H2', size: 16, bold: true, after: 4 })
  paper.list([post.whoReads, post.why, post.howLong, sheet.unnamed, sheet.urgent], {})
  paper.moveTo(paper.y + 8)
  paper.say(sheet.one, { tag: 'H2', size: 16, bold: true, after: 0 }).ruled(2)
  paper.say(sheet.two, { tag: 'H2', size: 16, bold: true, after: 0 })
  paper.ruled(Math.max(3, Math.floor((841 - EDGE - paper.y) / 27)))
}

function back(paper: Paper, code: string, sheets: Sheets) {
  const { sheet } = printWords[sheets.language]
  const t = needWords[sheets.language]
  const names = (values: readonly string[], known: Record<string, string>) =>
    values.map((value) => known[value] ?? value)
  const asked = (text: string, items: string[], columns = 2) => {
    paper.say(text, { tag: 'H2', size: 15, bold: true, after: 3 })
    paper.list(items, { boxes: true, columns }).moveTo(paper.y + 3)
  }
  paper.moveTo(EDGE - 12)
  asked(sheet.three, names(SUFFERERS, t.sufferers))
  asked(sheet.four, names(SETTINGS, t.settings))
  asked(sheet.five, names(AUTHOR_KINDS, t.authors))
  asked(sheet.six, [t.post.publishWords, t.post.publishSummary, t.post.place], 1)
  wishes(paper, sheets)
  handIn(paper, sheets)
  strip(paper, code, sheets)
}

function wishes(paper: Paper, { language }: Sheets) {
  const { sheet } = printWords[language]
  const { wanted, refused } = choiceWords[language]
  const half = { y: paper.y, width: COLUMN / 2 }
  const [left, right] = [
    { ...half, x: EDGE },
    { ...half, x: EDGE + COLUMN / 2 },
  ]
  const side = (title: string, items: string[], at: typeof left) => {
    paper.say(title, { tag: 'H2', size: 15, bold: true, at, after: 3 })
    paper.list(items, { boxes: true, at: { ...at, y: paper.y } })
    paper.line({ x: at.x, y: paper.y + 22, width: at.width - 16 })
    return paper.y + 30
  }
  const ends = [
    side(
      sheet.wanted,
      WANTED.map((name) => wanted[name]),
      left,
    ),
    side(
      sheet.refused,
      REFUSED.map((name) => refused[name]),
      right,
    ),
  ]
  paper.moveTo(Math.max(...ends))
}

function handIn(paper: Paper, { language, facility, postAddress }: Sheets) {
  const { sheet } = printWords[language]
  const to = facility ? sheet.handTo(facility.name) : sheet.handToGiver
  paper.say(sheet.hand, { tag: 'H2', size: 15, bold: true, after: 2 })
  paper.say([to, postAddress && sheet.post(postAddress)].filter(Boolean).join(' '), { after: 0 })
}

/** The part that stays with whoever wrote. */
function strip(paper: Paper, code: string, { language, appUrl, phone }: Sheets) {
  const { sheet } = printWords[language]
  const top = 841 - EDGE - STRIP + 4
  const beside = { x: EDGE + 114, y: top + 10, width: COLUMN - 114 }
  const address = `${appUrl}/receipts/${code}`
  paper.line({ x: EDGE, y: top, width: COLUMN }, true)
  paper.say(sheet.keep, { tag: 'H2', size: 15, bold: true, at: beside, after: 0 })
  paper.say(code, {
    size: 25,
    bold: true,
    colour: 'bridge',
    at: { ...beside, y: paper.y },
    aloud: aloud(code),
    after: 0,
  })
  const follow = [sheet.follow(`${new URL(appUrl).host}/suivi`), phone && sheet.call(phone)].filter(Boolean).join(' ')
  paper.say(follow, { at: { ...beside, y: paper.y }, after: 0 })
  paper.code(address, { x: EDGE, y: top + 10, width: 98 }, sheet.figure(address))
}

/** A code is read letter by letter. */
const aloud = (code: string) => [...code.replaceAll('-', '')].join(' ')
