import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { SecondLookTold } from './second-looks.server.ts'
import { words } from './words.after.ts'

type Asked = NonNullable<SecondLookTold['asked']>

/** What was asked to be read again, and the answer once there is one. */
export function SecondLookRead({ look }: { look: Asked }) {
  const { told, looks } = useWords(words)
  return (
    <div className="flow">
      <p className="hint">
        {told.asked}
        <When at={look.askedAt.toISOString()} show="day" />.
      </p>
      <Paragraphs text={look.why} />
      {look.answeredAt === null && <Status tone="waiting">{told.waits}</Status>}
      {look.answeredAt && look.outcome && (
        <>
          <p>
            <Status tone={look.outcome === 'refused' ? 'stopped' : 'done'}>{looks.outcomes[look.outcome]}</Status>{' '}
            {told.answered}
            <When at={look.answeredAt.toISOString()} show="day" />.
          </p>
          <Paragraphs text={look.answer ?? ''} />
        </>
      )}
    </div>
  )
}

/** The same under the decision; while it may still be asked, until when and where. */
export function SecondLook({ applicationId, look }: { applicationId: string; look: SecondLookTold }) {
  const { told } = useWords(words)
  return (
    <Section title={told.title}>
      {look.asked && <SecondLookRead look={look.asked} />}
      {look.mayAsk && (
        <div className="flow">
          <p>
            {told.may}
            <When at={look.mayAsk.lastDay.toISOString()} show="day" />.
          </p>
          <p>
            <ButtonLink to={`/applications/${applicationId}/second-look`} kind="plain">
              {told.ask}
            </ButtonLink>
          </p>
        </div>
      )}
    </Section>
  )
}
