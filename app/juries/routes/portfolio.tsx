import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Money } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { PortfolioForm } from '../parts/portfolio-form.tsx'
import { ChosenTable, CostsTable, PortfolioImpossible } from '../parts/portfolio-told.tsx'
import { namedFiles } from '../parts/shown-files.ts'
import { CARRIED } from '../portfolio.ts'
import { findPortfolio } from '../portfolios.server.ts'
import { words } from '../words.portfolio.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { searchParams } = new URL(request.url)
  const told = await findPortfolio(viewer, idFrom(params, 'panelId'), searchParams)
  return {
    ...told,
    files: namedFiles(told.files),
    asked: Object.fromEntries([...searchParams].filter(([, said]) => said !== '')),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export default function Portfolio() {
  const page = useLoaderData<typeof loader>()
  const t = useWords(words)
  const { panel, found, files, unstated, below, asked } = page
  const home = `/juries/${panel.id}`
  return (
    <>
      <PageHead kicker={t.kicker} number={panel.call.number} title={t.title} lead={<Told text={panel.call.title} />} />
      <div className="prose">
        <p>{t.lead}</p>
        <p>{t.maximised}</p>
      </div>
      <PortfolioForm {...page} />
      {found.kind === 'impossible' ? (
        <PortfolioImpossible {...page} limits={found.limits} />
      ) : (
        <>
          <p>
            {t.sum(found.chosen.length)} <Money cents={found.askedCents} /> {t.outOf}{' '}
            <Money cents={panel.call.envelopeCents} />.
          </p>
          <ChosenTable {...page} chosen={found.chosen} />
          <CostsTable {...page} costs={found.costs} />
          {found.chosen.length > 0 && (
            <p className="actions">
              <ButtonLink to={`${home}/decision?${new URLSearchParams({ ...asked, [CARRIED]: '1' })}`}>
                {t.carry}
              </ButtonLink>
            </p>
          )}
        </>
      )}
      {unstated.length > 0 && (
        <p className="prose">
          <Unbroken>{t.unstated(unstated.map((id) => files.get(id)?.number ?? '').join(', '))}</Unbroken>
        </p>
      )}
      {below.length > 0 && (
        <p className="prose">
          <Unbroken>{t.below(below.map((id) => files.get(id)?.number ?? '').join(', '))}</Unbroken>
        </p>
      )}
      <p>
        <Link to={`${home}/ranking`}>{t.back}</Link>
      </p>
    </>
  )
}
