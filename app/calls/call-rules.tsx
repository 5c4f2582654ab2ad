import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { NeedList } from '#app/needs/need-card.tsx'
import type { Bilingual } from '#app/platform/words.tsx'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { CallWhole } from './calls.server.ts'
import { CallConditions, CallDocuments, CriteriaMarks, TieBreak } from './parts/call-conditions.tsx'
import { CallChanges, CallCutoffs, CallSteps } from './parts/call-doors.tsx'
import { QuestionnaireRead } from './questionnaire-read.tsx'
import { words as askingWords } from './words.asking.ts'
import { words as building } from './words.building.ts'
import { words } from './words.ts'

type Needs = ComponentProps<typeof NeedList>['needs']
type Props = { call: CallWhole; needs: Needs; serverTime: Date }

/** All that one must know before answering a call: dates, money, needs, rules, criteria, questions. */
export function CallRules({ call, needs, serverTime }: Props) {
  const { rules } = useWords(words)
  const { shown } = useWords(building)
  const asking = useWords(askingWords)
  return (
    <>
      <CallChanges call={call} />
      <Section title={rules.purpose}>
        <Published text={call.purpose} />
      </Section>
      <Section title={rules.calendar}>
        <CallCalendar call={call} serverTime={serverTime} />
        <CallSteps steps={call.steps} />
      </Section>
      <Section title={rules.needs}>
        {needs.length > 0 ? <NeedList needs={needs} /> : <p className="quiet">{rules.noNeed}</p>}
        {call.wishesRequired && <p className="prose">{shown.wishes}</p>}
      </Section>
      <Section title={rules.rules}>
        <Published text={call.rules} />
        {call.phase !== 'draft' && (
          <p>
            <Link to={`/calls/${call.slug}/questions`}>{asking.link}</Link>
          </p>
        )}
      </Section>
      <Section title={shown.eligible}>
        <CallConditions call={call} />
      </Section>
      <Section title={shown.documents}>
        <CallDocuments call={call} />
      </Section>
      <Section title={rules.criteria}>
        <Criteria criteria={call.criteria} />
        <CriteriaMarks criteria={call.criteria} passMark={call.passMark} />
        <TieBreak criteria={call.criteria} />
        <p className="quiet">{rules.frozen}</p>
      </Section>
      <Section title={rules.questions}>
        <p className="prose">{rules.questionsLead}</p>
        <QuestionnaireRead questionnaire={call.questionnaire} preview={`/calls/${call.slug}/questionnaire/preview`} />
      </Section>
    </>
  )
}

/** When the door opens and shuts, the time it is for the server, and with how much. */
export function CallCalendar({ call, serverTime }: { call: CallWhole; serverTime: Date }) {
  const { rules } = useWords(words)
  const { shown } = useWords(building)
  const asking = useWords(askingWords)
  const { phase, opensAt, closesAt, questionsEnd, envelopeCents, organiser, partners } = call
  const partnerNames = partners.map((partner) => partner.name).join(', ')
  const instant = (at: Date | null) => (at ? <When at={at.toISOString()} show="instant" /> : rules.notSet)
  return (
    <Facts
      items={[
        { term: rules.opens, value: instant(opensAt) },
        {
          term: rules.closes,
          value: (
            <>
              {instant(closesAt)}
              {closesAt && `, ${rules.toTheSecond}`}
            </>
          ),
        },
        ...(call.manyCutoffs > 1
          ? [{ term: shown.cutoffs, value: <CallCutoffs call={call} serverTime={serverTime} /> }]
          : []),
        ...(questionsEnd && phase !== 'archived' && phase !== 'cancelled'
          ? [{ term: asking.until, value: instant(questionsEnd) }]
          : []),
        ...(call.express && call.promisesBy
          ? [{ term: shown.promisesBy, value: <When at={call.promisesBy.toISOString()} show="day" /> }]
          : []),
        { term: rules.serverTime, value: <ServerTime at={serverTime} /> },
        { term: rules.envelope, value: envelopeCents > 0 ? <Money cents={envelopeCents} /> : rules.notSet },
        { term: rules.organiser, value: organiser.name },
        { term: rules.partners, value: partnerNames || rules.noPartner },
      ]}
    />
  )
}

function Criteria({ criteria }: { criteria: CallWhole['criteria'] }) {
  const { rules } = useWords(words)
  return (
    <>
      <p className="prose">{rules.criteriaLead}</p>
      <Table
        caption={rules.criteriaCaption}
        columns={[
          { key: 'name', label: rules.criterion },
          { key: 'weight', label: rules.weight, align: 'end' },
          { key: 'threshold', label: rules.threshold, align: 'end' },
        ]}
        rows={criteria.map(({ id, name, help, weight, threshold }) => ({
          key: id,
          cells: {
            name: <Named name={name} help={help} />,
            weight,
            threshold: threshold > 0 ? threshold : rules.noThreshold,
          },
        }))}
      />
    </>
  )
}

function Named({ name, help }: { name: Bilingual; help: Bilingual }) {
  return (
    <>
      <strong>
        <Told text={name} />
      </strong>
      {help.fr && (
        <p className="hint">
          <Told text={help} />
        </p>
      )}
    </>
  )
}

function Published({ text }: { text: Bilingual }) {
  const language = useLanguage()
  const told = inLanguage(language, text)
  return <Paragraphs text={told} lang={told === text.fr && language !== 'fr' ? 'fr' : undefined} />
}
