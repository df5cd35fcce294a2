/** What every page compared shares: the marks that the measuring script reads, and the years. */

/** Resolves in the next frame, which draws what the page has changed outside of one. */
export function nextFrame() {
  return new Promise(requestAnimationFrame)
}

/** Resolves at the start of the second frame after the present one: by then what it drew has been handed to the screen. */
export function frames() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

/** To be called in the frame that draws what is marked. */
export async function mark(name) {
  await frames()
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}

/**
 * Lets the measuring script change years and click. `show(from, to)` resolves in the frame that draws the years; `target()`
 * gives the page's pixel of a symbol in sight.
 */
export function offer(show, target) {
  const field = (id) => document.getElementById(id)
  const read = () => show(Number(field('from').value), Number(field('to').value))
  for (const id of ['from', 'to']) field(id).addEventListener('input', read)
  window.bench = {
    target,
    async setYears(from, to) {
      field('from').value = from
      field('to').value = to
      await read()
      await frames()
    },
  }
}

/** A list of titles, as the atlas's popup has one. */
export function titles(events) {
  const list = document.createElement('ul')
  list.className = 'titles'
  for (const { title } of events.slice(0, 50))
    list.append(Object.assign(document.createElement('li'), { textContent: title }))
  return list
}
