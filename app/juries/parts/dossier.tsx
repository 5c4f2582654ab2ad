import { Link } from '@remix-run/react'
import { AnswersRead } from '#app/applications/answers-read.tsx'
import { ClarifiedBeside } from '#app/applications/clarified-beside.tsx'
import { PapersRead } from '#app/applications/papers-read.tsx'
import { PromisesRead } from '#app/applications/promises-read.tsx'
import { SponsorsSeen } from '#app/applications/sponsors-seen.tsx'
import { WishesRead } from '#app/applications/wishes-read.tsx'
import { words as paperWords } from '#app/applications/words.papers.ts'
import { words as promiseWords } from '#app/applications/words.promises.ts'
import { words as sponsorWords } from '#app/applications/words.sponsors.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import type { ReviewPage } from '../reviews.server.ts'
import { StatementsTold } from '../statements-told.tsx'
import { words as statementWords } from '../words.statements.ts'
import { words } from '../words.ts'

/** The file as it was sent: who carries it, with what, for how much, and every answer under its question. */
export function Dossier({
  application,
  needs,
  wishes,
  sponsors,
  statements,
  clarified,
  papers,
  promises,
}: Pick<
  ReviewPage,
  'application' | 'needs' | 'wishes' | 'sponsors' | 'statements' | 'clarified' | 'papers' | 'promises'
>) {
  const { review } = useWords(words)
  const { seen } = useWords(sponsorWords)
  const { title: papersTitle } = useWords(paperWords)
  const { told } = useWords(statementWords)
  const promised = useWords(promiseWords)
  const language = useLanguage()
  return (
    <div className="prose">
      <p lang={application.language}>{application.solutionPitch}</p>
      <Facts
        items={[
          ...(application.organisationName === null
            ? []
            : [
                { term: review.organisation, value: application.organisationName },
                { term: review.solution, value: application.solutionName },
              ]),
          { term: review.asked, value: <Money cents={application.askedCents} /> },
        ]}
      />
      <AnswersRead
        application={application}
        beside={({ id }) => <ClarifiedBeside rounds={clarified} questionId={id} lang={application.language} />}
      />
      <ClarifiedBeside rounds={clarified} questionId={null} lang={application.language} />
      {sponsors.length > 0 && (
        <section>
          <h3>{seen.title}</h3>
          <SponsorsSeen sponsors={sponsors} />
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{told.title}</h3>
          <StatementsTold statements={statements} />
        </section>
      )}
      <WishesRead wishes={wishes} lang={application.language} />
      {papers.length > 0 && (
        <section>
          <h3>{papersTitle}</h3>
          <PapersRead applicationId={application.id} papers={papers} />
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h3>{promised.title}</h3>
          <PromisesRead promises={promises} />
        </section>
      )}
      {needs.length > 0 && (
        <section>
          <h3>{review.needs}</h3>
          <ul>
            {needs.map((need) => (
              <li key={need.id}>
                <Link to={`/needs/${need.id}`}>
                  {need.publicTitle ? inLanguage(language, need.publicTitle) : need.number}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
