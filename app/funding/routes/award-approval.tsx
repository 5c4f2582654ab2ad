import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { approveAward, findAwardToApprove } from '../awards.server.ts'
import { PressForm } from '../funding.form.ts'
import { ApprovalObstacle } from '../parts/approval-obstacle.tsx'
import { AwardFacts } from '../parts/award-facts.tsx'
import { AwardPlan } from '../parts/award-plan.tsx'
import { Signatures } from '../parts/signatures.tsx'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { ...(await findAwardToApprove(viewer, idFrom(params, 'awardId'))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.approval.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => approveAward(viewer, idFrom(params, 'awardId')))
  return redirect(`/awards/${id}`, 303)
}

export default function AwardApproval() {
  const { award, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const language = useLanguage()
  const { approval: t, award: told, reasons } = useWords(words)
  return (
    <>
      <PageHead
        kicker={told.title(formatMoney(language, award.amountCents), award.receiver)}
        number={award.number}
        title={t.title}
        lead={objection ? undefined : t.lead}
      />
      {objection && <ApprovalObstacle objection={objection} />}
      <AwardFacts award={award} />
      <Signatures award={award} />
      <AwardPlan award={award} />
      {!objection && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Submit>{t.press}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={`/awards/${award.id}`}>{t.back}</Link>
      </p>
    </>
  )
}
