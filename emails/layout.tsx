import { createContext, type ReactNode, useContext } from 'react'
import { Body, Button, Container, Head, Hr, Html, Link, Preview, Section, Text } from 'react-email'
import type { Language } from './letter.ts'
import { words } from './words.ts'

/** The house's paper, ink and bridge colour, in the hexadecimal that every mail program understands. */
const PAPER = '#F7F4EC'
const SHEET = '#FFFDF8'
const INK = '#17212B'
const FAINT = '#434B53'
const BRIDGE = '#084C3C'
const LINE = '#CDC5B3'

/** The same at night, for the mail programs that ask; the others keep the light sheet. Style sheets win over lines by force alone. */
const NIGHT = `@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: #10181F !important }
  .paper .sheet td { background-color: #17212B !important }
  .sheet { background-color: #17212B !important; border-color: #3B4955 !important }
  .ink { color: #F3EDE0 !important }
  .faint { color: #C3C9CE !important }
  .link { color: #8FDDC2 !important }
  .door { background-color: #8FDDC2 !important; color: #10181F !important }
  .paper .deck { background-color: #8FDDC2 !important }
  .arch { border-color: #8FDDC2 !important }
}`

/** What people read aloud on the telephone: never cut at the end of a line. */
const NUMBER = /([A-Z]{1,3}-\d{4}-\d{3,6})/

const FONT = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, Geneva, sans-serif'
const text = { color: INK, fontFamily: FONT, fontSize: 17, lineHeight: '27px', margin: '0 0 18px' }
const small = { ...text, color: FAINT, fontSize: 14, lineHeight: '22px' }

/** Where whoever reads the letter may ask a question: carried once, drawn at the foot of the sheet. */
export const Contact = createContext<string | null>(null)

type LayoutProps = { language: Language; preview: string; name?: string; children: ReactNode }

/** One sheet of paper: the mark, a greeting, what is said, and why we write. */
export function Layout({ language, preview, name, children }: LayoutProps) {
  const said = words[language]
  const contact = useContext(Contact)
  return (
    <Html lang={language}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{NIGHT}</style>
      </Head>
      <Preview data-skip-in-text={true}>{preview}</Preview>
      <Body className="paper" style={{ backgroundColor: PAPER, margin: 0, padding: '28px 12px' }}>
        <Container style={{ maxWidth: 560 }}>
          <Mark name={said.house} motto={said.motto} />
          <Section
            className="sheet"
            style={{ backgroundColor: SHEET, border: `1px solid ${LINE}`, padding: '28px 28px 12px' }}
          >
            <Paragraph>{name ? said.hello(name) : said.helloAnyone}</Paragraph>
            {children}
            {contact && <Question to={contact}>{said.question}</Question>}
          </Section>
          <Hr style={{ borderTop: '1px solid transparent', margin: '6px 0' }} />
          <Text className="faint" style={small}>
            {said.footer}
            {!contact && ` ${said.noAnswer}`}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={text}>
      {typeof children === 'string' ? whole(children) : children}
    </Text>
  )
}

function Question({ to, children }: { to: string; children: string }) {
  return (
    <Text className="ink" style={text}>
      {children}{' '}
      <Link href={`mailto:${to}`} className="link" style={{ color: BRIDGE, textDecoration: 'underline' }}>
        {to}
      </Link>
    </Text>
  )
}

/** The same words, their numbers kept on one line. */
function whole(said: string) {
  return said.split(NUMBER).map((part) =>
    NUMBER.test(part) ? (
      <span key={part} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** The one way out of the letter: a button, and the same address to copy where buttons are not drawn. */
export function Door({ to, language, children }: { to: string; language: Language; children: string }) {
  return (
    <>
      <Section style={{ margin: '26px 0 22px' }}>
        <Button
          href={to}
          className="door"
          style={{
            backgroundColor: BRIDGE,
            borderRadius: 4,
            color: SHEET,
            fontFamily: FONT,
            fontSize: 18,
            fontWeight: 700,
            padding: '14px 22px',
          }}
        >
          {children}
        </Button>
      </Section>
      <Text data-skip-in-text={true} className="faint" style={small}>
        {words[language].copyTheLink}
        <br />
        <Link href={to} className="link" style={{ color: BRIDGE, textDecoration: 'underline', wordBreak: 'break-all' }}>
          {to}
        </Link>
      </Text>
    </>
  )
}

/** Six digits, wide apart, to be read aloud or typed. */
export function Code({ children }: { children: string }) {
  return (
    <Text className="ink" style={{ ...text, fontSize: 34, fontWeight: 700, letterSpacing: 8, lineHeight: '44px' }}>
      {children}
    </Text>
  )
}

/** The footbridge, its deck over three arches, in table cells: mail programs draw borders where they refuse pictures. */
function Mark({ name, motto }: { name: string; motto: string }) {
  const arch = { border: `2px solid ${BRIDGE}`, borderBottom: 0, borderRadius: '13px 13px 0 0', height: 11, width: 26 }
  return (
    <Section style={{ padding: '0 0 16px' }}>
      <table role="presentation" cellPadding={0} cellSpacing={0} data-skip-in-text={true} aria-hidden>
        <tbody>
          <tr>
            <td
              colSpan={3}
              className="deck"
              style={{ backgroundColor: BRIDGE, fontSize: 1, height: 4, lineHeight: '1px', padding: 0 }}
            />
          </tr>
          <tr>
            {['a', 'b', 'c'].map((span) => (
              <td key={span} style={{ fontSize: 1, lineHeight: '1px', padding: 0 }}>
                <div className="arch" style={arch} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Text className="ink" style={{ ...text, fontSize: 22, fontWeight: 700, lineHeight: '30px', margin: '6px 0 0' }}>
        {name}
      </Text>
      <Text className="faint" style={{ ...small, margin: 0 }}>
        {motto}
      </Text>
    </Section>
  )
}
