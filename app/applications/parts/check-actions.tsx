import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { Checking } from '../admissibility.server.ts'
import { words } from '../words.clarification.ts'

interface Props {
  checking: Pick<Checking, 'running' | 'objections'> & { id: string }
  slip: Slip | undefined
  formKey: string
}

/** The three answers of whoever checks a file, as far as they are open now. */
export function CheckActions({ checking, slip, formKey }: Props) {
  const { check, reasons } = useWords(words)
  const { id, running, objections } = checking
  const { admit, turnDown, ask } = objections
  return (
    <>
      {running && (
        <Notice tone="info">
          <p>
            {check.running} <When at={running.endsAt.toISOString()} show="instant" />.{' '}
            <Link to={`/clarifications/${running.id}`}>{check.seeRunning}</Link>
          </p>
        </Notice>
      )}
      {admit === 'already_admissible' && <Notice tone="good">{check.already}</Notice>}
      {admit && turnDown && ask && admit !== 'already_admissible' && <Notice tone="warn">{check.over}</Notice>}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          {!admit && <Submit>{check.admit}</Submit>}
          {!ask && (
            <ButtonLink to={`/applications/${id}/clarification`} kind="plain">
              {check.ask}
            </ButtonLink>
          )}
          {!turnDown && (
            <ButtonLink to={`/applications/${id}/inadmissibility`} kind="plain">
              {check.turnDown}
            </ButtonLink>
          )}
        </FormActions>
      </PostForm>
    </>
  )
}
