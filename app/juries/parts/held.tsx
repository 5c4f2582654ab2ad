import { useWords } from '#app/platform/words.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { PanelInterests } from '../panel-interests.server.ts'
import { words } from '../words.interests.ts'

/** Who holds a share of the applicants, as they say themselves; nothing when none says so. */
export function Held({ holders }: Pick<PanelInterests, 'holders'>) {
  const t = useWords(words).held
  if (holders.length === 0) return null
  return (
    <div className="section">
      <Table
        caption={t.caption}
        columns={[
          { key: 'company', label: t.company },
          { key: 'holder', label: t.holder },
          { key: 'since', label: t.since },
          { key: 'until', label: t.until },
        ]}
        rows={holders.map(({ id, company, holder, since, until }) => ({
          key: id,
          cells: {
            company,
            holder,
            since: <When at={since.toISOString()} show="day" />,
            until: until ? <When at={until.toISOString()} show="day" /> : t.lasts,
          },
        }))}
      />
    </div>
  )
}
