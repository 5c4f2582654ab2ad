import { findAsks } from '#app/calls/call-asks.server.ts'
import { type Answer, putTo, type Question } from '#app/calls/questionnaire.ts'
import { words as choiceWords } from '#app/needs/words.choices.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { type Bilingual, inLanguage, type Language } from '#app/platform/words.tsx'
import { words as passportWords } from '#app/solutions/words.passport.ts'
import { formatDay } from '#app/ui/when.tsx'
import type { ApplicationWhole } from './applications.server.ts'
import { type FileContent, inWords } from './file-content.ts'
import { papersAsked } from './papers.server.ts'
import { lineIn } from './passport-answer.ts'
import { wishName } from './wish-answer.ts'
import { listWishAnswers } from './wishes.server.ts'
import { words as lineWords } from './words.lines.ts'
import { words } from './words.writing.ts'

interface Given {
  call: { number: string; title: Bilingual }
  number: string | null
  submittedAt: Date | null
}

/** What a file says now, in the language it is written in; the calling command has found it. */
export async function contentOf(
  application: ApplicationWhole,
  { call, number, submittedAt }: Given,
): Promise<FileContent> {
  const { id, callId, title, askedCents, organisationName, solutionName, solutionPitch, answers } = application
  const language = application.language as Language
  const { needIds } = await findAsks(callId)
  const wishes = await listWishAnswers(id, needIds)
  const partners = await listOrganisations(application.funderIds)
  const told = words[language].wishes
  return {
    id,
    number,
    submittedAt: submittedAt?.toISOString() ?? null,
    call: { number: call.number, title: inLanguage(language, call.title) },
    organisation: organisationName,
    solution: { name: solutionName, pitch: solutionPitch },
    ...{ title, language, askedCents },
    funders: application.funderIds.map((funderId) => partners.get(funderId)?.name ?? '').sort(),
    answers: putTo(application.questionnaire, answers)
      .filter(({ kind }) => kind !== 'wishes' && kind !== 'file')
      .map((question) => ({
        id: question.id,
        question: inLanguage(language, question.label),
        answer: answerTold(question, answers[question.id], language),
      })),
    wishes: wishes.map((wish) => {
      return { id: wish.id, wish: told[wish.side](wishName(wish, choiceWords[language])), answer: wish.answer }
    }),
    papers: await papersTold(application),
    promises: [],
  }
}

/** An answer in the words of its file; a line of the passport with its state and its days. */
export function answerTold(question: Question, answer: Answer | undefined, language: Language) {
  const line = question.kind === 'passport' ? lineIn(answer) : null
  if (!line) return inWords(question, answer, language)
  const { line: t, statuses, states } = passportWords[language]
  const say = lineWords[language]
  const day = (term: string, at: string) => (at ? [`${term} : ${formatDay(language, at)}`] : [])
  return [
    `${statuses[line.status]} · ${states[line.state]} · ${say.ofVersion(line.version)}`,
    ...(line.claim ? [line.claim] : []),
    ...[...day(t.provedOn, line.provedOn), ...day(t.expiresOn, line.expiresOn)],
    ...day(say.verified, line.verifiedAt),
  ]
}

/** The files given with it, by the digest of their bytes, each with what it was given for. */
export async function papersTold(application: ApplicationWhole) {
  const { slots, papers } = await papersAsked(application)
  const labelOf = (slotId: string) => slots.find(({ id }) => id === slotId)?.label
  return papers.map(({ slotId, name, size, digest }) => {
    const label = labelOf(slotId)
    return { for: label ? inLanguage(application.language as Language, label) : '', name, size, digest }
  })
}
