import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Triaged } from '../triage.server.ts'
import type { Verb } from '../triage.ts'
import { words } from '../words.triage.ts'
import { useReasons } from './deciding.ts'

type Props = {
  verb: Verb
  chosen: { possible: Triaged[]; left: (Triaged & { objection: string })[] }
  slip: Slip | undefined
  formKey: string
  lead?: string
  /** Shows the whole of each author's text: it is about to be published. */
  inFull?: boolean
  /** What is said to all, or asked once for all. */
  children: ReactNode
}

/** What will happen to which, before it does: those concerned, those left out with the reason, then the one verb. */
export function Chosen({ verb, chosen: { possible, left }, slip, formKey, lead, inFull, children }: Props) {
  const { many, deciding } = useWords(words)
  const reasons = useReasons()
  const none = possible.length + left.length === 0 ? many.nobodyChosen : many.none
  return (
    <>
      <PageHead title={many[verb]} lead={lead} />
      {possible.length === 0 && <Notice tone="warn">{none}</Notice>}
      {possible.length > 0 && (
        <Section title={many.possible(possible.length)}>
          <ul className="board">
            {possible.map(({ need, isReachable }) => (
              <li key={need.id} className="line">
                <div className="line-main" lang={need.language}>
                  <Link to={`/needs/${need.id}`}>{need.title || need.number}</Link>
                  {inFull && <p className="as-typed">{need.story}</p>}
                  {verb === 'clarifications' && !isReachable && <p className="line-facts">{many.noAddress}</p>}
                </div>
                <div className="line-days">{need.number}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {left.length > 0 && (
        <Section title={many.left(left.length)}>
          <ul className="board">
            {left.map(({ need, objection }) => (
              <li key={need.id} className="line">
                <div className="line-main">
                  <Link to={`/needs/${need.id}`} lang={need.language}>
                    {need.title || need.number}
                  </Link>
                  <p>{sentenceOf(reasons, objection)}</p>
                </div>
                <div className="line-days">{need.number}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {possible.length > 0 && (
        <div className="section">
          <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
            {possible.map(({ need }) => (
              <Hidden key={need.id} name="need" value={need.id} />
            ))}
            {children}
            <Submit kind={verb === 'declinations' ? 'danger' : 'main'}>{many.send[verb](possible.length)}</Submit>
          </PostForm>
        </div>
      )}
      <p className="actions">
        <ButtonLink to="/needs/triage" kind="plain">
          {deciding.back}
        </ButtonLink>
      </p>
    </>
  )
}
