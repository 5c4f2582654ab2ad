import { Link, NavLink, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Theme } from '#app/platform/theme.ts'
import { type Language, useWords } from '#app/platform/words.tsx'
import { BridgeMark } from './bridge-mark.tsx'
import { buttonClass } from './button.tsx'
import { words } from './words.ts'

type Way = { to: string; label: string }
type Person = { name: string; deskTo: string; signOutAction: string }

type FrameProps = {
  nav: Way[]
  person?: Person
  language: Language
  theme: Theme
  demo: boolean
  footer: Way[]
  signInTo: string
  /** The address to come back to after changing language or theme. */
  returnTo: string
  children: ReactNode
}

/** What stands around every page: the way in, the way out, and the choices that follow the reader. */
export function Frame({ nav, person, language, theme, demo, footer, signInTo, returnTo, children }: FrameProps) {
  const say = useWords(words)
  const languages = <LanguageSwitch key="language" language={language} returnTo={returnTo} />
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header>
        {demo && (
          <p className="demo">
            <strong>{say.demo}</strong> <span>{say.demoText}</span>
          </p>
        )}
        <div className="top">
          <div className="top-row">
            <Link to="/" className="brand" aria-label={say.home}>
              <BridgeMark />
              <span className="brand-name">Passerelle</span>
            </Link>
            <div className="top-end">
              <div className={person && 'top-wide'}>{languages}</div>
              {person ? <SignedIn person={person} /> : <SignIn to={signInTo} />}
            </div>
          </div>
          <Nav ways={nav}>{person && [languages, <SignOut key="out" action={person.signOutAction} />]}</Nav>
        </div>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
      <Footer ways={footer} theme={theme} returnTo={returnTo} />
    </div>
  )
}

/**
 * A row of links on a wide screen, a disclosure on a narrow one; only one of the two is ever displayed. On a phone the disclosure
 * also holds what the top has no room for.
 */
function Nav({ ways, children }: { ways: Way[]; children: ReactNode }) {
  const say = useWords(words)
  const { key } = useLocation()
  return (
    <>
      <nav className="nav nav-wide" aria-label={say.mainNav}>
        <NavList ways={ways} />
      </nav>
      <details className="nav-narrow" key={key}>
        <summary>{say.menu}</summary>
        <nav className="nav" aria-label={say.mainNav}>
          <NavList ways={ways} />
        </nav>
        {children && <div className="nav-own">{children}</div>}
      </details>
    </>
  )
}

function NavList({ ways }: { ways: Way[] }) {
  return (
    <ul>
      {ways.map(({ to, label }) => (
        <li key={to}>
          <NavLink to={to}>{label}</NavLink>
        </li>
      ))}
    </ul>
  )
}

function LanguageSwitch({ language, returnTo }: { language: Language; returnTo: string }) {
  const say = useWords(words)
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <form method="post" action="/language">
      <input type="hidden" name="back" value={returnTo} />
      <button type="submit" name="language" value={other} lang={other} className="top-link">
        {say.otherLanguage}
      </button>
    </form>
  )
}

function SignIn({ to }: { to: string }) {
  const say = useWords(words)
  return (
    <Link to={to} className="top-link">
      {say.signIn}
    </Link>
  )
}

/** Plain forms, so that leaving reloads the page and nothing stays in the browser's memory. */
function SignedIn({ person }: { person: Person }) {
  const say = useWords(words)
  return (
    <>
      <Link to={person.deskTo} className="top-link top-person">
        <span className="top-name">{person.name}</span>
        <span className="top-desk">{say.desk}</span>
      </Link>
      <div className="top-wide">
        <SignOut action={person.signOutAction} />
      </div>
    </>
  )
}

function SignOut({ action }: { action: string }) {
  const say = useWords(words)
  return (
    <form method="post" action={action}>
      <button type="submit" className={buttonClass('plain')}>
        {say.signOut}
      </button>
    </form>
  )
}

const THEMES = ['auto', 'light', 'dark'] as const

function Footer({ ways, theme, returnTo }: { ways: Way[]; theme: Theme; returnTo: string }) {
  const say = useWords(words)
  return (
    <footer className="foot">
      <div className="foot-row">
        <div className="foot-line">
          <BridgeMark />
          <p>{say.tagline}</p>
        </div>
        <nav aria-label={say.footerNav}>
          <NavList ways={ways} />
        </nav>
        <form method="post" action="/theme" className="themes">
          <input type="hidden" name="back" value={returnTo} />
          <fieldset>
            <legend>{say.theme}</legend>
            {THEMES.map((choice) => (
              <button key={choice} type="submit" name="theme" value={choice} aria-pressed={choice === theme}>
                {say.themes[choice]}
              </button>
            ))}
          </fieldset>
        </form>
      </div>
    </footer>
  )
}
