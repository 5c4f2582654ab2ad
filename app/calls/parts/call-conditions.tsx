import { Link } from '@remix-run/react'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { CallWhole } from '../calls.server.ts'
import { asksForCheck } from '../eligibility.ts'
import { tieOrder } from '../tie-order.ts'
import { words } from '../words.building.ts'

/** Who may answer: kinds of organisation, territories, readiness, and the questions that stop. */
export function CallConditions({ call }: { call: CallWhole }) {
  const { shown, kinds } = useWords(words)
  const { eligibleKinds, territories, knockouts } = call
  const trl = useReadiness(call)
  if (!asksForCheck(call)) return <p className="prose">{shown.openToAll}</p>
  const items = [
    { term: shown.kinds, value: eligibleKinds.map((kind) => kinds[kind]).join(', ') },
    { term: shown.territories, value: territories.join(', ') },
    { term: shown.trl, value: trl },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <p className="prose">
        {shown.eligibleLead} <Link to={`/calls/${call.slug}/eligibility`}>{shown.tryCheck}</Link>
      </p>
      {items.length > 0 && <Facts items={items} />}
      {knockouts.length > 0 && (
        <ul className="prose">
          {knockouts.map(({ id, question }) => (
            <li key={id}>
              <Told text={question} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function useReadiness({ trlLeast, trlMost }: CallWhole) {
  const { shown } = useWords(words)
  if (trlLeast !== null && trlMost !== null) return shown.trlBetween(trlLeast, trlMost)
  if (trlLeast !== null) return shown.trlFrom(trlLeast)
  return trlMost === null ? '' : shown.trlTo(trlMost)
}

/** The documents asked: now, if they apply, or later. */
export function CallDocuments({ call }: { call: CallWhole }) {
  const { shown } = useWords(words)
  if (call.documents.length === 0) return <p className="quiet">{shown.documentsNone}</p>
  return (
    <>
      {call.express && <p className="prose">{shown.express}</p>}
      <ul className="prose">
        {call.documents.map(({ name, help, need }) => (
          <li key={name.fr}>
            <strong>
              <Told text={name} />
            </strong>
            , {shown.need[need]}
            {help.fr && (
              <p className="hint">
                <Told text={help} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What places files of equal total, known before anyone has a total. */
export function TieBreak({ criteria }: Pick<CallWhole, 'criteria'>) {
  const { shown } = useWords(words)
  if (criteria.length === 0) return null
  return (
    <div className="prose">
      <p>{shown.ties}</p>
      <ol>
        {tieOrder(criteria).map(({ id, name }) => (
          <li key={id}>
            <Told text={name} />
          </li>
        ))}
      </ol>
      <p>{shown.tiesAfter}</p>
    </div>
  )
}

/** What each mark from 0 to 5 means: said once where all criteria agree. */
export function CriteriaMarks({ criteria, passMark }: Pick<CallWhole, 'criteria' | 'passMark'>) {
  const { shown } = useWords(words)
  const language = useLanguage()
  const told = criteria.filter(({ anchors }) => anchors.length > 0)
  const isOne =
    told.length === criteria.length && new Set(told.map(({ anchors }) => JSON.stringify(anchors))).size === 1
  return (
    <>
      {passMark > 0 && <p className="prose">{shown.passMark(passMark)}</p>}
      {(isOne ? told.slice(0, 1) : told).map(({ id, name, anchors }) => (
        <div key={id} className="prose">
          <h3>{isOne ? shown.anchors : shown.anchorsOf(name[language] ?? name.fr)}</h3>
          <ol start={0}>
            {anchors.map((anchor) => (
              <li key={anchor.fr}>
                <Told text={anchor} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
