/** Runs in the page, and so uses nothing from outside of its functions. */

/**
 * Texts in the window that cannot be read where they stand, each with what is wrong: cut by their box, with or without an
 * ellipsis, beyond the window, across another text, a hint or a choice longer than its field, or, outside of quotations, a word or a
 * figure with its ending on two lines; but for what matches `excepted`.
 */
export function textFaults(excepted: string): string[] {
  const faults = new Set<string>()
  const context = document.createElement('canvas').getContext('2d')

  function report(what: string, element: Element, text: string): void {
    if (element.closest(excepted)) return
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.')
    faults.add(`${what}: ${name} “${text.trim().slice(0, 60)}”`)
  }

  function isSeen(element: Element): boolean {
    const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    return isShown && getComputedStyle(element).clipPath === 'none' && !element.closest('svg, option')
  }

  /** The part of the window that boxes which cut leave of an element, and whether it can be scrolled sideways. */
  function shownPart(element: Element) {
    let [left, top, right, bottom] = [0, 0, window.innerWidth, window.innerHeight]
    let isScrolled = false
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box)
      const edges = box.getBoundingClientRect()
      if (overflowX !== 'visible') [left, right] = [Math.max(left, edges.left), Math.min(right, edges.right)]
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, edges.top), Math.min(bottom, edges.bottom)]
      isScrolled ||= ['auto', 'scroll'].includes(overflowX) && box.scrollWidth > box.clientWidth
      if (position === 'fixed') break
    }
    return { left, top, right, bottom, isScrolled }
  }

  function linesOf(text: Node, start: number, end: number): DOMRect[] {
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    return [...range.getClientRects()].filter(({ width }) => width > 1)
  }

  /** Whether an element writes at a point without a ground of its own that would hide what is below. */
  function writesOver(over: Element, below: Element, x: number, y: number): boolean {
    for (let box: Element | null = over; box && !box.contains(below); box = box.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(box)
      if (backgroundImage !== 'none' || !/^rgba\(.* 0\)$/.test(backgroundColor)) return false
    }
    const texts = [...over.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '')
    return texts.some((text) =>
      linesOf(text, 0, text.textContent?.length ?? 0).some(
        (line) => x > line.left && x < line.right && y > line.top && y < line.bottom,
      ),
    )
  }

  function checkText(node: Text, element: Element): void {
    const { overflowX } = getComputedStyle(element)
    if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      report('cut', element, node.data)
      return
    }
    const part = shownPart(element)
    for (const line of linesOf(node, 0, node.data.length)) {
      if (line.top < part.top || line.bottom > part.bottom) continue
      if (line.left < part.left - 1 || line.right > part.right + 1) {
        if (!part.isScrolled) report('beyond its box', element, node.data)
        continue
      }
      const y = (line.top + line.bottom) / 2
      for (const x of [line.left + 2, (line.left + line.right) / 2, line.right - 2]) {
        const over = document.elementFromPoint(x, y)
        if (over && !over.contains(element) && !element.contains(over) && writesOver(over, element, x, y))
          report(`below “${over.textContent?.trim().slice(0, 30)}”`, element, node.data)
      }
    }
    if (linesOf(node, 0, node.data.length).length < 2 || element.closest('q, blockquote, code')) return
    for (const { index, 0: word } of node.data.matchAll(/[\p{L}\u055A-\u055F]{3,}|\d+[-–]\u2060?[\p{L}\d]+/gu))
      if (new Set(linesOf(node, index, index + word.length).map(({ top }) => top)).size > 1)
        report('parted', element, word)
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.parentElement && node.data.trim() !== '' && isSeen(node.parentElement))
      checkText(node, node.parentElement)

  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[placeholder], select')) {
    const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.placeholder
    const style = getComputedStyle(field)
    if (!context) throw new Error('there is no canvas to measure with')
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    const over = Math.ceil(context.measureText(text).width - room - 1)
    if (isSeen(field) && over > 0) report(`${over} px too long`, field, text)
  }
  return [...faults]
}
