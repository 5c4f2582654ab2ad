import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { CompositionForm } from '../panel.form.ts'
import { composePanel } from '../panels.server.ts'
import { Announcing } from '../parts/announcing.tsx'
import styles from '../parts/jury.css?url'
import { JurySteps } from '../parts/jury-steps.tsx'
import { JuryFigures, JuryFiles, JuryJurors } from '../parts/progress.tsx'
import { PanelStatus } from '../parts/statuses.tsx'
import { Wanted } from '../parts/wanted.tsx'
import { findJury } from '../progress.server.ts'
import { words } from '../words.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const position = new URL(request.url).searchParams.get('cutoff')
  const jury = await findJury(viewer, textFrom(params, 'slug'), position === null ? undefined : Number(position))
  return { ...jury, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t, language) => t.jury.title(data ? inLanguage(language, data.call.title) : ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, CompositionForm)
  if (!form.ok) return form.reply
  const { position } = await form.once(viewer, () => composePanel(viewer, form.value.cutoffId))
  return redirect(`/calls/${textFrom(params, 'slug')}/jury?cutoff=${position}`, 303)
}

export default function Jury() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const language = useLanguage()
  const { call, cutoff, panel, objection } = page
  return (
    <>
      <PageHead
        kicker={t.jury.short}
        number={call.number}
        title={inLanguage(language, call.title)}
        status={panel && <PanelStatus stage={panel.stage} />}
        lead={call.cutoffs.length > 1 ? t.jury.cutoff(cutoff.position) : undefined}
      />
      {call.cutoffs.length > 1 && (
        <nav aria-label={t.jury.cutoffs}>
          <ul className="actions">
            {call.cutoffs.map(({ id, position }) => (
              <li key={id}>
                <Link to={`?cutoff=${position}`} aria-current={id === cutoff.id ? 'page' : undefined}>
                  {t.jury.cutoff(position)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {cutoff.stillCollecting && (
        <Notice tone="info">
          <p>
            {t.jury.collecting}
            <When at={cutoff.closesAt.toISOString()} show="instant" />.
          </p>
        </Notice>
      )}
      {panel ? (
        <>
          <Announcing panel={panel} />
          <JurySteps {...page} panel={panel} />
          <Wanted {...page} panel={panel} />
          <JuryFigures {...page} isOpen={panel.openedAt !== null} />
          <JuryJurors {...page} panel={panel} />
          <JuryFiles {...page} panel={panel} />
        </>
      ) : objection ? (
        <p>{sentenceOf(t.reasons, objection)}</p>
      ) : (
        <PostForm slip={slip} formKey={page.formKey} reasons={t.reasons}>
          <p>{t.jury.composeLead}</p>
          <Hidden name="cutoffId" value={cutoff.id} />
          <Submit>{t.jury.compose}</Submit>
        </PostForm>
      )}
    </>
  )
}
