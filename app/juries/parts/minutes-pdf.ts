import { setImmediate as othersAreAnswered } from 'node:timers/promises'
import { Paper } from '#app/platform/pdf.ts'
import type { Language } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { formatInstant, formatTime } from '#app/ui/when.tsx'
import type { MinutesTold } from '../minutes.server.ts'
import { words as addendumWords } from '../words.addenda.ts'
import { words } from '../words.minutes.ts'
import { words as seatWords } from '../words.seats.ts'
import { linesOfAddendum } from './addendum-lines.ts'

type Copy = MinutesTold['copy']
type File = Exclude<Copy['files'][number], { isClosed: true }>
type Say = (typeof words)['fr']

/**
 * The minutes on paper: all that the copy of this reader holds, its digest at the foot of each page. Those of four hundred files
 * take seconds to draw: between two, others are answered.
 */
export function drawMinutes(told: MinutesTold, language: Language) {
  const { copy, digest, version, signature, versions } = told
  const say = words[language]
  const instant = (at: string) => formatInstant(language, at)
  const { call } = copy
  const title = `${say.title} · ${call.number}`
  const foot = (page: number, pages: number) => `${call.number} · SHA-256 ${digest} · ${page}/${pages}`
  return Paper.drawn({ title, language, foot }, async (paper) => {
    paper.turnPage()
    paper.say(say.title, { tag: 'H1', size: 22, bold: true, colour: 'bridge', after: 6 })
    paper.say(say.call(call.number, call.title, call.cutoff), { size: 12, bold: true, after: 6 })
    const written = versions.find((one) => one.version === version)?.writtenAt.toISOString() ?? copy.decided.at
    for (const line of factsOf(copy, say, instant)) paper.say(line, { size: 10, after: 2 })
    paper.say(`${say.version(version)}. ${say.written(instant(written))}`, { size: 10, after: 2 })
    if (copy.correction) paper.say(say.corrected(copy.correction.why), { size: 10, after: 2 })
    const { signedAt, signedName } = signature ?? {}
    paper.say(signedAt ? say.signed(signedName ?? '', instant(signedAt.toISOString())) : say.unsigned, { size: 10 })
    if (copy.closed.length > 0) paper.say(say.copy(copy.closed.join(', ')), { size: 10, bold: true })
    heading(paper, say.jurors)
    paper.list(
      copy.jurors.map(({ name, college }) => say.juror(name, collegeOf(college, language))),
      { size: 10 },
    )
    paper.moveTo(paper.y + 6)
    drawMeeting(paper, copy.sitting, language)
    heading(paper, say.files)
    for (const file of copy.files) {
      await othersAreAnswered()
      drawFile(paper, file, language)
    }
    drawAddenda(paper, told.addenda, language)
  })
}

function drawFile(paper: Paper, file: Copy['files'][number], language: Language) {
  const say = words[language]
  paper.section(() => {
    const name = file.isClosed ? file.number : `${file.number} · ${file.title} · ${file.organisation}`
    paper.say(name, { tag: 'H3', size: 12, bold: true, after: 2 })
    const lines = file.isClosed ? [say.closed] : linesOf(file, language)
    for (const line of lines) paper.say(line, { size: 10, after: 2 })
    paper.moveTo(paper.y + 6)
  })
}

/** What came after, each addendum with the digests that chain it to the minutes. */
function drawAddenda(paper: Paper, addenda: MinutesTold['addenda'], language: Language) {
  const say = addendumWords[language]
  if (addenda.length === 0) return
  heading(paper, say.title)
  paper.say(say.lead, { size: 10 })
  for (const addendum of addenda) {
    const { facts, written, seals } = linesOfAddendum(addendum, say)
    paper.section(() => {
      const head = say.head(addendum.number, formatInstant(language, addendum.writtenAt.toISOString()))
      paper.say(head, { tag: 'H3', size: 12, bold: true, after: 2 })
      const lines = [facts.join(' '), ...written.split(/\n+/), ...seals].filter(Boolean)
      for (const line of lines) paper.say(line, { size: 10, after: 2 })
      paper.moveTo(paper.y + 6)
    })
  }
}

function factsOf({ call, composed, opened, decided, counting, plan }: Copy, say: Say, instant: (at: string) => string) {
  return [
    say.organiser(call.organiser),
    say.composed(composed.by, instant(composed.at)),
    ...(plan ? [say.plan(plan.by, instant(plan.at))] : []),
    ...(plan && plan.chance < 100 ? [say.drawn(plan.chance, plan.seed)] : []),
    say.counting[counting.column](counting.by),
    say.opened(opened.by, instant(opened.at)),
    say.decided(decided.by, instant(decided.at)),
  ]
}

function drawMeeting(paper: Paper, sitting: Copy['sitting'], language: Language) {
  const say = words[language]
  heading(paper, say.meeting)
  if (!sitting) return paper.say(say.noMeeting, { size: 10 })
  const { openedAt, closedAt } = sitting
  const time = (at: string | null) => (at ? formatTime(language, at) : '…')
  paper.say(say.place(sitting.place), { size: 10, after: 2 })
  paper.say(say.chair(sitting.chair), { size: 10, after: 2 })
  if (openedAt && closedAt) {
    paper.say(say.sat(formatInstant(language, openedAt), formatInstant(language, closedAt)), { size: 10, after: 2 })
  }
  if (sitting.presences.length === 0) return paper.say(say.nobody, { size: 10 })
  const there = sitting.presences.map(({ name, from, until }) => say.present(name, time(from), time(until)))
  return paper.list(there, { size: 10 }).moveTo(paper.y + 6)
}

/** What stands of one file: its place, what was voted and decided, why, who was out, and the seal of each reading. */
function linesOf(file: File, language: Language) {
  const say = words[language]
  const instant = (at: string) => formatInstant(language, at)
  const { rank, total, counted, placedBy, outcome, reserveRank } = file
  const figures = [
    rank === null ? say.noRank : say.rank(rank),
    total === null ? '' : say.total(formatNumber(language, total)),
    counted === null ? '' : say.counted(formatNumber(language, counted)),
    file.meetsThresholds ? say.met.yes : say.met.no,
  ]
  const tie =
    placedBy?.kind === 'choice'
      ? say.choice(placedBy.by, instant(placedBy.at), placedBy.reason)
      : placedBy && say.criterion(placedBy.criterion)
  return [
    figures.filter(Boolean).join(' · '),
    tie ?? '',
    reserveRank === null ? say.outcomes[outcome] : say.reserve(reserveRank),
    ...say.reasonsOf(file.reasons).split(/\n+/),
    file.against ? say.against[file.against](file.againstWhy ?? '') : '',
    file.votes ? say.votes(file.votes) : '',
    file.left.length > 0 ? say.left(file.left.join(', ')) : '',
    file.recused.length > 0 ? say.recused(file.recused.join(', ')) : '',
    ...file.seals.map(({ juror, at, digest, setAside }) =>
      (setAside ? say.aside : say.seal)(juror, instant(at), digest),
    ),
  ].filter(Boolean)
}

function heading(paper: Paper, text: string) {
  paper.moveTo(paper.y + 8).say(text, { tag: 'H2', size: 15, bold: true, colour: 'bridge', after: 4 })
}

function collegeOf(college: string | null, language: Language) {
  const { colleges } = seatWords[language].seats
  const known = Object.entries(colleges).find(([word]) => word === college)
  return known?.[1] ?? null
}
