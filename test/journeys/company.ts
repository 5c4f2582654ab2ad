import type { Browser } from 'playwright/test'
import { Person, type Way } from './person.ts'

/** Those who play in one story, each at a browser of their own that stays open until the end, and what they hand on. */
export class Company {
  private readonly people = new Map<string, Person>()
  private readonly things = new Map<string, string>()
  readonly browser: Browser
  readonly way: Way

  constructor(browser: Browser, way: Way) {
    this.browser = browser
    this.way = way
  }

  /** The one of that name, arriving the first time they are called. */
  async calls(name: string, way = this.way) {
    const known = this.people.get(name)
    if (known) return known
    const person = await Person.arrives(this.browser, way)
    this.people.set(name, person)
    return person
  }

  /** One of the demonstration's cast, signed in by their button the first time. */
  async callsOfCast(name: string, way = this.way) {
    const isNew = !this.people.has(name)
    const person = await this.calls(name, way)
    if (isNew) {
      await person.opens('/sign-in')
      await person.finds('Se connecter')
      await person.presses(`Entrer comme ${name}`)
      await person.finds(`Bonjour ${name}`)
    }
    return person
  }

  keeps(what: string, thing: string) {
    this.things.set(what, thing)
  }

  /** What an earlier scene handed on. */
  has(what: string) {
    const thing = this.things.get(what)
    if (thing === undefined) throw new Error(`nobody handed on ${what}`)
    return thing
  }

  async goHome() {
    for (const person of this.people.values()) await person.leaves()
  }
}
