import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { When } from '#app/ui/when.tsx'
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
  const { facility, unit, askedAt, answeredAt, reason } = hosting
  return (
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
      ]}
    />
  )
}

/** What comes after the answer: the pilot to open or to see, another facility to ask. */
export function HostingSequel({ hosting, may }: { hosting: HostingLine; may: { answer: boolean; ask: boolean } }) {
  const t = useWords(words)
  const { id, stage, pilot, awardId } = hosting
  return (
    <p className="actions">
      {pilot && stage === 'agreed' && <ButtonLink to={`/pilots/${pilot.id}`}>{t.hosting.see}</ButtonLink>}
      {!pilot && stage === 'agreed' && may.answer && (
        <ButtonLink to={`/hostings/${id}/pilot`}>{t.hosting.open}</ButtonLink>
      )}
      {may.ask && (pilot === null || pilot.stage === 'stopped' || pilot.endedAt === null) && (
        <ButtonLink kind="plain" to={`/awards/${awardId}/hosting`}>
          {t.hosting.askAnother}
        </ButtonLink>
      )}
    </p>
  )
}

/** Yes, or no and why. */
export function HostingAnswerForm({ slip, formKey }: { slip: Slip | undefined; formKey: string }) {
  const t = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
      <Choices
        type="radio"
        name="agrees"
        legend={t.hosting.answer}
        options={[
          { value: 'yes', label: t.hosting.yes, hint: t.hosting.yesHint },
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
