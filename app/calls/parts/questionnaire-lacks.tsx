import { Link } from '@remix-run/react'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { type objectionsToAsking, type Questionnaire, questionsOf } from '../questionnaire.ts'
import { words } from '../words.questionnaire.ts'

interface Props {
  lacks: ReturnType<typeof objectionsToAsking>
  questionnaire: Questionnaire
  /** The address of the builder. */
  at: string
}

/** All that keeps the questions from being published, each with the way to its question. */
export function QuestionnaireLacks({ lacks, questionnaire, at }: Props) {
  const { page, reasons } = useWords(words)
  const language = useLanguage()
  if (lacks.length === 0) return null
  const labels = new Map(questionsOf(questionnaire).map(({ id, label }) => [id, inLanguage(language, label)]))
  return (
    <Notice tone="warn" title={page.lacksTitle}>
      <ul>
        {lacks.map(({ questionId, reason }) => (
          <li key={`${questionId} ${reason}`}>
            {questionId && <Link to={`${at}/questions/${questionId}`}>{labels.get(questionId) || page.unnamed}</Link>}{' '}
            {sentenceOf(reasons, reason)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
