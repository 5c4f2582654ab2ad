import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { formatMoney, formatNumber } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import type { Cost, PortfolioLimit } from '../portfolio.ts'
import type { PortfolioTold } from '../portfolios.server.ts'
import { words } from '../words.portfolio.ts'
import { Place, Total } from './ranking-table.tsx'
import type { NamedFile } from './shown-files.ts'

type Props = Pick<PortfolioTold, 'ranked' | 'themes'> & { files: Map<string, NamedFile> }

/** The files of the set, in the order of the ranking. */
export function ChosenTable({ ranked, files, chosen }: Props & { chosen: string[] }) {
  const { table } = useWords(words)
  const language = useLanguage()
  const rows = ranked.flatMap((rank) => {
    const file = files.get(rank.applicationId)
    if (!file || !chosen.includes(file.id)) return []
    return {
      key: file.id,
      cells: {
        place: <Place {...rank} />,
        file: `${file.number ?? ''} ${file.title}, ${file.organisationName}`,
        total: <Total total={rank.counted} />,
        asked: formatMoney(language, file.askedCents),
      },
    }
  })
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'place', label: table.place },
        { key: 'file', label: table.file },
        { key: 'total', label: table.total, align: 'end' },
        { key: 'asked', label: table.asked, align: 'end' },
      ]}
      rows={rows}
      empty={table.none}
    />
  )
}

/** What each limit costs, and who would come in or go out without it. */
export function CostsTable({ files, themes, costs }: Props & { costs: Cost[] }) {
  const { cost } = useWords(words)
  const language = useLanguage()
  const say = useLimit({ files, themes })
  if (costs.length === 0) return null
  const numbers = (ids: string[]) => ids.map((id) => files.get(id)?.number ?? '').join(', ')
  return (
    <Table
      caption={cost.caption}
      columns={[
        { key: 'limit', label: cost.limit },
        { key: 'points', label: cost.points, align: 'end' },
        { key: 'comes', label: cost.comes },
        { key: 'goes', label: cost.goes },
      ]}
      rows={costs.map(({ limit, points, comes, goes }) => ({
        key: JSON.stringify(limit),
        cells: {
          limit: say(limit),
          points: points === 0 ? cost.nothing : formatNumber(language, points / 100),
          comes: numbers(comes),
          goes: numbers(goes),
        },
      }))}
    />
  )
}

/** The limits that cannot hold together. */
export function PortfolioImpossible({
  files,
  themes,
  limits,
}: Pick<Props, 'files' | 'themes'> & { limits: PortfolioLimit[] }) {
  const t = useWords(words)
  const say = useLimit({ files, themes })
  return (
    <Notice tone="warn" title={t.impossible(limits.length)}>
      <ul>
        {limits.map((limit) => (
          <li key={JSON.stringify(limit)}>
            <Unbroken>{say(limit)}</Unbroken>
          </li>
        ))}
      </ul>
      <p>{t.relax(limits.length)}</p>
    </Notice>
  )
}

function useLimit({ files, themes }: Pick<Props, 'files' | 'themes'>) {
  const { limits } = useWords(words)
  const language = useLanguage()
  return (limit: PortfolioLimit) => {
    switch (limit.kind) {
      case 'envelope':
        return limits.envelope(formatMoney(language, limit.cents))
      case 'most':
        return limits.most(limit.most)
      case 'theme': {
        const name = themes.find(({ id }) => id === limit.key)?.name
        return limits.least(limit.least, name ? inLanguage(language, name) : '')
      }
      case 'territory':
        return limits.least(limit.least, limit.key)
      default:
        return limits[limit.kind](files.get(limit.id)?.number ?? '')
    }
  }
}
