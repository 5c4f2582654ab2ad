import { Logger } from 'graphile-worker'
import pino from 'pino'
import { env } from './env.ts'

let lines: pino.Logger | undefined
const open = () => {
  lines ??= pino({ level: env().logLevel, base: null })
  return lines
}

/** Paths that carry a secret are logged without it. */
export function safePath(path: string) {
  return path
    .replace(/^\/(receipts|drafts|rounds|sponsors|(?:team-)?invitations)\/[^/?]+/, '/$1/…')
    .replace(/^\/needs\/paper\/[0-9a-f-]{36}/, '/needs/paper/…')
    .replace(/^\/sign-in\/[^?]+/, '/sign-in/…')
    .replace(/\?.*$/, '')
}

export const log = {
  request: (line: { method: string; path: string; status: number; ms: number }) => open().info(line, 'request'),
  fault: (reference: string, error: unknown) =>
    open().error({ reference, error: error instanceof Error ? error.stack : String(error) }, 'fault'),
  /** Jobs speak only when something went wrong; their payloads hold nothing but ids. */
  jobs: new Logger(() => (level, message) => {
    if (level === 'error') open().error({ job: message }, 'job')
  }),
}
