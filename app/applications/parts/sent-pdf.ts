import { Paper } from '#app/platform/pdf.ts'
import type { Language } from '#app/platform/words.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import { type FileContent, linesOf } from '../file-content.ts'
import { words } from '../words.versions.ts'

/** What was sent, on paper, in the language it was written in: every question and answer, its number and digest on each page. */
export function drawSent(content: FileContent, digest: string) {
  const language: Language = content.language === 'en' ? 'en' : 'fr'
  const say = words[language].paper
  const number = content.number ?? ''
  const foot = (page: number, pages: number) => `${number} · SHA-256 ${digest} · ${page}/${pages}`
  return Paper.drawn({ title: `${number} · ${content.title}`, language, foot }, (paper) => {
    paper.turnPage()
    paper.say(content.title, { tag: 'H1', size: 22, bold: true, colour: 'bridge', after: 6 })
    const at = content.submittedAt ? formatInstant(language, content.submittedAt) : ''
    paper.say(say.sent(number, at), { size: 11 })
    paper.say(say.digest(digest), { size: 9, after: 8 })
    const facts = [
      say.call(content.call.number, content.call.title),
      say.by(content.organisation),
      `${say.solution} ${content.solution.name} — ${content.solution.pitch}`,
      `${say.asked} ${formatMoney(language, content.askedCents)}`,
      content.funders.length > 0 ? `${say.funders} ${content.funders.join(', ')}` : '',
    ]
    paper.list(facts.filter(Boolean), { size: 11 }).moveTo(paper.y + 10)
    for (const { question, answer } of content.answers) told(paper, question, linesOf(answer) || say.none)
    if (content.wishes.length > 0) heading(paper, say.wishes)
    for (const { wish, answer } of content.wishes) told(paper, wish, answer || say.none)
    if (content.papers.length === 0) return
    heading(paper, say.papers)
    for (const { for: what, name, digest: own } of content.papers)
      paper.say(`${what} : ${name} — SHA-256 ${own}`, { size: 10 })
  })
}

function heading(paper: Paper, text: string) {
  paper.say(text, { tag: 'H2', size: 15, bold: true, colour: 'bridge', after: 4 })
}

function told(paper: Paper, question: string, answer: string) {
  paper.section(() => {
    paper.say(question, { tag: 'H2', size: 12, bold: true, after: 2 })
    for (const line of answer.split(/\n+/)) paper.say(line, { size: 11, after: 3 })
    paper.moveTo(paper.y + 6)
  })
}
