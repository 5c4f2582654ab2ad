import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { now } from './clock.ts'
import { squaresOf } from './code-squares.ts'
import { fontsToPrint } from './fonts.ts'
import type { Language } from './words.tsx'

type Drawing = InstanceType<typeof PDFDocument>
type Structure = ReturnType<Drawing['struct']>

/** pdfkit gives Node no module but this one. */
const require = createRequire(import.meta.url)
const pdfkit = () => require('pdfkit') as typeof PDFDocument

/** Ink and bridge colour of the house, as they print. */
const INK = '#17212b'
const BRIDGE = '#084c3c'

/** Air between lines, as a share of their size. */
const GAP = 0.14
/** A4 in points, and a margin that any printer leaves. */
const PAGE = { width: 595.28, height: 841.89, margin: 42 }
export const COLUMN = PAGE.width - 2 * PAGE.margin

/** What stands under a heading at least: three lines. */
const WITH_HEADING = 48
/** Room for one line under the text of a page. */
const FOOT = 48
export interface Box {
  x: number
  y: number
  width: number
}
type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'LBody'
interface Said {
  tag?: Tag
  size?: number
  bold?: boolean
  align?: 'left' | 'center'
  /** Where it stands; under what stands above when left out. */
  at?: Box
  after?: number
  colour?: 'ink' | 'bridge' | 'paper'
  /** How it is read aloud, where that differs from how it is written. */
  aloud?: string
}

/** A page of paper as a tagged PDF (PDF/UA): what is said is read aloud in the order it is drawn, lines and frames are not. */
export class Paper {
  private readonly drawing: Drawing
  private readonly root: Structure
  private part: Structure
  /** Where text that runs over several pages ends; null on a page laid out by hand. */
  private readonly lowest: number | null

  private constructor(drawing: Drawing, lowest: number | null) {
    this.drawing = drawing
    this.lowest = lowest
    this.root = drawing.struct('Document')
    drawing.addStructure(this.root)
    this.part = this.root
  }

  static async drawn(
    { title, language, foot }: { title: string; language: Language; foot?: (page: number, pages: number) => string },
    draw: (paper: Paper) => void | Promise<void>,
  ) {
    const { regular, bold } = fontsToPrint()
    const asked: PDFKit.PDFDocumentOptions = {
      size: 'A4',
      margins: { top: PAGE.margin, left: PAGE.margin, right: PAGE.margin, bottom: foot ? FOOT : 16 },
      bufferPages: foot !== undefined,
      pdfVersion: '1.7',
      tagged: true,
      lang: language === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      autoFirstPage: false,
      info: { Title: title, CreationDate: now() },
    }
    const Drawn = pdfkit()
    // Known to pdfkit, not yet to its types.
    const drawing = new Drawn(Object.assign(asked, { subset: 'PDF/UA', font: regular }))
    const chunks: Buffer[] = []
    drawing.on('data', (chunk: Buffer) => chunks.push(chunk))
    const done = new Promise<Buffer>((resolve) => drawing.on('end', () => resolve(Buffer.concat(chunks))))
    drawing.registerFont('regular', regular).registerFont('bold', bold)
    const paper = new Paper(drawing, foot ? PAGE.height - FOOT : null)
    await draw(paper)
    paper.root.end()
    if (foot) paper.signPages(foot)
    drawing.end()
    return done
  }

