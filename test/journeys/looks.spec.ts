import { expect, type Page, test } from 'playwright/test'
import { sideways, smallTargets, unseenFocus } from './looks.ts'

/** A look that sees nothing on a broken page says nothing of a good one. */
const shown = (page: Page, body: string, style = '') => page.setContent(`<style>${style}</style><main>${body}</main>`)

test('A page wider than its window is seen; a table in a box of its own is not', async ({ page }) => {
  await shown(page, '<div style="overflow-x: auto"><p style="width: 4000px">Un grand tableau</p></div>')
  expect(await page.evaluate(sideways)).toEqual([])
  await shown(page, '<p style="width: 4000px">Une phrase sans fin</p>')
  expect(await page.evaluate(sideways)).toContain('<p style="width: 4000px">Une phrase sans fin</p>')
})

test('A target too small for a thumb is seen, unless it stands in a sentence', async ({ page }) => {
  await shown(page, '<p>On peut <a href="/">lire la suite</a> plus bas.</p>', 'a { font-size: 12px }')
  expect(await page.evaluate(smallTargets)).toEqual([])
  await shown(
    page,
    '<ul><li><a href="/">Suite</a></li></ul><button style="height: 18px">Oui</button>',
    'a { font-size: 12px }',
  )
  expect(await page.evaluate(smallTargets)).toEqual([
    '<a href="/">Suite</a>',
    '<button style="height: 18px">Oui</button>',
  ])
})

test('A focus drawn with a shadow alone is seen to vanish in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await shown(page, '<button>Oui</button>', 'button:focus { outline: none; box-shadow: 0 0 0 3px red }')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(unseenFocus)).toEqual(['<button>Oui</button>'])
  await shown(page, '<button>Oui</button>', 'button:focus { outline: 3px solid red }')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(unseenFocus)).toEqual([])
})
