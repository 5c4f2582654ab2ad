import { useWords } from '#app/platform/words.tsx'
import { LineStatus } from '#app/solutions/line-state.tsx'
import { words } from '#app/solutions/words.passport.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { AnsweredLine } from './passport-answer.ts'
import { words as lineWords } from './words.lines.ts'

/** A line of the passport as the readers of a file read it: what is claimed, of which version, until when, who vouches for it. */
export function LineRead({ line, lang }: { line: AnsweredLine; lang: string | undefined }) {
  const { line: t } = useWords(words)
  const say = useWords(lineWords)
  const { version, claim, provedOn, expiresOn, verifiedAt } = line
  const days = [
    { term: t.provedOn, at: provedOn },
    { term: t.expiresOn, at: expiresOn },
    { term: say.verified, at: verifiedAt },
  ]
  return (
    <>
      <p>
        <LineStatus line={line} /> {version && <span className="quiet">{say.ofVersion(version)}</span>}
      </p>
      {claim && <Paragraphs text={claim} lang={lang} />}
      <Facts
        items={days.flatMap(({ term, at }) => (at ? [{ term, value: <When key={term} at={at} show="day" /> }] : []))}
      />
    </>
  )
}
