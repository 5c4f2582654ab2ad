import type { ReactNode } from 'react'
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

const FONT = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, Geneva, sans-serif'
const text = { color: INK, fontFamily: FONT, fontSize: 17, lineHeight: '27px', margin: '0 0 18px' }
const small = { ...text, color: FAINT, fontSize: 14, lineHeight: '22px' }

type LayoutProps = { language: Language; preview: string; name?: string; children: ReactNode }

/** One sheet of paper: the mark, a greeting, what is said, and why we write. */
export function Layout({ language, preview, name, children }: LayoutProps) {
  const said = words[language]
  return (
    <Html lang={language}>
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview data-skip-in-text={true}>{preview}</Preview>
      <Body style={{ backgroundColor: PAPER, margin: 0, padding: '28px 12px' }}>
        <Container style={{ maxWidth: 560 }}>
          <Mark name={said.house} motto={said.motto} />
          <Section style={{ backgroundColor: SHEET, border: `1px solid ${LINE}`, padding: '28px 28px 12px' }}>
            <Paragraph>{name ? said.hello(name) : said.helloAnyone}</Paragraph>
            {children}
          </Section>
          <Hr style={{ borderTop: `1px solid ${PAPER}`, margin: '6px 0' }} />
          <Text style={small}>{said.footer}</Text>
        </Container>
      </Body>
    </Html>
  )
}

export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={text}>{children}</Text>
}

/** The one way out of the letter: a button, and the same address to copy where buttons are not drawn. */
export function Door({ to, language, children }: { to: string; language: Language; children: string }) {
  return (
    <>
      <Section style={{ margin: '26px 0 22px' }}>
        <Button
          href={to}
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
      <Text data-skip-in-text={true} style={small}>
        {words[language].copyTheLink}
        <br />
        <Link href={to} style={{ color: BRIDGE, textDecoration: 'underline', wordBreak: 'break-all' }}>
          {to}
        </Link>
      </Text>
    </>
  )
}

/** Six digits, wide apart, to be read aloud or typed. */
export function Code({ children }: { children: string }) {
  return (
    <Text style={{ ...text, fontSize: 34, fontWeight: 700, letterSpacing: 8, lineHeight: '44px' }}>{children}</Text>
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
              style={{ backgroundColor: BRIDGE, fontSize: 1, height: 4, lineHeight: '1px', padding: 0 }}
            />
          </tr>
          <tr>
            {['a', 'b', 'c'].map((span) => (
              <td key={span} style={{ fontSize: 1, lineHeight: '1px', padding: 0 }}>
                <div style={arch} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Text style={{ ...text, fontSize: 22, fontWeight: 700, lineHeight: '30px', margin: '6px 0 0' }}>{name}</Text>
      <Text style={{ ...small, margin: 0 }}>{motto}</Text>
    </Section>
  )
}
