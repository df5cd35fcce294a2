/** What every page compared shares: the marks that the measuring script reads, and the years. */

const nextFrame = () => new Promise(requestAnimationFrame)

/**
 * Resolves at the start of the frame after the one that draws what was changed: by then that has been handed to the screen.
 * `isInFrame`: whether a frame is being made, as when the engine says what it has drawn; it is the one that draws.
 */
export async function handedOver(isInFrame) {
  if (!isInFrame) await nextFrame()
  await nextFrame()
}

export async function mark(name, isInFrame) {
  await handedOver(isInFrame)
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}

/**
 * Lets the measuring script change years and click. `show(from, to)` resolves in the frame in which the map draws the years,
 * or gives nothing where the page has changed at once; `target()` gives the page's pixel of a symbol in sight.
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
      const drawn = read()
      await drawn
      await handedOver(drawn !== undefined)
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
