import { listNeedsById, listQualified, type SeenNeed } from '#app/needs/needs.server.ts'
import { listThemes } from '#app/needs/themes.server.ts'
import { listOrganisationsOfKind } from '#app/people/organisations.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'

/** What a call may be built from, as choices of its form; the needs it already serves stay among them. */
export async function listChoosable(viewer: Viewer, language: Language, chosen: string[]) {
  const [qualified, kept] = [await listQualified(viewer), await listNeedsById(viewer, chosen)]
  const needs = [...qualified.filter((need) => !kept.has(need.id)), ...kept.values()]
  const themes = await listThemes()
  const partners = await listOrganisationsOfKind('partner')
  return {
    needs: needs.map((need) => ({ value: need.id, label: `${need.number} — ${titleOf(need, language)}` })),
    themes: themes.map(({ id, name }) => ({ value: id, label: inLanguage(language, name) })),
    partners: partners.map(({ id, name }) => ({ value: id, label: name })),
  }
}

function titleOf({ publicTitle }: SeenNeed, language: Language) {
  return publicTitle ? inLanguage(language, publicTitle) : ''
}
