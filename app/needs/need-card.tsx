import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Stage } from './need.ts'
import type { SeenNeed } from './needs.server.ts'
import { words as catalogueWords } from './words.catalogue.ts'
import { words } from './words.ts'

const TONES = {
  submitted: 'waiting',
  to_clarify: 'waiting',
  qualified: 'open',
  in_call: 'open',
  answered: 'done',
  closed: 'done',
  declined: 'stopped',
  redirected: 'stopped',
  withdrawn: 'stopped',
} as const

/** The stage of a need, as a sign and a word. */
export function NeedStatus({ stage }: { stage: Stage }) {
  const t = useWords(words)
  return <Status tone={TONES[stage]}>{t.stages[stage]}</Status>
}

/** A list of needs as the public reads them; the author's own title where nothing public stands yet. */
export function NeedList({
  needs,
}: {
  needs: (Pick<SeenNeed, 'id' | 'number' | 'stage' | 'publicTitle' | 'title' | 'summary' | 'sufferers'> &
    Partial<Pick<SeenNeed, 'supportCount'>>)[]
}) {
  const t = useWords(words)
  const { voices } = useWords(catalogueWords).catalogue
  const language = useLanguage()
  const items = needs.map((need) => ({
    key: need.id,
    to: `/needs/${need.id}`,
    title: need.publicTitle ? inLanguage(language, need.publicTitle) : (need.title ?? need.number),
    meta: need.supportCount ? `${need.number} · ${voices(need.supportCount)}` : need.number,
    status: <NeedStatus stage={need.stage} />,
    text: need.summary ? inLanguage(language, need.summary) : undefined,
  }))
  const say = <ButtonLink to="/needs/new">{t.list.say}</ButtonLink>
  return <ItemList items={items} empty={<Empty title={t.list.emptyTitle} text={t.list.empty} action={say} />} />
}
