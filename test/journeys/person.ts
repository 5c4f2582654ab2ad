import { type Browser, expect, type Locator, type Page } from 'playwright/test'
import { inspect } from './inspection.ts'
import { chooseByKeys, moveTo, tickByKeys } from './keyboard.ts'

/** How someone uses their browser. */
export interface Way {
  scripts: boolean
  /** Never touches a mouse: what is pressed must first be reached, and be seen to be reached. */
  keyboard?: boolean
}

/** The browser says by itself, in its console, that a page was answered with a refusal or that its line is cut: that is no fault of the page. */
const TOLD_BY_THE_BROWSER =
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/

/** Someone at a browser of their own, told by what they do and what they read. */
export class Person {
  readonly page: Page
  private readonly way: Way
  private readonly complaints: string[] = []

  private constructor(page: Page, way: Way) {
    this.page = page
    this.way = way
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      const isFault = message.type() === 'error' && !TOLD_BY_THE_BROWSER.test(message.text())
      if (isFault) this.complaints.push(message.text())
    })
  }

  static async arrives(browser: Browser, way: Way) {
    const context = await browser.newContext({ javaScriptEnabled: way.scripts })
    return new Person(await context.newPage(), way)
  }

  /** A second tab of the same browser. */
  async opensATab() {
    return new Person(await this.page.context().newPage(), this.way)
  }

  /** Types an address. The status of the answer. */
  async opens(address: string) {
    const answer = await this.page.goto(address)
    return answer?.status()
  }

  /** Stands on the page of this title. Any page they land on is looked at. */
  async finds(title: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(asSpaced(title))
    await expect(this.page).toHaveTitle(/\S · Passerelle$/)
    if (this.way.scripts) await expect.poll(() => this.page.evaluate(isAwake), 'its scripts are at work').toBe(true)
    expect(this.complaints, 'what the browser complains of').toEqual([])
    if (this.way.scripts) await inspect(this.page)
  }

  async reads(...sentences: (string | RegExp)[]) {
    for (const sentence of sentences) await expect(this.page.getByText(asSpaced(sentence)).first()).toBeVisible()
  }

  async doesNotRead(sentence: string | RegExp) {
    await expect(this.page.getByText(asSpaced(sentence))).toHaveCount(0)
  }

  /** The form comes back: its summary has the focus and says each of these, as a link to the answer in question. */
  async isRefused(...sentences: string[]) {
    const summary = this.page.getByRole('alert')
    await expect(summary).toBeFocused()
    for (const sentence of sentences) {
      const anchor = await summary.getByRole('link', { name: sentence }).getAttribute('href')
      await expect(this.page.locator(anchor ?? 'no anchor')).toBeVisible()
    }
    await expect(summary.getByRole('link')).toHaveCount(sentences.length)
    if (this.way.scripts) await inspect(this.page)
  }

  async writes(label: string, text: string, group?: string) {
    const box = this.field(label, group)
    if (!this.way.keyboard) return box.fill(text)
    await moveTo(box)
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.insertText(text)
  }

  async chooses(label: string, option: string | RegExp, group?: string) {
    const list = this.field(label, group)
    const value = (await list.locator('option', { hasText: option }).first().getAttribute('value')) ?? ''
    if (this.way.keyboard) return chooseByKeys(list, value)
    await list.selectOption(value)
  }

  async ticks(label: string | RegExp, group?: string) {
    const box = this.within(group).getByLabel(typeof label === 'string' ? exactly(label) : label)
    if (this.way.keyboard) return tickByKeys(box)
    await box.check()
  }

  /** Presses a button and waits for what comes of it. */
  async presses(button: string, group?: string) {
    await this.acts(this.within(group).getByRole('button', { name: button, exact: true }))
  }

  /** Presses a button again before the first press has been answered. */
  async pressesTwice(button: string) {
    const target = this.page.getByRole('button', { name: button, exact: true })
    const before = await stateOf(this.page)
    if (this.way.keyboard) {
      await moveTo(target)
      for (const _ of [1, 2]) await this.page.keyboard.press('Enter')
    } else await target.dblclick()
    await this.settles(before)
  }

  /** Follows a link and waits for the page it leads to. */
  async follows(link: string | RegExp, group?: string) {
    const name = typeof link === 'string' ? exactly(link) : link
    await this.acts(this.within(group).getByRole('link', { name }).first())
  }

  /** Opens a part of the page that was folded away. */
  async unfolds(summary: string) {
    const part = this.page.locator('details', { has: this.page.locator('summary', { hasText: summary }) }).first()
    await part.locator('summary').first().click()
    await expect(part).toHaveAttribute('open')
  }

  async leaves() {
    await this.page.context().close()
  }

  private async acts(target: Locator) {
    const before = await stateOf(this.page)
    if (this.way.keyboard) {
      await moveTo(target)
      await this.page.keyboard.press('Enter')
    } else await target.click()
    await this.settles(before)
  }

  private async settles(before: string) {
    const now = () => stateOf(this.page).catch(() => before)
    await expect.poll(now, { message: 'something comes of it', intervals: [20, 50, 100] }).not.toBe(before)
    await this.page.waitForLoadState()
  }

  private field(label: string, group?: string) {
    return this.within(group).getByLabel(exactly(label))
  }

  private within(group?: string) {
    return group === undefined ? this.page.locator('body') : this.page.getByRole('group', { name: group })
  }
}

/** What scripts add works from now on: React has taken hold of every element. A refusal's page carries no script. */
function isAwake() {
  const isHeld = Object.keys(document.documentElement).some((key) => key.startsWith('__reactProps'))
  return isHeld || document.querySelector('script[type="module"]') === null
}

/** A label says after its words that an answer may be left out; a link may carry its whole line. */
function exactly(words: string) {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')
  return new RegExp(`^\\s*${literal}(\\s*\\((facultatif|optional)\\))?\\s*$`)
}

/** What changes when a page has been answered: its address, its language and look, the keys of its forms, what it refuses. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const keys = [...document.querySelectorAll<HTMLInputElement>('input[name="key"]')].map((input) => input.value)
    const { lang, dataset } = document.documentElement
    return [
      location.href,
      lang,
      dataset.theme,
      ...keys,
      document.querySelector('[role="alert"]')?.textContent ?? '',
    ].join('\n')
  })
}

/** French marks are set apart by spaces at which no line ends: a pattern typed with plain ones means both. */
function asSpaced(text: string | RegExp) {
  return typeof text === 'string' ? text : new RegExp(text.source.replaceAll(' ', '\\s'), text.flags)
}
