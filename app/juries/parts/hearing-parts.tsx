import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { type Bilingual, inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.hearings.ts'
import { SlotTime } from './hearing-table.tsx'

interface Slot {
  id: string
  startsAt: Date
  endsAt: Date
  place: string
}
interface Page {
  hearing: { id: string; slot: Slot | null; calledOffAt: Date | null; wasSet: boolean }
  as: 'heard' | 'runner' | 'juror'
  call: { title: Bilingual; slug: string }
  criteria: string[]
  panelId: string
  scores: boolean
  movable: string | null
  free: Slot[]
  formKey: string
}

/** When, where, on what one is scored. */
export function HearingFacts({ hearing, as, call, criteria }: Page) {
  const { own } = useWords(words)
  const language = useLanguage()
  const { slot } = hearing
  const place = slot && (/^https?:\/\/\S+$/.test(slot.place) ? <a href={slot.place}>{slot.place}</a> : slot.place)
  const items = [
    { term: own.when, value: slot ? <SlotTime slot={slot} /> : own.notYet },
    { term: own.place, value: place },
    { term: own.call, value: <Link to={`/calls/${call.slug}`}>{inLanguage(language, call.title)}</Link> },
    { term: as === 'heard' ? own.grid : own.gridOf, value: criteria.join(', ') },
  ]
  return <Facts items={items.filter(({ value }) => value)} />
}

/** Into one's calendar, to the grid, back to the others. */
export function HearingActions({ hearing, as, panelId, scores }: Page) {
  const { own, toHearings } = useWords(words)
  const { id, slot, calledOffAt, wasSet } = hearing
  const file = `/hearings/${id}/invitation.ics`
  return (
    <>
      {calledOffAt && wasSet && <p>{own.off}</p>}
      <p className="actions">
        {scores && <ButtonLink to={`/hearings/${id}/score`}>{own.score}</ButtonLink>}
        {(slot || (calledOffAt && wasSet)) && (
          <a className="button button-plain" href={file} download>
            {calledOffAt ? own.calendarOff : own.calendar}
          </a>
        )}
        {as === 'runner' && !calledOffAt && (
          <ButtonLink to={`/hearings/${id}/calling-off`} kind="plain">
            {own.callOff}
          </ButtonLink>
        )}
      </p>
      {as !== 'heard' && (
        <p>
          <Link to={`/juries/${panelId}/hearings`}>{toHearings}</Link>
        </p>
      )}
    </>
  )
}

function noneOf(t: (typeof words)['fr'], as: Page['as'], slot: Slot | null) {
  if (as !== 'heard') return t.noFree
  return slot ? t.own.noOther : t.own.noSlot
}

/** The free slots, one to take. */
export function SlotChoice({ hearing, as, free, formKey, slip }: Page & { slip: Slip | undefined }) {
  const t = useWords(words)
  const options = free.map((slot) => ({ value: slot.id, label: <SlotTime slot={slot} />, hint: slot.place }))
  return (
    <Section title={hearing.slot ? t.own.move : t.own.choose}>
      {free.length === 0 ? (
        <p className="quiet">{noneOf(t, as, hearing.slot)}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
          <Choices type="radio" name="slotId" legend={t.own.slot} hint={t.own.moveHint} options={options} />
          <FormActions>
            <Submit>{t.own.send}</Submit>
          </FormActions>
        </PostForm>
      )}
    </Section>
  )
}
