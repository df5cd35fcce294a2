/**
 * Runs in each page before its own code: adds up long tasks and, on the atlas's page, marks the same moments that the
 * pages compared with mark themselves (rivals/page.js). A moment is the start of the second frame after the one that draws
 * what was waited for: by then it has been handed to the screen.
 */
const longTasks = []
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

/** Called once the page is idle. */
window.benchLoading = () => {
  const of = (name) => performance.getEntriesByName(name)[0].startTime
  // Frames can be started long before the first one is seen.
  const [readable, idle] = [Math.max(of('readable'), of('first-contentful-paint')), of('idle')]
  const before = longTasks.filter(({ startTime }) => startTime < idle)
  return { readable, idle, longTasks: before.reduce((sum, { duration }) => sum + duration, 0) }
}

/** Frames in a row that have to come at the usual pace; a page that never comes to rest is waited for no longer than this. */
const [CALM, PACE_MS, PATIENCE_MS] = [5, 34, 5000]

window.benchRest = async () => {
  const end = performance.now() + PATIENCE_MS
  for (let calm = 0; calm < CALM && performance.now() < end; ) {
    const started = performance.now()
    await new Promise(requestAnimationFrame)
    calm = performance.now() - started < PACE_MS ? calm + 1 : 0
  }
}

/** Frames a second from the next press of the pointer until it is let go. */
window.benchFrames = async () => {
  const next = (type) => new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }))
  await next('pointerdown')
  const [started, up] = [performance.now(), next('pointerup')]
  let [frames, isDown] = [0, true]
  up.then(() => {
    isDown = false
  })
  for (; isDown; frames++) await new Promise(requestAnimationFrame)
  return (1000 * frames) / (performance.now() - started)
}

/** Resolves when the element is there and the second frame after the one that draws it begins. */
const drawn = async (selector) => {
  do await new Promise(requestAnimationFrame)
  while (!document.querySelector(selector))
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}

/** Milliseconds from the next press of the pointer until the element is drawn. */
window.benchShown = (selector) =>
  new Promise((resolve) => {
    const pressed = () => {
      const started = performance.now()
      resolve(drawn(selector).then(() => performance.now() - started))
    }
    addEventListener('pointerdown', pressed, { capture: true, once: true })
  })

if (!/\.html$|\/kepler\/$/.test(location.pathname)) {
  const moments = {
    // The picture in the built page or, without one, the symbols that the map engine carries.
    readable: '.first-picture [data-place-ids], button[data-place-ids]',
    // The map has symbols, and nothing left to load, move or draw.
    idle: '.map-view[aria-busy="false"] button[data-place-ids]',
  }
  for (const [name, selector] of Object.entries(moments)) drawn(selector).then(() => performance.mark(name))

  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  /** Types two years into the page's inputs, as a reader does. */
  window.benchTypeYears = (from, to) => {
    const [first, last] = document.querySelectorAll('.time-bar .year-input input')
    for (const [input, year] of [
      [first, from],
      [last, to],
    ]) {
      if (Number(input.value) === year) continue
      setValue.call(input, String(year))
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  window.bench = {
    /**
     * Sets the years as a reader does; resolves when the map has followed. Milliseconds from the change to the list in the
     * document and laid out, to its frame, and to that of the symbols.
     */
    async setYears(from, to) {
      const started = performance.now()
      window.benchTypeYears(from, to)
      await Promise.resolve()
      document.querySelector('#events').getBoundingClientRect()
      const listWork = performance.now() - started
      const until = (selector) => drawn(selector).then(() => performance.now() - started)
      const [list] = await Promise.all([until('#events'), until('.map-view[aria-busy="false"]')])
      // One change of the document has both.
      return { listWork, list, symbols: list }
    },
    /** The busiest symbol in sight, so that its popup has something to list. */
    target() {
      const symbols = [...document.querySelectorAll('button[data-place-ids]')].filter((symbol) => {
        const { left, top, width, height } = symbol.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button') === symbol
      })
      symbols.sort((a, b) => Number(b.dataset.count) - Number(a.dataset.count))
      const { left, top, width, height } = symbols[0].getBoundingClientRect()
      return [left + width / 2, top + height / 2]
    },
  }
}
