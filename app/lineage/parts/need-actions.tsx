import { objectionToCalling, objectionToDeclining } from '#app/needs/need.ts'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { words } from '../words.ts'

/** What a coordinator may do with this need now. */
export function NeedActions({ need }: { need: SeenNeed }) {
  const t = useWords(words).need
  if (objectionToDeclining(need) === null) {
    return (
      <>
        <ButtonLink to={`/needs/${need.id}/qualification`}>{t.qualify}</ButtonLink>
        <ButtonLink to={`/needs/${need.id}/declination`} kind="plain">
          {t.decline}
        </ButtonLink>
      </>
    )
  }
  if (objectionToCalling(need) !== null) return null
  return (
    <ButtonLink to={`/calls/new?need=${need.id}`} kind={need.stage === 'qualified' ? 'main' : 'plain'}>
      {t.buildCall}
    </ButtonLink>
  )
}
