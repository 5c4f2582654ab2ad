import type { ShouldRevalidateFunction } from '@remix-run/react'

/** A draft kept while one types leaves its page as it stands: a new key there would begin another draft. */
export const keepsPlace: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction?.startsWith('/drafts') ? false : defaultShouldRevalidate
