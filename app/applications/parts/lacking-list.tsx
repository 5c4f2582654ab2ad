import { Link } from '@remix-run/react'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { fieldId } from '#app/ui/form-context.ts'
import type { Lacking } from '../completeness.form.ts'
import { useWishText } from '../wish-text.ts'
import { words as lineWords } from '../words.lines.ts'
import { words as paperWords } from '../words.papers.ts'
import { words } from '../words.ts'
import { words as writingWords } from '../words.writing.ts'

/** Each missing piece, under its section, leads to its box. */
export function LackingList({ applicationId, lacking }: { applicationId: string; lacking: Lacking[] }) {
  const { edit, reasons } = useWords(words)
  const say = useWords(writingWords)
  const language = useLanguage()
  const wishText = useWishText()
  const sentences = { ...reasons, ...say.reasons, ...useWords(paperWords).reasons, ...useWords(lineWords).reasons }
  const nameOf = (section: Lacking['section']) => {
    if (section === 'head') return say.lacking.head
    if (section === 'papers') return say.lacking.papers
    return section === 'wishes' ? say.wishes.title : inLanguage(language, section)
  }
  const labelOf = (label: Lacking['items'][number]['label']) => {
    if (label === 'title') return edit.name
    if (label === 'asked') return edit.asked
    return 'side' in label ? wishText(label) : inLanguage(language, label)
  }
  return (
    <ul>
      {lacking.map(({ section, items }) => (
        <li key={items[0]?.field}>
          <strong>{nameOf(section)}</strong>
          <ul>
            {items.map(({ field, label, reason }) => (
              <li key={field}>
                <Link to={`/applications/${applicationId}/${placeOf(section, field)}`}>{labelOf(label)}</Link>{' '}
                {sentenceOf(sentences, reason)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Files are given on a page of their own. */
function placeOf(section: Lacking['section'], field: string) {
  return section === 'papers' ? `papers#${field}` : `edit#${fieldId(field)}`
}

/** On the page of the draft, folded: how much is left, then what. */
export function StillLacking({ applicationId, lacking }: { applicationId: string; lacking: Lacking[] }) {
  const say = useWords(writingWords).lacking
  const count = lacking.reduce((sum, { items }) => sum + items.length, 0)
  if (count === 0) return <p className="hint">{say.none}</p>
  return (
    <details className="more-fields">
      <summary>{say.count(count)}</summary>
      <div className="more-fields-body">
        <LackingList applicationId={applicationId} lacking={lacking} />
      </div>
    </details>
  )
}
