import { parisWall } from '#app/platform/paris.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { DateField } from '#app/ui/fields.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { promiseField } from '../promise.ts'
import type { ToPromise } from '../promises.server.ts'
import { words } from '../words.promises.ts'

/** In an express call, the day by which each document left for later will be given: the last one allowed, unless one says otherwise. */
export function PromiseFields({ toPromise: { latest, documents } }: { toPromise: ToPromise }) {
  const { make } = useWords(words)
  const language = useLanguage()
  if (documents.length === 0) return null
  const last = latest ? formatDay(language, latest.toISOString()) : ''
  return (
    <FieldGroup legend={make.title}>
      <p className="hint">{make.lead(last)}</p>
      {documents.map(({ id, name }) => (
        <DateField
          key={id}
          name={promiseField(id)}
          label={inLanguage(language, name)}
          defaultValue={latest ? parisWall(latest).slice(0, 10) : ''}
        />
      ))}
    </FieldGroup>
  )
}
