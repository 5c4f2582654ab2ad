import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findChecking } from '../admissibility.server.ts'
import { PressForm } from '../application.form.ts'
import { ApplicationStatus } from '../application-status.tsx'
import { ApplicationText } from '../application-text.tsx'
import { admitApplication } from '../applications.server.ts'
import { listClarified } from '../clarified.server.ts'
import { ClarifiedRounds } from '../clarified-rounds.tsx'
import { listPapers } from '../papers.server.ts'
import { PapersSection } from '../papers-section.tsx'
import { CheckActions } from '../parts/check-actions.tsx'
import { listPromises } from '../promises.server.ts'
import { listRelated } from '../related.server.ts'
import { RelatedFiles } from '../related-files.tsx'
import { listSponsors } from '../sponsors.server.ts'
import { SponsorsSeen } from '../sponsors-seen.tsx'
import { words } from '../words.clarification.ts'
import { words as sponsorWords } from '../words.sponsors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, call, running, objections } = await findChecking(viewer, idFrom(params, 'applicationId'))
  const sponsors = await listSponsors(viewer, application)
  const clarified = await listClarified(viewer, application)
  const [papers, promises] = [await listPapers(viewer, application.id), await listPromises(application)]
  const related = await listRelated(viewer, application, call)
  const { slug, title } = call
  const told = { related, sponsors, clarified, papers, promises }
  return { application, call: { slug, title }, running, objections, ...told, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.check.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => admitApplication(viewer, id))
  return redirect(`/applications/${id}/admission`, 303)
}

export default function Admission() {
  const { application, call, running, objections, related, sponsors, clarified, papers, promises, formKey } =
    useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { check, seen } = useWords(words)
  const { seen: named } = useWords(sponsorWords)
  const checking = { id: application.id, running, objections }
  return (
    <>
      <PageHead
        kicker={inLanguage(useLanguage(), call.title)}
        number={application.number ?? undefined}
        title={check.title}
        status={<ApplicationStatus stage={application.stage} />}
        lead={check.lead}
      />
      <CheckActions checking={checking} slip={slip} formKey={formKey} />
      {clarified.length > 0 && (
        <Section title={seen.title}>
          <ClarifiedRounds rounds={clarified} questionnaire={application.questionnaire} lang={application.language} />
        </Section>
      )}
      {sponsors.length > 0 && (
        <Section title={named.title}>
          <SponsorsSeen sponsors={sponsors} />
        </Section>
      )}
      <RelatedFiles related={related} />
      <Section title={`${check.file} : ${application.title}`}>
        <ApplicationText application={application} />
      </Section>
      <PapersSection applicationId={application.id} papers={papers} promises={promises} />
      <p>
        <Link to={`/applications/${application.id}`}>{check.read}</Link>
      </p>
      <p>
        <Link to={`/calls/${call.slug}/applications`}>{check.list}</Link>
      </p>
    </>
  )
}
