import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { words } from '#app/platform/own-words.ts'
import routes from '#app/routes.ts'
import { sideways, smallTargets, unseenFocus } from './looks.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** WCAG 1.4.10: what a desk's screen shows at 400 %. */
const NARROW = { width: 320, height: 640 }

/**
 * What holds of every page of the house: nothing for axe to say, one h1, a title of its own, no scrolling sideways on a
 * narrow screen or with text twice as large, targets of 24 px, a focus seen in forced colours. Each kind of page is looked
 * at once a run, whoever meets it first.
 */
export async function inspect(page: Page) {
  const kind = await kindOf(page)
  if (!isFirst(kind)) return
  const soft = expect.configure({ soft: true })
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).exclude('iframe')
  const { violations } = await axe.analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  soft(told, `axe has nothing to say of ${kind}`).toEqual([])
  soft(await page.locator('h1').count(), `${kind} has one h1`).toBe(1)
  soft(titleTakenBy(kind, await page.title()), `${kind} has a title of its own`).toBe(null)

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  soft(await page.evaluate(sideways), `${kind} stays within the screen with text twice as large`).toEqual([])
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))

  const size = page.viewportSize()
  await page.setViewportSize(NARROW)
  soft(await page.evaluate(sideways), `${kind} stays within 320 px`).toEqual([])
  soft(await page.evaluate(smallTargets), `${kind} has targets of 24 px at least`).toEqual([])
  if (size) await page.setViewportSize(size)

  await page.emulateMedia({ forcedColors: 'active' })
  await page.keyboard.press('Tab')
  soft(await page.evaluate(unseenFocus), `the focus is seen on ${kind} in forced colours`).toEqual([])
  await page.emulateMedia({ forcedColors: null })
}

/** The route's own pattern, and whether it is a form sent back; or a refusal, which looks the same everywhere. */
async function kindOf(page: Page) {
  const title = await page.locator('h1').first().innerText()
  if (Object.values(words.fr.error.titles).includes(title)) return `refusal: ${title}`
  const pattern = patternOf(new URL(page.url()).pathname)
  return (await page.getByRole('alert').count()) > 0 ? `${pattern} (sent back)` : pattern
}

function patternOf(pathname: string) {
  const given = pathname.split('/').filter(Boolean)
  const fits = (pattern: string[]) =>
    pattern.length === given.length && pattern.every((part, place) => part.startsWith(':') || part === given[place])
  const patterns = routes.flatMap(({ path }) => (path ? [path.split('/')] : []))
  const fitting = patterns.filter(fits).sort((a, b) => variables(a) - variables(b))
  return `/${fitting[0]?.join('/') ?? given.join('/')}`
}

const variables = (pattern: string[]) => pattern.filter((part) => part.startsWith(':')).length

/** One file for each kind of page and each title seen, shared by the workers of this run and gone before the next. */
function isFirst(kind: string) {
  return claim(`kind ${kind}`, kind) === null
}

function titleTakenBy(kind: string, title: string) {
  const [pattern] = kind.split(' ')
  const taken = claim(`title ${title}`, kind)
  return taken === null || taken.split(' ')[0] === pattern ? null : taken
}

/** Writes the claim down unless someone has: what they wrote, or null. */
function claim(what: string, by: string) {
  const folder = path.join(test.info().project.outputDir, 'inspected')
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${Buffer.from(what).toString('base64url').slice(0, 200)}.txt`)
  try {
    fs.writeFileSync(file, by, { flag: 'wx' })
    return null
  } catch {
    return fs.readFileSync(file, 'utf8')
  }
}
