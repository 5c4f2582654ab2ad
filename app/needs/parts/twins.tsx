import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { NeedStatus } from '../need-card.tsx'
import type { SeenNeed } from '../needs.server.ts'
import { words } from '../words.drafts.ts'

export interface Twin {
  need: Pick<SeenNeed, 'id' | 'number' | 'stage' | 'publicTitle' | 'summary' | 'title'>
  /** The words that made a machine think of it. */
  words: string[]
}

/** Needs already heard that may be this one: found by a machine, with the words they share; one press joins one of them. */
export function Twins({ twins, code, formKey }: { twins: Twin[]; code: string; formKey: string }) {
  const { sending } = useWords(words)
  if (twins.length === 0) return null
  return (
    <Section title={sending.similar}>
      <p>{sending.similarLead}</p>
      <ul className="items">
        {twins.map(({ need, words: shared }) => (
          <li key={need.id} className="item">
            <Link to={`/needs/${need.id}`} className="item-title">
              {need.publicTitle ? <Told text={need.publicTitle} /> : need.number}
            </Link>
            {need.summary && (
              <div className="item-text">
                <Told text={need.summary} />
              </div>
            )}
            <div className="item-line">
              <NeedStatus stage={need.stage} />
              <span className="item-meta">
                {sending.sharedWords} {shared.join(', ')}
              </span>
            </div>
            <PostForm
              slip={undefined}
              formKey={`${formKey}:${need.id}`}
              reasons={{}}
              action={`/needs/${need.id}/joining`}
            >
              <Hidden name="draft" value={code} />
              <Submit kind="plain">{sending.mine}</Submit>
            </PostForm>
          </li>
        ))}
      </ul>
      <p className="hint">{sending.mineHint}</p>
    </Section>
  )
}
