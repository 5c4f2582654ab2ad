import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env.ts'

/** A keyed hash: what is stored of a code or an address cannot be turned back without the secret. */
export function keyedHash(purpose: string, text: string) {
  return keyedBytes(purpose, text).toString('hex')
}

/** The same as bytes, to derive codes and links that are never stored. */
export function keyedBytes(purpose: string, text: string) {
  return createHmac('sha256', env().secret).update(`${purpose}\n${text}`).digest()
}

export function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export function sameSecret(a: string, b: string) {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)))
}
