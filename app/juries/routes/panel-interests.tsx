import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findPanelInterests } from '../panel-interests.server.ts'
import { juryPath } from '../panels.server.ts'
import { Bars, Declared } from '../parts/bars.tsx'
import { Held } from '../parts/held.tsx'
import { words as interestWords } from '../words.interests.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, jurors, bars, holders } = await findPanelInterests(viewer, idFrom(params, 'panelId'))
  return {
    panelId: panel.id,
    stage: panel.stage,
    title: panel.call.title,
    back: juryPath(panel),
    jurors,
    bars,
    holders,
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, interestWords, (t) => t.bars.title, 'noindex')

export default function PanelInterests() {
  const { panelId, stage, title, back, jurors, bars, holders } = useLoaderData<typeof loader>()
  const { jury } = useWords(words)
  const t = useWords(interestWords)
  const isOpen = stage !== 'decided'
  return (
    <>
      <PageHead
        kicker={jury.short}
        title={t.bars.title}
        lead={t.bars.lead}
        actions={isOpen && <ButtonLink to={`/juries/${panelId}/bars`}>{t.bars.set}</ButtonLink>}
      />
      <p className="quiet">
        <Told text={title} />
      </p>
      <Bars bars={bars} isOpen={isOpen} />
      <Declared jurors={jurors} />
      <Held holders={holders} />
      <p>
        <Link to="/juries/gifts">{t.gifts.link}</Link>
      </p>
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
