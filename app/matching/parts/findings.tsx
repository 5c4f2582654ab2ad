import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList, Pager } from '#app/ui/list.tsx'
import { type ExtractPart, type Findings as Found, type Hit, SEARCH_KINDS } from '#search/search.ts'
import { type Asked, addressOf } from '../search.form.ts'
import { words } from '../words.ts'

/** What was found: how much of each kind, what was understood, and the texts themselves with the words that were asked. */
export function Findings({ asked, findings }: { asked: Asked; findings: Found }) {
  const t = useWords(words)
  const itemOf = useItem()
  const all = SEARCH_KINDS.reduce((sum, kind) => sum + findings.byKind[kind], 0)
  if (all === 0) {
    const say = <ButtonLink to="/needs/new">{t.none.say}</ButtonLink>
    return <Empty title={t.none.title(asked.text)} text={t.none.text} action={say} />
  }
  return (
    <section className="section" aria-labelledby="found">
      <h2 id="found">{t.found(findings.total, asked.text)}</h2>
      <Understood corrected={findings.corrected ?? []} />
      <Kinds asked={asked} findings={findings} all={all} />
      <ItemList items={findings.hits.map(itemOf)} empty="" />
      <Pager to={findings.next && addressOf({ ...asked, after: findings.next })} label={t.next} />
    </section>
  )
}

/** A result as a line of the list, in its own language. */
function useItem() {
  const t = useWords(words)
  const language = useLanguage()
  return (hit: Hit) => {
    const lang = hit.language === language ? undefined : hit.language
    return {
      key: hit.id,
      to: hit.address,
      title: <span lang={lang}>{hit.title}</span>,
      text: <Extract parts={hit.extract} lang={lang} />,
      meta: t.kinds[hit.kind],
    }
  }
}

/** Words that were taken for slips, and what was looked for in their place. */
function Understood({ corrected }: { corrected: { from: string; to: string }[] }) {
  const t = useWords(words)
  return corrected.map(({ from, to }) => <p key={from}>{t.corrected(from, to)}</p>)
}

/** One link per kind that has something, the chosen one marked. */
function Kinds({ asked, findings, all }: { asked: Asked; findings: Found; all: number }) {
  const t = useWords(words)
  const here = (is: boolean) => (is ? 'page' : undefined)
  return (
    <nav className="nav" aria-label={t.narrow}>
      <ul>
        <li>
          <Link to={addressOf({ text: asked.text })} aria-current={here(!asked.kind)}>
            {t.all(all)}
          </Link>
        </li>
        {SEARCH_KINDS.filter((kind) => findings.byKind[kind] > 0 || kind === asked.kind).map((kind) => (
          <li key={kind}>
            <Link to={addressOf({ text: asked.text, kind })} aria-current={here(asked.kind === kind)}>
              {t.many[kind](findings.byKind[kind])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A piece of the text, cut by place since pieces may be the same words twice. */
function Extract({ parts, lang }: { parts: ExtractPart[]; lang: string | undefined }) {
  return (
    <p lang={lang}>
      {parts.map((part, place) => {
        const key = `${place} ${part.text}`
        return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
      })}
    </p>
  )
}
