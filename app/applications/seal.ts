import { sha256 } from '#app/platform/secrets.ts'

/** What can be sealed: plain values, as JSON has them. */
export type Sealable = string | number | boolean | null | Sealable[] | { [name: string]: Sealable }

/** The one way to write a value as JSON: names in order, no space. The same content always gives the same text. */
export function canonicalJson(value: Sealable): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`
}

/** Seal a content: its canonical text, and the SHA-256 by which anyone can tell that it has not changed. */
export function seal(content: Sealable) {
  const sealed = canonicalJson(content)
  return { sealed, digest: sha256(sealed) }
}

/** Whether what was sealed is still what its digest says. */
export function sealHolds({ sealed, digest }: { sealed: string | null; digest: string | null }) {
  return sealed !== null && sha256(sealed) === digest
}
