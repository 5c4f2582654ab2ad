/**
 * An answer template is a sentence the coordinators of an organisation often write to authors, kept for one purpose.
 * Its life: kept → (changed) → retired. It is copied into an answer, never linked to it.
 */
export const PURPOSES = ['clarification', 'declination', 'redirection'] as const
export type Purpose = (typeof PURPOSES)[number]

export interface KeptTemplate {
  purpose: Purpose
  name: string
  text: string
}
