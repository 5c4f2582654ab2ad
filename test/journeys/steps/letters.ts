import { expect } from 'playwright/test'
import type { Person } from '../person.ts'

/** What a letter to someone says, once it has come: letters are written after the answer that makes them. */
export async function letterTo(person: Person, address: string, subject: string) {
  await expect(async () => {
    await person.opens(`/outbox?to=${address}`)
    await person.follows(subject)
  }).toPass()
  await person.finds(subject)
  return person.page.getByRole('main').innerText()
}
