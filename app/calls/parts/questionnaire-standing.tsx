import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.questionnaire.ts'

interface Props {
  call: { slug: string }
  revision: number
  isDraft: boolean
  /** Why no revision can be begun; null when one can. */
  objection: string | null
}

/** Where the questions stand, once published: frozen, being revised, settled for good. Nothing to say of a first draft. */
export function QuestionnaireStanding({ call, revision, isDraft, objection }: Props) {
  const { page } = useWords(words)
  const at = `/calls/${call.slug}/questionnaire/revision`
  if (isDraft && revision === 1) return null
  if (isDraft) {
    return (
      <Notice tone="info" title={page.revisionTitle(revision)}>
        <p>{page.revision}</p>
        <p className="actions">
          <ButtonLink to={`${at}/publication`}>{page.publishRevision}</ButtonLink>
          <ButtonLink to={`${at}/abandonment`} kind="plain">
            {page.dropRevision}
          </ButtonLink>
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="info" title={page.frozenTitle}>
      <p>{objection ? page.settled : page.frozen}</p>
      {!objection && (
        <p>
          <ButtonLink to={at}>{page.beginRevision}</ButtonLink>
        </p>
      )}
    </Notice>
  )
}
