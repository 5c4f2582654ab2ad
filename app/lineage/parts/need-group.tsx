import { Link } from '@remix-run/react'
import { NeedList } from '#app/needs/need-card.tsx'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { words as groupWords } from '#app/needs/words.groups.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

interface Group {
  need: SeenNeed
  head: SeenNeed
  members: SeenNeed[]
  parts: SeenNeed[]
  whole: SeenNeed | null
}

/** Where the reader of one need of a group is led: to the need that speaks for it, or to the whole of which it is a part. */
export function GroupNotice({ need, head, whole }: Pick<Group, 'need' | 'head' | 'whole'>) {
  const { group } = useWords(groupWords)
  return (
    <>
      {need.id !== head.id && (
        <Notice tone="info">
          {group.mergedInto} <Link to={`/needs/${head.id}`}>{group.mergedLink}</Link>
        </Notice>
      )}
      {whole && (
        <Notice tone="info">
          {group.partOf} <Link to={`/needs/${whole.id}`}>{group.partLink}</Link>
        </Notice>
      )}
    </>
  )
}

/** What is told together with the head, each need in its own words where they may be read, and the parts it is told in. */
export function NeedGroup({ need, head, members, parts }: Group) {
  const { group } = useWords(groupWords)
  if (need.id !== head.id) return null
  return (
    <>
      {parts.length > 0 && (
        <Section title={group.parts}>
          <NeedList needs={parts} />
        </Section>
      )}
      {members.length > 0 && (
        <Section title={group.members}>
          <ul className="plain-list flow">
            {members.map((member) => (
              <Member key={member.id} need={member} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Member({ need }: { need: SeenNeed }) {
  const t = useWords(words).need
  const { group } = useWords(groupWords)
  const own = need.story ? { text: `${need.title}\n${need.story}`, lang: need.language } : null
  const language = useLanguage()
  const text = need.summary?.[language] ?? need.summary?.fr
  const told = text ? { text, lang: text === need.summary?.fr ? 'fr' : language } : null
  const said = own ?? told
  return (
    <li>
      <p>
        <Link to={`/needs/${need.id}`}>
          {t.kicker} {need.number}
        </Link>{' '}
        <span className="hint">
          {group.toldOn} <When at={need.submittedAt.toISOString()} show="day" />
          {need.erasedAt && `. ${group.erased}`}
        </span>
      </p>
      {said && (
        <blockquote>
          <Paragraphs text={said.text} lang={said.lang} />
        </blockquote>
      )}
    </li>
  )
}
