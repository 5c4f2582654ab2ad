import { objectionToAdmitting } from '#app/applications/admissibility.ts'
import {
  objectionToContracting,
  objectionToReviving,
  objectionToWithdrawing,
  type Stage,
} from '#app/applications/application.ts'
import { words as clarificationWords } from '#app/applications/words.clarification.ts'
import { words as teamWords } from '#app/applications/words.team.ts'
import { words as versionWords } from '#app/applications/words.versions.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { words } from '../words.ts'

interface Props {
  application: { id: string; stage: Stage }
  may: { write: boolean; handle: boolean; team: boolean }
  hasAward: boolean
}

/** What its team, or the call's coordinators, may do with a file now. */
export function ApplicationActions({ application, may, hasAward }: Props) {
  const t = useWords(words).application
  const { check } = useWords(clarificationWords)
  const versions = useWords(versionWords)
  const { link: teamLink } = useWords(teamWords)
  const here = `/applications/${application.id}`
  const isDraft = application.stage === 'draft'
  return (
    <>
      {may.write && isDraft && <ButtonLink to={`${here}/edit`}>{t.edit}</ButtonLink>}
      {may.handle && objectionToAdmitting(application) === null && (
        <ButtonLink to={`${here}/admission`}>{check.title}</ButtonLink>
      )}
      {may.handle && !hasAward && objectionToContracting(application) === null && (
        <ButtonLink to={`${here}/award`}>{t.propose}</ButtonLink>
      )}
      {may.write && objectionToReviving(application) === null && (
        <ButtonLink to={`${here}/revival`} kind="plain">
          {versions.revival.link}
        </ButtonLink>
      )}
      {may.team && (
        <ButtonLink to={`${here}/team`} kind="plain">
          {teamLink}
        </ButtonLink>
      )}
      {may.team && (
        <ButtonLink to={`${here}/versions`} kind="plain">
          {versions.link}
        </ButtonLink>
      )}
      {may.write && objectionToWithdrawing(application) === null && (
        <ButtonLink to={`${here}/withdrawal`} kind="plain">
          {t.withdraw}
        </ButtonLink>
      )}
    </>
  )
}
