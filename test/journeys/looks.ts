/** Run inside the page, each by itself: what of it does not look as it must, one line an element. */

/** What pushes the page wider than its window; a table may scroll in a box of its own. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const scrolls = (one: Element | null): boolean =>
    one !== null &&
    (['auto', 'scroll', 'hidden'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
  const wide = [...document.body.querySelectorAll('*')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1 && !scrolls(one.parentElement),
  )
  return [`${scrollWidth} px in ${clientWidth}`, ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120))]
}

/** WCAG 2.5.8: what is pressed is 24 px high and wide, unless it stands in a sentence. A box is pressed with its words. */
export function smallTargets() {
  const all = document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')
  const small = [...all].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return false
    const words = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    const boxes = [one, ...(words ? [words] : [])].map((part) => part.getBoundingClientRect())
    const [width, height] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))]
    const isOutOfSight = boxes.every((box) => box.right <= 0 || box.bottom + scrollY <= 0)
    return !isOutOfSight && (width < 24 || height < 24) && !standsInASentence(one)
  })
  return small.map((one) => one.outerHTML.slice(0, 120))

  function standsInASentence(one: Element) {
    if (getComputedStyle(one).display !== 'inline') return false
    const line = one.closest('p, li, dd, dt, td, th, label, figcaption, blockquote')
    return line !== null && (line.textContent ?? '').trim().length > (one.textContent ?? '').trim().length + 2
  }
}

/** With the system's own colours, shadows are gone: one element of each sort is given the focus and must have an outline. */
export function unseenFocus() {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type="hidden"]), select, textarea, summary',
  )
  const sorts = new Map(
    [...all].filter((one) => one.checkVisibility()).map((one) => [one.tagName + one.className, one]),
  )
  const unseen = [...sorts.values()].filter((one) => {
    one.focus()
    if (document.activeElement !== one) return false
    const rings = [one, one.closest('label')].map((ring) => ring && getComputedStyle(ring))
    return !rings.some((ring) => ring && ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) > 0)
  })
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  scrollTo(0, 0)
  return unseen.map((one) => one.outerHTML.slice(0, 120))
}
