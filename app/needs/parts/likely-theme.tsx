import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { likelyTheme } from '../theme.ts'
import type { listThemes } from '../themes.server.ts'
import { words } from '../words.themes.ts'

type Props = {
  likely: ReturnType<typeof likelyTheme>
  themes: Pick<Awaited<ReturnType<typeof listThemes>>[number], 'id' | 'name'>[]
}

/** The theme that the nearest needs point to, said to come from a machine; choosing stays with the reader. */
export function LikelyTheme({ likely, themes }: Props) {
  const t = useWords(words).likely
  const language = useLanguage()
  const theme = themes.find(({ id }) => id === likely?.themeId)
  if (!likely || !theme) return null
  return (
    <Notice tone="info" title={t.title}>
      <p>{t.text(inLanguage(language, theme.name), likely.needs)}</p>
      <p>
        {t.words} {likely.words.join(', ')}.
      </p>
      <p>{t.machine}</p>
    </Notice>
  )
}
