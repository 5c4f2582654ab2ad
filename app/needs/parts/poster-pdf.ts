import { COLUMN, Paper } from '#app/platform/pdf.ts'
import { type Bilingual, inLanguage, type Language } from '#app/platform/words.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { words } from '../words.print.ts'

interface Poster {
  facility: { slug: string; name: string }
  campaign: { slug: string; question: Bilingual; endsAt: Date } | null
  language: Language
  appUrl: string
  phone: string | null
}

const EDGE = 42
const SQUARE = 205
/** The longer the question, the smaller it stands: it must leave room to answer. */
const SIZES = [60, 54, 48, 42, 36, 30, 26]

/** A question that is read from three metres, and the shortest way to answer it from where one stands. */
export function drawPoster(poster: Poster) {
  const { facility, campaign, language, appUrl, phone } = poster
  const t = words[language].poster
  const question = campaign ? inLanguage(language, campaign.question) : t.question
  return Paper.drawn({ title: t.title(facility.name), language }, (paper) => {
    paper.turnPage()
    paper.band({ x: 0, y: 0, width: 596, height: 18 })
    paper
      .moveTo(EDGE + 4)
      .say(facility.name, { size: paper.sizeFor(facility.name, [19, 15], 56), bold: true, colour: 'bridge', after: 8 })
    paper.say(question, { tag: 'H1', size: paper.sizeFor(question, SIZES, 215), bold: true, after: 10 })
    paper.say(t.lead, { size: 22, after: 6 })
    if (campaign) paper.say(t.until(formatDay(language, campaign.endsAt.toISOString())), { size: 19, bold: true })
    const top = Math.max(paper.y + 12, 390)
    const beside = { x: EDGE + SQUARE + 26, width: COLUMN - SQUARE - 26 }
    const below = () => ({ ...beside, y: paper.y })
    const address = addressOf(poster)
    paper.code(address, { x: EDGE, y: top, width: SQUARE }, words[language].sheet.figure(address))
    paper.say(t.scan, { size: 24, bold: true, at: { ...beside, y: top }, after: 12 })
    if (phone) paper.say(t.call, { size: 17, at: below(), after: 0 })
    if (phone) paper.say(phone, { size: 24, bold: true, colour: 'bridge', at: below(), after: 12 })
    paper.say(t.paper, { size: 17, at: below() })
    paper.moveTo(Math.max(paper.y, top + SQUARE) + 16)
    paper.say(t.type, { size: 17, after: 0 })
    const typed = `${new URL(appUrl).host}/besoin`
    paper.say(typed, { size: paper.sizeFor(typed, [27, 22, 17], 40), bold: true, colour: 'bridge', after: 14 })
    paper.say(t.receipt, { size: 17 }).say(t.urgent, { size: 15 })
    paper.band({ x: 0, y: 842 - 18, width: 596, height: 18 })
  })
}

function addressOf({ facility, campaign, appUrl }: Poster) {
  return `${appUrl}/besoin?e=${facility.slug}${campaign ? `&c=${campaign.slug}` : ''}`
}
