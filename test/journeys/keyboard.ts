import { expect, type Locator } from 'playwright/test'

/** More stops than any page of ours has. */
const LONGEST_WALK = 400

/** Tab, as many times as it takes, until the element has the focus and shows it. */
export async function moveTo(target: Locator) {
  await expect(target).toBeVisible()
  await walk(target, (element) => element === document.activeElement)
  await showsFocus(target)
}

/** Tab to a box and tick it; within a set of radio buttons, arrows. */
export async function tickByKeys(box: Locator) {
  const keyboard = box.page().keyboard
  if (await box.isChecked()) return
  if ((await box.getAttribute('type')) !== 'radio') {
    await moveTo(box)
    return keyboard.press('Space')
  }
  await walk(box, (element) => {
    const [wanted, held] = [element as HTMLInputElement, document.activeElement as HTMLInputElement | null]
    return held?.type === 'radio' && held.name === wanted.name && held.form === wanted.form
  })
  if (await box.evaluate((element) => element === document.activeElement)) await keyboard.press('Space')
  for (let presses = 0; presses < 20 && !(await box.isChecked()); presses += 1) await keyboard.press('ArrowDown')
  await expect(box).toBeChecked()
  await showsFocus(box)
}

/** Tab to a list and go down it to the wanted line. */
export async function chooseByKeys(list: Locator, value: string) {
  await moveTo(list)
  const keyboard = list.page().keyboard
  await keyboard.press('Home')
  for (let presses = 0; presses < 60 && (await list.inputValue()) !== value; presses += 1) {
    await keyboard.press('ArrowDown')
  }
  await expect(list).toHaveValue(value)
}

async function walk(target: Locator, isThere: (element: Element) => boolean) {
  const keyboard = target.page().keyboard
  for (let stops = 0; stops < LONGEST_WALK; stops += 1) {
    if (await target.evaluate(isThere)) return
    await keyboard.press('Tab')
  }
  throw new Error(`the keyboard never reaches ${target}`)
}

/** A ring around what has the focus, or around the words that go with it, and in sight. */
async function showsFocus(target: Locator) {
  const isSeen = await target.evaluate((element) => {
    const hasRing = (one: Element | null | undefined) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    const { top, bottom } = element.getBoundingClientRect()
    const isInSight = bottom > 0 && top < innerHeight
    return isInSight && [element, element.closest('label'), element.nextElementSibling].some(hasRing)
  })
  expect(isSeen, `the focus is seen on ${target}`).toBe(true)
}
