import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import { objectionToOpening } from '../hosting.ts'
import type { HostingLine } from '../hostings.server.ts'
import { words } from '../words.ts'

/** Who asked, for which ward, and what was answered. */
export function HostingFacts({
  hosting,
  people,
}: {
  hosting: HostingLine
  people: { asker: string; answerer: string }
}) {
  const t = useWords(words)
  const { facility, unit, askedAt, answeredAt, reason, pilot } = hosting
  return (
    <Section title={t.hosting.request}>
      <Facts
        items={[
          { term: t.hosting.facility, value: `${facility.name}, ${unit}` },
          { term: t.hosting.askedBy, value: people.asker },
          { term: t.hosting.askedOn, value: <When at={askedAt.toISOString()} show="day" /> },
          ...(answeredAt
            ? [
                { term: t.hosting.answeredOn, value: <When at={answeredAt.toISOString()} show="day" /> },
                { term: t.hosting.answeredBy, value: people.answerer },
              ]
            : []),
          ...(reason ? [{ term: t.hosting.why, value: reason }] : []),
          ...(pilot ? [{ term: t.hosting.joins, value: <Link to={`/pilots/${pilot.id}`}>{pilot.number}</Link> }] : []),
        ]}
      />
    </Section>
  )
}

/** What comes after the answer: the pilot to open or to see, another facility to ask. */
export function HostingSequel({ hosting, may }: { hosting: HostingLine; may: { answer: boolean; ask: boolean } }) {
  const t = useWords(words)
  const { id, stage, pilot, awardId } = hosting
  const mayOpen = may.answer && objectionToOpening(hosting) === null
  const isOver = pilot !== null && pilot.stage !== 'stopped' && pilot.endedAt !== null
  if (stage === 'asked' && !may.ask) return null
  return (
    <p className="actions">
      {mayOpen && <ButtonLink to={`/hostings/${id}/pilot`}>{t.hosting.open}</ButtonLink>}
      {pilot && stage === 'agreed' && <ButtonLink to={`/pilots/${pilot.id}`}>{t.hosting.see}</ButtonLink>}
      {may.ask && !isOver && (
        <ButtonLink kind="plain" to={`/awards/${awardId}/hosting`}>
          {t.hosting.askAnother}
        </ButtonLink>
      )}
    </p>
  )
}

/** Yes, or no and why. */
export function HostingAnswerForm({
  slip,
  formKey,
  joins,
}: {
  slip: Slip | undefined
  formKey: string
  joins: boolean
}) {
  const t = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
      <Choices
        type="radio"
        name="agrees"
        legend={t.hosting.answer}
        options={[
          { value: 'yes', label: t.hosting.yes, hint: joins ? t.hosting.yesJoinHint : t.hosting.yesHint },
          { value: 'no', label: t.hosting.no, hint: t.hosting.noHint },
        ]}
      />
      <TextArea
        name="reason"
        label={t.hosting.reason}
        hint={t.hosting.reasonHint}
        rows={3}
        maxLength={1000}
        required={false}
      />
      <Submit>{t.hosting.reply}</Submit>
    </PostForm>
  )
}
