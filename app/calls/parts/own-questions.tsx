import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.asking.ts'

interface Question {
  id: string
  stage: 'asked' | 'answered' | 'declined' | 'joined'
  text: string
  language: string
  askedAt: Date
}
const TONES = { asked: 'waiting', answered: 'done', declined: 'stopped', joined: 'done' } as const

/** Where a question stands, as a sign and a word. */
export function QuestionStatus({ stage }: Pick<Question, 'stage'>) {
  return <Status tone={TONES[stage]}>{useWords(words).own.stages[stage]}</Status>
}

/** Questions in the words they were asked in, for those who may read them. */
export function QuestionLines({ questions, empty }: { questions: Question[]; empty: string }) {
  const t = useWords(words)
  const items = questions.map(({ id, stage, text, language, askedAt }) => ({
    key: id,
    to: `/questions/${id}`,
    title: <span lang={language}>{text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}</span>,
    status: <QuestionStatus stage={stage} />,
    meta: (
      <>
        {t.askedOn} <When at={askedAt.toISOString()} show="day" />
      </>
    ),
  }))
  return <ItemList items={items} empty={empty} />
}

/** Two lines of a phone. */
const SHOWN = 140

/** What the viewer asked themselves; nothing when they asked nothing. */
export function OwnQuestions({ questions }: { questions: Question[] }) {
  const { own } = useWords(words)
  if (questions.length === 0) return null
  return (
    <Section title={own.title}>
      <QuestionLines questions={questions} empty="" />
    </Section>
  )
}
