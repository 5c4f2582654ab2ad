import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { Hidden, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listAttachments } from '../attachments.server.ts'
import { listClarifications } from '../clarifications.server.ts'
import { findHelper } from '../entries.server.ts'
import { QualificationForm } from '../need.form.ts'
import { LONGEST_DETAIL, objectionToQualifying } from '../need.ts'
import { NeedAttachments } from '../need-attachments.tsx'
import { NeedStatus } from '../need-card.tsx'
import { lookAgain, useReasons } from '../parts/deciding.ts'
import { HelpedBy } from '../parts/helped-by.tsx'
import { LikelyTheme } from '../parts/likely-theme.tsx'
import { look } from '../parts/look.ts'
import { Original } from '../parts/original.tsx'
import { AlikeNeeds, OtherDecisions } from '../parts/other-decisions.tsx'
import { Overtaken } from '../parts/overtaken.tsx'
import { PublicWordsFields } from '../parts/public-words-fields.tsx'
import { Questions } from '../parts/questions.tsx'
import { qualifyNeed } from '../qualifications.server.ts'
import { listSimilarNeeds } from '../similar.server.ts'
import { likelyTheme } from '../theme.ts'
import { listThemes } from '../themes.server.ts'
import { backFrom } from '../triage.form.ts'
import { findToDecide } from '../triage.server.ts'
import { words } from '../words.qualification.ts'

export const links = look
export const shouldRevalidate = lookAgain

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, objection } = await findToDecide(viewer, idFrom(params, 'needId'), objectionToQualifying)
  const [themes, asked, alike, attachments, helper] = await Promise.all([
    listThemes(),
    listClarifications(viewer, need.id),
    listSimilarNeeds(viewer, `${need.title} ${need.story}`, undefined, need),
    listAttachments(viewer, need.id),
    findHelper(viewer, need.id),
  ])
  const back = backFrom(request.url, '/needs/triage')
  return data(
    { need, objection, themes, asked, alike, attachments, helper, back, formKey: newId() },
    { status: objection ? 409 : 200 },
  )
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.qualify.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, QualificationForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => qualifyNeed(viewer, needId, form.value))
  return overtaken ?? redirect(backFrom(request.url, `/needs/${needId}`), 303)
}

export default function Qualification() {
  const { need, objection, themes, asked, alike, attachments, helper, back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { search } = useLocation()
  const { qualify, decline } = useWords(words)
  const reasons = useReasons()
  return (
    <>
      <PageHead title={qualify.title} number={need.number} status={<NeedStatus stage={need.stage} />} />
      {objection ? (
        <Overtaken need={need} slip={slip} back={back} />
      ) : (
        <div className="beside">
          <div className="flow">
            <Original need={need} />
            <HelpedBy helper={helper} />
            <NeedAttachments base={`/needs/${need.id}/attachments`} attachments={attachments} decides />
            <Questions asked={asked} language={need.language} />
            <AlikeNeeds need={need} alike={alike} query={search} />
            <LikelyTheme likely={likelyTheme(alike)} themes={themes} />
          </div>
          <section aria-labelledby="public">
            <h2 id="public">{qualify.public}</h2>
            <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
              <PublicWordsFields need={need} themes={themes} />
              <Submit>{qualify.send}</Submit>
            </PostForm>
            <OtherDecisions need={need} query={search} />
            <Confirm summary={qualify.declineLink}>
              <p>{decline.lead}</p>
              <PostForm
                slip={undefined}
                formKey={`${formKey}:decline`}
                reasons={reasons}
                action={`/needs/${need.id}/declination${search}`}
              >
                <Hidden name="revision" value={String(need.revision)} />
                <TextArea name="reason" label={decline.reason} rows={4} maxLength={LONGEST_DETAIL} />
                <Submit kind="danger">{decline.send}</Submit>
              </PostForm>
            </Confirm>
          </section>
        </div>
      )}
    </>
  )
}
