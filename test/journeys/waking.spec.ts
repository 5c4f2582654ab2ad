import { test } from 'playwright/test'
import { Company } from './company.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

test('Keys pressed before a page’s scripts are at work break nothing', async () => {
  const visitor = await company.calls('a visitor in a hurry')
  // What the page was made of is not read again before a key is pressed.
  await visitor.page.addInitScript(() => {
    const { read } = ReadableStreamDefaultReader.prototype
    const pressed = new Promise((resolve) => addEventListener('keyup', resolve, { once: true }))
    ReadableStreamDefaultReader.prototype.read = async function (this: ReadableStreamDefaultReader) {
      await pressed
      return read.call(this)
    }
  })
  await visitor.opens('/needs/new')
  await visitor.page.keyboard.press('Tab')
  await visitor.page.keyboard.press('Enter')
  await visitor.finds('Dire ce qui manque')
})
