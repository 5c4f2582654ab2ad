import { describe, expect, test } from 'vitest'
import type { Letter } from '#emails/letter.ts'
import { LETTER_PARTS, oneLine } from '#emails/letter.ts'
import { renderLetter } from '#emails/letters.ts'

const link = 'https://passerelle.example/calls/nuits-calmes?a=1&b=2'
const name = 'Claire Morvan'

const LETTERS: Letter[] = [
  { name: 'sign-in', props: { link, code: '048213' } },
  { name: 'need-news', props: { name, number: 'B-2026-0042', link } },
  { name: 'need-step', props: { name, number: 'B-2026-0042', link } },
  { name: 'need-withdrawn', props: { name, number: 'B-2026-0042', link } },
  { name: 'need-news-by-code', props: { number: 'B-2026-0042', link } },
  { name: 'clarification-answered', props: { name, link } },
  { name: 'needs-handed-over', props: { name, link } },
  { name: 'lost-code', props: { number: 'B-2026-0042', code: 'K7PM-3XQA-9RTD-H', link } },
  { name: 'application-received', props: { name, number: 'C-2026-0007', digestPrefix: '9f86d081884c', link } },
  { name: 'file-to-clarify', props: { name, number: 'C-2026-0007', on: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'promise-due', props: { name, number: 'C-2026-0007', on: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'file-clarified', props: { name, number: 'C-2026-0007', link } },
  { name: 'file-brought', props: { name, number: 'C-2026-0007', link } },
  { name: 'file-refused', props: { name, link } },
  { name: 'file-turned-down', props: { name, number: 'C-2026-0007', link } },
  {
    name: 'sponsor-asked',
    props: { name, maker: 'Ondelune', facility: 'Hôpital des Trois Rives', link },
  },
  { name: 'sponsor-answered', props: { name, number: 'C-2026-0007', link } },
  { name: 'decision-ready', props: { name, number: 'C-2026-0007', link } },
  { name: 'results-announced', props: { name, number: 'A-2026-0007', link } },
  { name: 'reserve-called', props: { name, number: 'C-2026-0007', link } },
  { name: 'second-look-asked', props: { name, number: 'C-2026-0007', link } },
  { name: 'second-look-answered', props: { name, number: 'C-2026-0007', link } },
  { name: 'jury-invitation', props: { name, organiser: 'Coalition des soins de nuit', link } },
  {
    name: 'round-invitation',
    props: { organiser: 'Coalition des soins de nuit', on: new Date('2026-03-28T23:30:00Z'), link },
  },
  {
    name: 'sitting-called',
    props: { name, organiser: 'Coalition des soins de nuit', on: new Date('2026-03-28T23:30:00Z'), link },
  },
  { name: 'minutes-to-sign', props: { name, number: 'AP-2026-0003', link } },
  {
    name: 'sitting-moved',
    props: { name, organiser: 'Coalition des soins de nuit', on: new Date('2026-03-28T23:30:00Z'), link },
  },
  { name: 'review-assigned', props: { name, by: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'readings-due', props: { name, number: 'AP-2026-0003', on: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'pledge-received', props: { name, number: 'P-2026-0003', link } },
  { name: 'award-to-approve', props: { name, proposer: 'Hugo Tessier', link } },
  { name: 'hosting-asked', props: { name, asker: 'Hugo Tessier', facility: 'Hôpital des Trois Rives', link } },
  { name: 'hearing-called', props: { name, number: 'C-2026-0004', link } },
  { name: 'hearing-set', props: { name, number: 'C-2026-0004', on: new Date('2026-12-07T08:30:00Z'), link } },
  { name: 'hearing-slots', props: { name, number: 'C-2026-0004', link } },
  { name: 'hearing-called-off', props: { name, number: 'C-2026-0004', link } },
  { name: 'hearings-changed', props: { name, link } },
  {
    name: 'statement-asked',
    props: { name, facility: 'Hôpital des Trois Rives', on: new Date('2026-12-06T22:59:00Z'), link },
  },
  {
    name: 'colleague-invitation',
    props: { inviter: name, organisation: 'Ondelune', on: new Date('2026-03-28T23:30:00Z'), link },
  },
  {
    name: 'member-invitation',
    props: { inviter: name, organisation: 'Ondelune', on: new Date('2026-03-28T23:30:00Z'), link },
  },
  { name: 'proof-ending', props: { name, on: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'milestone-due', props: { name, on: new Date('2026-03-28T23:30:00Z'), link } },
  { name: 'call-amended', props: { name, number: 'AP-2026-0003', link } },
  { name: 'call-extended', props: { name, number: 'AP-2026-0003', link } },
  { name: 'call-cancelled', props: { name, number: 'AP-2026-0003', link } },
  { name: 'late-door', props: { name, number: 'AP-2026-0003', link } },
  { name: 'let-through', props: { name, number: 'AP-2026-0003', link } },
  { name: 'call-opened', props: { name, number: 'AP-2026-0003', link } },
  { name: 'question-settled', props: { name, number: 'AP-2026-0003', link } },
  { name: 'questions-answered', props: { name, number: 'AP-2026-0003', link } },
]
const LANGUAGES = ['fr', 'en'] as const
const EVERY = LETTERS.flatMap((letter) => LANGUAGES.map((language) => ({ letter, language, called: letter.name })))

const count = (text: string, piece: string) => text.split(piece).length - 1

test('every letter of the house is looked at here', () => {
  expect(LETTERS.map((letter) => letter.name)).toEqual(Object.keys(LETTER_PARTS))
})

describe.each(EVERY)('$called, in $language', ({ letter, language }) => {
  test('says its language and has a subject on one line', async () => {
    const { html, subject } = await renderLetter(letter, language)
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
    expect(subject).toMatch(/^[^\n]{10,60}$/)
  })

  test('carries its link once as text, whole', async () => {
    const { text } = await renderLetter(letter, language)
    expect(count(text, link)).toBe(1)
    expect(count(text, 'http')).toBe(1)
  })

  test('shows the same address on the button and in full for those who cannot press it', async () => {
    const { html } = await renderLetter(letter, language)
    expect(count(html, `href="${link.replaceAll('&', '&amp;')}"`)).toBe(2)
    expect(count(html, 'href=')).toBe(2)
  })

  test('fetches nothing: no picture, no script, no style sheet, no tracking', async () => {
    const { html } = await renderLetter(letter, language)
    expect(html.match(/<img|<script|<link[\s>]|url\(|<svg/g)).toBeNull()
  })

  test('speaks one language', async () => {
    const [mine, other] = await Promise.all([renderLetter(letter, language), renderLetter(letter, opposite(language))])
    expect(mine.subject).not.toBe(other.subject)
    expect(mine.text).not.toBe(other.text)
  })
})

const opposite = (language: 'fr' | 'en') => (language === 'fr' ? 'en' : 'fr')

describe('what a letter says', () => {
  test('the sign-in letter, word for word', async () => {
    const { text } = await renderLetter({ name: 'sign-in', props: { link, code: '048213' } }, 'fr')
    const lines = text.replaceAll('\u00a0', ' ').split(/\n+/)
    expect(lines.filter((line) => line.trim() !== '')).toEqual([
      'Passerelle',
      'd’une phrase dite au chevet à un soin qui change',
      'Bonjour,',
      'Voici de quoi entrer dans Passerelle. Ouvrez ce lien, puis appuyez sur le bouton de la page.',
      `Entrer dans Passerelle ${link}`,
      'Sur un autre appareil, tapez plutôt ce code :',
      '048213',
      'Le lien et le code servent une seule fois, pendant 15 minutes.',
      'Ce n’était pas vous ? Vous n’avez rien à faire : sans ce lien ni ce code, personne n’entre.',
      '----------------------------------------',
      'Passerelle ne vous écrit que lorsque quelque chose vous attend. Par discrétion, nos lettres ne disent rien du contenu des besoins ni des candidatures. Il est inutile de répondre à ce message.',
    ])
  })

  test('whoever may be asked is named once, at the end, in place of there being nothing to answer', async () => {
    const letter: Letter = { name: 'hearings-changed', props: { name, link } }
    const { text } = await renderLetter(letter, 'fr', 'contact@deux-rives.example')
    const lines = text.replaceAll(/[\u00a0\u202f]/g, ' ').split(/\n+/)
    expect(lines.filter((line) => line.trim() !== '').slice(-3)).toEqual([
      'Une question ? Répondez à cette lettre, ou écrivez à contact@deux-rives.example',
      '----------------------------------------',
      'Passerelle ne vous écrit que lorsque quelque chose vous attend. Par discrétion, nos lettres ne disent rien du contenu des besoins ni des candidatures.',
    ])
  })

  test('a day is that of Paris', async () => {
    const letter: Letter = { name: 'milestone-due', props: { name, on: new Date('2026-03-28T23:30:00Z'), link } }
    expect((await renderLetter(letter, 'fr')).text).toContain('dimanche 29 mars 2026')
    expect((await renderLetter(letter, 'en')).text).toMatch(/Sunday,? 29 March 2026/)
  })

  test('the day of a committee or of a hearing is read without opening the letter', async () => {
    const on = new Date('2026-09-30T08:30:00Z')
    const committee = { name, organiser: 'Coalition des soins de nuit', on, link }
    const subjects = async (letter: Letter) =>
      Promise.all(
        LANGUAGES.map(async (language) =>
          (await renderLetter(letter, language)).subject.replace(',', '').replace('\u00a0', ' '),
        ),
      )
    expect(await subjects({ name: 'sitting-called', props: committee })).toEqual([
      'Comité : mercredi 30 septembre 2026',
      'Committee: Wednesday 30 September 2026',
    ])
    expect(await subjects({ name: 'sitting-moved', props: committee })).toEqual([
      'Comité déplacé : mercredi 30 septembre 2026',
      'Committee moved: Wednesday 30 September 2026',
    ])
    expect(await subjects({ name: 'hearing-set', props: { name, number: 'C-2026-0004', on, link } })).toEqual([
      'Votre audition : mercredi 30 septembre 2026 (C-2026-0004)',
      'Your hearing: Wednesday 30 September 2026 (C-2026-0004)',
    ])
  })

  test('the line under the subject says what happened, and a number is never cut in two', async () => {
    const { html } = await renderLetter({ name: 'decision-ready', props: { name, number: 'C-2026-0007', link } }, 'fr')
    const [before = ''] = html.split('Bonjour')
    expect(before).toContain('Le jury a rendu sa décision sur la candidature C-2026-0007.')
    expect(html).toContain('<span style="white-space:nowrap">C-2026-0007</span>')
  })

  test('a company’s receipt bears its number and the beginning of its digest', async () => {
    const letter: Letter = {
      name: 'application-received',
      props: { name, number: 'C-2026-0007', digestPrefix: '9f86d081884c', link },
    }
    const { subject, text } = await renderLetter(letter, 'fr')
    expect(subject).toBe('Candidature C-2026-0007 bien reçue')
    expect(text).toContain('9f86d081884c')
  })
})

describe('what a letter cannot carry', () => {
  const refused = (letter: Letter) => expect(renderLetter(letter, 'fr')).rejects.toThrow()

  test('a social-security number in a name', async () => {
    await refused({ name: 'review-assigned', props: { name: 'Jeanne 2 69 05 49 588 157 80', by: null, link } })
  })

  test('a story in the place of a number', async () => {
    await refused({ name: 'need-news', props: { name, number: 'Ma mère est tombée dans la nuit', link } })
  })

  test('an address that is not one', async () => {
    await refused({ name: 'review-assigned', props: { name, by: null, link: 'javascript:alert(1)' } })
    await refused({ name: 'review-assigned', props: { name, by: null, link: '/desk' } })
  })

  test('a code of anything but six digits', async () => {
    await refused({ name: 'sign-in', props: { link, code: '12345a' } })
  })

  test('a name longer than a line, several lines, or a disguised address', () => {
    expect(oneLine('Claire\r\nBcc: tous')).toBe('Claire Bcc tous')
    expect(oneLine('Gagnez https://evil.example/x')).toBe('Gagnez https evil. example x')
    expect(oneLine('é'.repeat(500))).toHaveLength(120)
  })

  test('markup in a name', async () => {
    const { html } = await renderLetter(
      { name: 'review-assigned', props: { name: '<b>Claire</b>', by: null, link } },
      'fr',
    )
    expect(html).toContain('Bonjour b Claire b,')
  })
})
