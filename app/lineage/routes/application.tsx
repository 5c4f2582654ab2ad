import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mayHandle, mayReadAll, mayWrite, roleOn } from '#app/applications/application.access.ts'
import { ApplicationSeal } from '#app/applications/application-seal.tsx'
import { ApplicationStatus } from '#app/applications/application-status.tsx'
import { ApplicationText } from '#app/applications/application-text.tsx'
import { listClarified } from '#app/applications/clarified.server.ts'
import { ClarifiedRounds } from '#app/applications/clarified-rounds.tsx'
import { InadmissibleFor } from '#app/applications/inadmissible-for.tsx'
import { lateDoorOf } from '#app/applications/late.server.ts'
import { listPapers } from '#app/applications/papers.server.ts'
import { PapersRead } from '#app/applications/papers-read.tsx'
import { listPromises } from '#app/applications/promises.server.ts'
import { PromisesRead } from '#app/applications/promises-read.tsx'
import { listRelated } from '#app/applications/related.server.ts'
import { RelatedFiles } from '#app/applications/related-files.tsx'
import { listSponsors } from '#app/applications/sponsors.server.ts'
import { SponsorsSeen } from '#app/applications/sponsors-seen.tsx'
import { listWishAnswers } from '#app/applications/wishes.server.ts'
import { WishesRead } from '#app/applications/wishes-read.tsx'
import { words as clarificationWords } from '#app/applications/words.clarification.ts'
import { words as paperWords } from '#app/applications/words.papers.ts'
import { words as promiseWords } from '#app/applications/words.promises.ts'
import { words as sponsorWords } from '#app/applications/words.sponsors.ts'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import { SecondLook } from '#app/juries/second-look-read.tsx'
import { findSecondLook } from '#app/juries/second-looks.server.ts'
import { listStatements } from '#app/juries/statements.server.ts'
import { StatementsTold } from '#app/juries/statements-told.tsx'
import { words as statementWords } from '#app/juries/words.statements.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { PilotList } from '#app/pilots/pilot-list.tsx'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { chainOfApplication } from '../lineage.server.ts'
import { LineageBridge } from '../lineage-bridge.tsx'
import { ApplicationActions } from '../parts/application-actions.tsx'
import { ApplicationFacts } from '../parts/application-facts.tsx'
import { ApplicationOutcome } from '../parts/application-outcome.tsx'
import { look } from '../parts/look.ts'
import { words as chainWords } from '../words.chain.ts'
import { words } from '../words.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, call, chain } = await chainOfApplication(viewer, idFrom(params, 'applicationId'))
  const outcome = await findOutcome(viewer, application.id)
  const look = outcome && (await findSecondLook(viewer, application.id))
  const papers = await listPapers(viewer, application.id)
  const [sponsors, clarified] = [await listSponsors(viewer, application), await listClarified(viewer, application)]
  const statements = await listStatements(viewer, application, call)
  const promises = await listPromises(application)
  const wishes = await listWishAnswers(application.id, call.needIds)
  const team = roleOn(viewer, application) !== null
  const readAll = mayReadAll(viewer, application, call)
  const may = { write: mayWrite(viewer, application), handle: mayHandle(viewer, call), readAll, team }
  const { begunBy: _begunBy, team: _team, ...shown } = application
  const { steps, awards, pilots } = chain
  const related = await listRelated(viewer, application, call)
  const told = { sponsors, statements, related, clarified, papers, promises, wishes }
  const lateUntil = (await lateDoorOf(application))?.until
  return { application: shown, call, lateUntil, outcome, look, ...told, may, steps, award: awards[0], pilots }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.application.title || t.application.draftTitle, 'noindex')

export default function Application() {
  const page = useLoaderData<typeof loader>()
  const {
    application,
    call,
    outcome,
    sponsors,
    statements,
    clarified,
    papers,
    promises,
    wishes,
    may,
    steps,
    award,
    pilots,
  } = page
  const t = useWords(words).application
  const { chain } = useWords(chainWords)
  const { seen } = useWords(sponsorWords)
  const { told } = useWords(statementWords)
  const { title: papersTitle } = useWords(paperWords)
  const { seen: made } = useWords(clarificationWords)
  const promiseWord = useWords(promiseWords)
  return (
    <>
      <PageHead
        kicker={t.kicker}
        number={application.number ?? undefined}
        title={application.title || t.draftTitle}
        status={<ApplicationStatus stage={application.stage} phase={call.phase} lateUntil={page.lateUntil} />}
        actions={<ApplicationActions application={application} may={may} hasAward={award !== undefined} />}
      />
      <Section title={chain.ofApplication}>
        <LineageBridge steps={steps} />
        <ApplicationFacts call={call} award={award} />
      </Section>
      <InadmissibleFor application={application} />
      {outcome && <ApplicationOutcome outcome={outcome} />}
      {page.look && <SecondLook applicationId={application.id} look={page.look} />}
      {pilots.length > 0 && (
        <Section title={t.pilot}>
          <PilotList pilots={pilots} empty="" />
        </Section>
      )}
      <Section title={t.file}>
        <ApplicationText application={application} />
        <WishesRead wishes={wishes} lang={application.language} />
      </Section>
      {papers.length > 0 && (
        <Section title={papersTitle}>
          <PapersRead applicationId={application.id} papers={papers} />
        </Section>
      )}
      {promises.length > 0 && (
        <Section title={promiseWord.title}>
          <PromisesRead promises={promises} />
          {may.write && promises.some(({ keptAt }) => !keptAt) && (
            <p>
              <Link to={`/applications/${application.id}/promises`}>{promiseWord.link}</Link>
            </p>
          )}
        </Section>
      )}
      {clarified.length > 0 && (
        <Section title={made.title}>
          <ClarifiedRounds
            rounds={clarified}
            questionnaire={application.questionnaire}
            lang={application.language}
            writes={may.write}
          />
        </Section>
      )}
      {sponsors.length > 0 && (
        <Section title={seen.title}>
          <SponsorsSeen sponsors={sponsors} />
        </Section>
      )}
      {statements.length > 0 && (
        <Section title={told.title}>
          <StatementsTold statements={statements} />
        </Section>
      )}
      <RelatedFiles related={page.related} />
      <ApplicationSeal application={application} cutoffs={call.cutoffs} isWhole={may.readAll} />
    </>
  )
}
