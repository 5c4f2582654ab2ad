import { objectionToMerging, objectionToSplitting, objectionToUnmerging } from '#app/needs/merging.ts'
import { objectionToCalling, objectionToDeclining } from '#app/needs/need.ts'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { objectionToSupporting } from '#app/needs/support.ts'
import { objectionToReconsidering, objectionToRetelling } from '#app/needs/triage.ts'
import { words as groupWords } from '#app/needs/words.groups.ts'
import { words as supportWords } from '#app/needs/words.supports.ts'
import { words as triageWords } from '#app/needs/words.triage.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { words } from '../words.ts'

/** What a coordinator may do with this need now. */
export function NeedActions({ need }: { need: SeenNeed }) {
  const t = useWords(words).need
  const { publicWords, reconsider } = useWords(triageWords)
  const { merge, unmerge, split, unsplit } = useWords(groupWords)
  const { voices } = useWords(supportWords)
  const plain = (path: string, label: string) => (
    <ButtonLink to={`/needs/${need.id}/${path}`} kind="plain">
      {label}
    </ButtonLink>
  )
  const groups = (
    <>
      {objectionToMerging(need) === null && plain('merging', merge.link)}
      {objectionToUnmerging(need) === null && plain('unmerging', unmerge.link)}
      {objectionToSplitting(need) === null && plain('splitting', split.link)}
      {need.splitAt !== null && plain('unsplitting', unsplit.link)}
      {objectionToSupporting(need) === null && plain('supports', voices.read)}
    </>
  )
  if (need.mergedIntoId === null && objectionToDeclining(need) === null) {
    return (
      <>
        <ButtonLink to={`/needs/${need.id}/qualification`}>{t.qualify}</ButtonLink>
        <ButtonLink to={`/needs/${need.id}/declination`} kind="plain">
          {t.decline}
        </ButtonLink>
        {groups}
      </>
    )
  }
  return (
    <>
      {objectionToCalling(need) === null && (
        <ButtonLink to={`/calls/new?need=${need.id}`} kind={need.stage === 'qualified' ? 'main' : 'plain'}>
          {t.buildCall}
        </ButtonLink>
      )}
      {objectionToRetelling(need) === null && (
        <ButtonLink to={`/needs/${need.id}/public-words`} kind="plain">
          {publicWords.link}
        </ButtonLink>
      )}
      {objectionToReconsidering(need) === null && (
        <ButtonLink to={`/needs/${need.id}/reconsideration`} kind="plain">
          {reconsider.link}
        </ButtonLink>
      )}
      {groups}
    </>
  )
}
