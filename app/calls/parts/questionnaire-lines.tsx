import { Link } from '@remix-run/react'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PostForm, SubmitAs } from '#app/ui/form.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Question, Questionnaire, Section } from '../questionnaire.ts'
import { QuestionTerms } from '../questionnaire-read.tsx'
import { words } from '../words.questionnaire.ts'

interface Props {
  questionnaire: Questionnaire
  /** The address of the builder. */
  at: string
  formKey: string
  /** Why a question cannot be asked as it stands, by its id. */
  lacks: Record<string, string>
}

/** Sections and questions as they will be read, each with what can be done to it: every verb a form of its own, none needs a script. */
export function QuestionnaireLines({ questionnaire, at, formKey, lacks }: Props) {
  const { page } = useWords(words)
  const { sections } = questionnaire
  if (sections.length === 0) return <p className="quiet">{page.noSection}</p>
  return (
    <ol className="asked-sections">
      {sections.map((section, place) => (
        <li key={section.id} id={`section-${section.id}`}>
          <SectionHead
            section={section}
            at={at}
            formKey={formKey}
            first={place === 0}
            last={place === sections.length - 1}
          />
          {section.questions.length === 0 && <p className="quiet">{page.none}</p>}
          <ol className="asked-questions">
            {section.questions.map((question) => (
              <QuestionLine
                key={question.id}
                question={question}
                questionnaire={questionnaire}
                at={at}
                formKey={formKey}
                lack={lacks[question.id]}
              />
            ))}
          </ol>
          <p>
            <ButtonLink to={`${at}/sections/${section.id}/questions`} kind="plain">
              {page.addQuestion}
            </ButtonLink>
          </p>
        </li>
      ))}
    </ol>
  )
}

type HeadProps = { section: Section; at: string; formKey: string; first: boolean; last: boolean }

function SectionHead({ section, at, formKey, first, last }: HeadProps) {
  const { page } = useWords(words)
  const language = useLanguage()
  const own = `${at}/sections/${section.id}`
  const title = inLanguage(language, section.title)
  return (
    <div className="asked-head">
      <h3>{title}</h3>
      {section.help.fr && <p className="hint">{inLanguage(language, section.help)}</p>}
      <Tools about={title} own={own} formKey={`${formKey}:${section.id}`} up={!first} down={!last}>
        <Link to={own}>{page.editSection}</Link>
      </Tools>
    </div>
  )
}

type LineProps = {
  question: Question
  questionnaire: Questionnaire
  at: string
  formKey: string
  lack: string | undefined
}

function QuestionLine({ question, questionnaire, at, formKey, lack }: LineProps) {
  const { page, reasons } = useWords(words)
  const own = `${at}/questions/${question.id}`
  const label = inLanguage(useLanguage(), question.label) || page.unnamed
  const { sections } = questionnaire
  const first = sections[0]?.questions[0]?.id === question.id
  const last = sections.at(-1)?.questions.at(-1)?.id === question.id
  return (
    <li id={`question-${question.id}`} className={lack ? 'field-wrong' : undefined}>
      <Link to={own} className="asked-label">
        {label}
      </Link>
      {lack && (
        <p className="field-error">
          <Icon name="stopped" /> {sentenceOf(reasons, lack)}
        </p>
      )}
      <QuestionTerms question={question} questionnaire={questionnaire} />
      <Tools about={label} own={own} formKey={`${formKey}:${question.id}`} up={!first} down={!last} copy>
        <Link to={own}>{page.edit}</Link>
      </Tools>
    </li>
  )
}

type ToolsProps = {
  about: string
  own: string
  formKey: string
  up: boolean
  down: boolean
  copy?: boolean
  children: React.ReactNode
}

/** What can be done to one line, named after it for those who hear the page. */
function Tools({ about, own, formKey, up, down, copy = false, children }: ToolsProps) {
  const { page, reasons } = useWords(words)
  return (
    <fieldset className="asked-tools" aria-label={about}>
      {children}
      <PostForm slip={undefined} formKey={formKey} reasons={reasons}>
        {up && (
          <SubmitAs name="to" value="up" action={`${own}/place`}>
            {page.up}
          </SubmitAs>
        )}
        {down && (
          <SubmitAs name="to" value="down" action={`${own}/place`}>
            {page.down}
          </SubmitAs>
        )}
        {copy && (
          <SubmitAs name="to" value="copy" action={`${own}/copy`}>
            {page.copy}
          </SubmitAs>
        )}
      </PostForm>
      <Link to={`${own}/removal`}>{page.remove}</Link>
    </fieldset>
  )
}
