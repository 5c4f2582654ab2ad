import type { SerializeFrom } from '@remix-run/node'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import type { JuryRun } from '../juries-run.server.ts'
import { words } from '../words.ts'
import { PanelStatus } from './statuses.tsx'

/** The juries one runs, each leading to its page, with what it waits for. */
export function JuriesRun({ juries }: { juries: SerializeFrom<JuryRun>[] }) {
  const { list, jury: said } = useWords(words)
  const language = useLanguage()
  if (juries.length === 0) return null
  const items = juries.map(({ id, slug, title, position, manyCutoffs, stage, announcedAt, readings }) => {
    const { asked, handedIn } = readings
    const next = {
      composing: list.run.composing,
      scoring: list.run.scoring(handedIn, asked),
      opened: list.run.opened,
      decided: announcedAt ? list.run.announced : list.run.decided,
    }[stage]
    return {
      key: id,
      to: `/calls/${slug}/jury?cutoff=${position}`,
      title: inLanguage(language, title),
      meta: manyCutoffs > 1 ? said.cutoff(position) : undefined,
      status: <PanelStatus stage={stage} />,
      text: next,
    }
  })
  return (
    <Section title={list.run.title}>
      <ItemList items={items} empty="" />
    </Section>
  )
}
