import type { ReactNode } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Maturity } from './solution.ts'
import { words } from './words.ts'

const TONES = { prototype: 'draft', tested: 'waiting', in_use: 'done' } as const

/** How far along a solution is, as a sign and a word. */
export function MaturityStatus({ maturity }: { maturity: Maturity }) {
  return <Status tone={TONES[maturity]}>{useWords(words).maturities[maturity]}</Status>
}

interface Listed {
  id: string
  slug: string
  name: string
  pitch: string
  language: string
  maturity: Maturity
  organisationName: string
  listed: boolean
}

/** Solutions as lists show them: what each changes, by whom, how far along. */
export function SolutionList({ solutions, empty }: { solutions: Listed[]; empty: ReactNode }) {
  const { list } = useWords(words)
  const items = solutions.map(({ id, slug, name, pitch, language, maturity, organisationName, listed }) => ({
    key: id,
    to: `/solutions/${slug}`,
    title: name,
    text: <span lang={language}>{pitch}</span>,
    meta: listed ? list.by(organisationName) : `${list.by(organisationName)} · ${list.unlisted}`,
    status: <MaturityStatus maturity={maturity} />,
  }))
  return <ItemList items={items} empty={empty} />
}
