import { Form, Link } from '@remix-run/react'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { type Bilingual, inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { FieldRow } from '#app/ui/field-group.tsx'
import { Way, Ways } from '#app/ui/ways.tsx'
import { SHELVES } from '../call.ts'
import { type CallsAsked, callsAddress, isNarrowed, MANNERS } from '../catalogue.ts'
import { MAKER_KINDS } from '../eligibility.ts'
import { words as building } from '../words.building.ts'
import { words } from '../words.catalogue.ts'

interface Props {
  asked: CallsAsked
  coordinates: boolean
  themes: { id: string; name: Bilingual }[]
}

/** The shelves as links, under the other choices made; the one shown is said to be. */
export function ShelfLinks({ asked, coordinates }: Omit<Props, 'themes'>) {
  const t = useWords(words)
  const shelves = [undefined, ...SHELVES.filter((shelf) => shelf !== 'draft' || coordinates)]
  return (
    <Ways label={t.shelves}>
      {shelves.map((state) => (
        <Way
          key={state ?? 'all'}
          to={callsAddress('/calls', { ...asked, state, after: undefined })}
          current={asked.state === state}
        >
          {state ? t.states[state] : t.all}
        </Way>
      ))}
    </Ways>
  )
}

/** What to look for beside; a plain form, sent by its button. */
export function CallFilters({ asked, themes }: Omit<Props, 'coordinates'>) {
  const t = useWords(words)
  const { kinds } = useWords(building)
  const language = useLanguage()
  const narrowed = isNarrowed(asked)
  const { state } = asked
  const facets = {
    theme: themes.map(({ id, name }) => ({ value: id, label: inLanguage(language, name) })),
    territory: TERRITORIES.map((value) => ({ value, label: value })),
    kind: MAKER_KINDS.map((value) => ({ value, label: kinds[value] })),
    manner: MANNERS.map((value) => ({ value, label: t.manners[value] })),
  }
  return (
    <search aria-label={t.narrow}>
      <Form method="get" action="/calls" className="form" key={callsAddress('', asked)}>
        {state && <input type="hidden" name="state" value={state} />}
        <details className="more-fields folds-when-narrow" open={narrowed}>
          <summary>{t.narrow}</summary>
          <div className="more-fields-body">
            <FieldRow>
              <div className="field">
                <label htmlFor="facet-q">{t.word}</label>
                <input
                  id="facet-q"
                  type="search"
                  name="q"
                  className="input input-full"
                  defaultValue={asked.q}
                  maxLength={100}
                />
              </div>
              <Choice name="theme" chosen={asked.theme} options={facets.theme} />
              <Choice name="territory" chosen={asked.territory} options={facets.territory} />
              <Choice name="kind" chosen={asked.kind} options={facets.kind} />
              <Choice name="manner" chosen={asked.manner} options={facets.manner} />
            </FieldRow>
            <p className="actions">
              <Button type="submit">{t.show}</Button>
              {narrowed && <Link to={callsAddress('/calls', { state })}>{t.clear}</Link>}
            </p>
          </div>
        </details>
      </Form>
    </search>
  )
}

type ChoiceProps = {
  name: 'theme' | 'territory' | 'kind' | 'manner'
  chosen: string | undefined
  options: { value: string; label: string }[]
}

function Choice({ name, chosen = '', options }: ChoiceProps) {
  const t = useWords(words)
  const id = `facet-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{t.facets[name]}</label>
      <select id={id} name={name} className="input input-full" defaultValue={chosen}>
        <option value="">{t.every[name]}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
