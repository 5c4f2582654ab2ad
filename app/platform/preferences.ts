import { createCookie } from '@remix-run/node'
import { THEMES, type Theme } from './theme.ts'
import type { Language } from './words.tsx'

/** A year: what someone chose on their own device stays chosen. */
const REMEMBERED = { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 365 * 86_400 } as const
const languageCookie = createCookie('language', REMEMBERED)
const themeCookie = createCookie('theme', REMEMBERED)
const shortcutsCookie = createCookie('shortcuts', REMEMBERED)

/** The language someone chose, else the browser's, else French. */
export async function languageOf(request: Request): Promise<Language> {
  const chosen: unknown = await languageCookie.parse(request.headers.get('Cookie'))
  if (chosen === 'fr' || chosen === 'en') return chosen
  return languageSpoken(request.headers.get('Accept-Language'))
}

/** The first language a browser asks for, when it is one of ours. */
export function languageSpoken(accepted: string | null | undefined): Language {
  return accepted?.trim().slice(0, 2).toLowerCase() === 'en' ? 'en' : 'fr'
}

export async function themeOf(request: Request): Promise<Theme> {
  const chosen: unknown = await themeCookie.parse(request.headers.get('Cookie'))
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
}

/** Whether single keys act on this device: they do until someone switches them off, as those who dictate must. */
export async function shortcutsOf(request: Request) {
  return (await shortcutsCookie.parse(request.headers.get('Cookie'))) !== 'off'
}

export const rememberLanguage = (language: Language) => languageCookie.serialize(language)
export const rememberTheme = (theme: Theme) => themeCookie.serialize(theme)
export const rememberShortcuts = (choice: 'on' | 'off') => shortcutsCookie.serialize(choice)

/** The two cookies as a browser sends them back, and what each stands for. */
export async function preferencesByCookie() {
  const sentBack = (cookie: string) => cookie.split(';')[0] ?? ''
  const languages = (['fr', 'en'] as const).map(async (it) => [sentBack(await rememberLanguage(it)), it] as const)
  const themes = THEMES.map(async (it) => [sentBack(await rememberTheme(it)), it] as const)
  return { language: new Map(await Promise.all(languages)), theme: new Map(await Promise.all(themes)) }
}

/** The page to go back to, when it is one of ours. */
export function ownPath(path: unknown, otherwise = '/') {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : otherwise
}