  /** One line at the foot of every page, for the eye: whoever listens has heard it once. */
  private signPages(foot: (page: number, pages: number) => string) {
    const { count } = this.drawing.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      this.drawing.switchToPage(page)
      this.drawing.page.margins.bottom = 0
      this.aside(() => {
        const pen = this.drawing.font('regular').fontSize(8).fillColor(INK)
        pen.text(foot(page + 1, count), PAGE.margin, PAGE.height - FOOT / 2, { lineBreak: false })
      })
    }
  }

  get y() {
    return this.drawing.y
  }

  turnPage() {
    this.drawing.addPage()
    return this
  }

  moveTo(y: number) {
    this.drawing.y = y
    return this
  }

  /** Everything drawn meanwhile belongs together. */
  section(draw: () => void) {
    const before = this.part
    this.part = this.drawing.struct('Sect')
    before.add(this.part)
    draw()
    this.part = before
  }

  say(text: string, said: Said = {}) {
    const { tag = 'P', aloud } = said
    this.keepWhole(text, said)
    this.part.add(this.drawing.struct(tag, aloud ? { actual: aloud } : {}, () => this.set(text, said)))
    return this
  }

  /** A paragraph is not cut by the end of a page, nor a heading left alone there. */
  private keepWhole(text: string, { tag = 'P', size = 14, bold }: Said) {
    if (this.lowest === null) return
    const pen = this.drawing.font(bold ? 'bold' : 'regular').fontSize(size)
    const own = pen.heightOfString(text, { width: COLUMN, lineGap: size * GAP })
    const height = own + (tag === 'P' ? 0 : WITH_HEADING)
    if (this.y + height > this.lowest && height < this.lowest - PAGE.margin) this.turnPage()
  }

  /** The largest of these sizes at which a text is no higher than that. */
  sizeFor(text: string, sizes: number[], height: number) {
    const fits = (size: number) => {
      const set = { width: COLUMN, lineGap: size * GAP }
      return this.drawing.font('bold').fontSize(size).heightOfString(text, set) <= height
    }
    return sizes.find(fits) ?? sizes.at(-1)
  }

  /** A list: each item behind a box to tick, or behind a dash. Set in columns, read line after line. */
  list(
    items: string[],
    { boxes = false, size = 14, columns = 1, at }: Omit<Said, 'tag'> & { boxes?: boolean; columns?: number },
  ) {
    const list = this.drawing.struct('L')
    this.part.add(list)
    const start = at ?? { x: PAGE.margin, y: this.y, width: COLUMN }
    const width = start.width / columns
    let [row, lowest] = [start.y, start.y]
    items.forEach((item, place) => {
      const column = place % columns
      if (column === 0) row = lowest
      const x = start.x + column * width
      if (boxes) this.frame({ x, y: row + 1, width: size, height: size }, 1.2)
      else this.line({ x, y: row + size * 0.62, width: size * 0.5 })
      const body = { x: x + size * 1.5, y: row, width: width - size * 2 }
      const read = this.drawing.struct('LBody', {}, () => this.set(item, { size, at: body, after: 0 }))
      list.add(this.drawing.struct('LI', {}, [read]))
      lowest = Math.max(lowest, this.y + size * 0.22)
    })
    return this.moveTo(lowest)
  }

  /** Lines to write on by hand, each as high as a large hand needs. */
  ruled(lines: number, height = 27) {
    for (let n = 0; n < lines; n += 1) {
      this.drawing.y += height
      this.line({ x: PAGE.margin, y: this.drawing.y, width: COLUMN })
    }
    this.drawing.y += 10
    return this
  }

  line({ x, y, width }: Box, isDashed = false) {
    return this.aside(() => {
      const drawn = this.drawing
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.8)
      if (isDashed) drawn.dash(4, { space: 3 })
      drawn.stroke(INK).undash()
    })
  }

  frame({ x, y, width, height }: Box & { height: number }, thickness = 1.5) {
    return this.aside(() => this.drawing.roundedRect(x, y, width, height, 3).lineWidth(thickness).stroke(INK))
  }

  band({ x, y, width, height }: Box & { height: number }) {
    return this.aside(() => this.drawing.rect(x, y, width, height).fill(BRIDGE))
  }

  /** An address as a square that telephones read; `said` is what it is for those who do not see it. */
  code(address: string, { x, y, width }: Box, said: string) {
    const bbox: [number, number, number, number] = [x, y, x + width, y + width]
    const draw = () => {
      for (const one of squaresOf(address, width)) this.drawing.rect(x + one.x, y + one.y, one.width, one.height)
      this.drawing.fill('#000000')
    }
    this.part.add(this.drawing.struct('Figure', { alt: said, bbox, placement: 'Block' } as object, draw))
    return this
  }

  private set(text: string, { size = 14, bold, align = 'left', at, after = size * 0.4, colour = 'ink' }: Said) {
    const place = at ?? { x: PAGE.margin, y: this.y, width: COLUMN }
    const ink = { ink: INK, bridge: BRIDGE, paper: '#ffffff' }[colour]
    this.drawing
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(ink)
    this.drawing.text(text, place.x, place.y, { width: place.width, align, lineGap: size * GAP })
    this.drawing.y += after
  }

  /** Drawn for the eye alone. */
  private aside(draw: () => void) {
    this.drawing.markContent('Artifact', { type: 'Layout' })
    draw()
    this.drawing.endMarkedContent()
    return this
  }
}

/** What a browser does with it: keep it, under a name that says what it is. */
export function pdfReply(name: string, file: Buffer) {
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
