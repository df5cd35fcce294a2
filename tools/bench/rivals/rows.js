/** What the pages with rows of the reader's own share: a field for the file, its rows as typed columns, and the years. */
import { frames } from './page.js'

const MS_PER_DAY = 86_400_000

/** Position, first and last day and kind of every row of a file with the columns of write-rows.ts, and where its line begins. */
export async function readRows(file) {
  const lines = (await file.text()).split('\n')
  const count = lines.length - 2
  const rows = {
    count,
    position: new Float32Array(count * 2),
    days: new Float32Array(count * 2),
    kind: new Uint8Array(count),
    start: new Uint32Array(count),
  }
  let at = lines[0].length + 1
  for (let row = 0; row < count; row++) {
    const line = lines[row + 1]
    const [, lat, lon, first, last, kind] = line.split(',')
    rows.position.set([Number(lon), Number(lat)], row * 2)
    rows.days.set([Date.parse(first) / MS_PER_DAY, Date.parse(last) / MS_PER_DAY], row * 2)
    rows.kind[row] = Number(kind)
    rows.start[row] = at
    at += line.length + 1
  }
  return rows
}

/** First and last day of some years, since 1970-01-01. */
export function daysOf(from, to) {
  return [Date.UTC(from, 0, 1) / MS_PER_DAY, Date.UTC(to, 11, 31) / MS_PER_DAY]
}

/**
 * Lets the measuring script open a file and change years. `open(file)` and `show(from, to)` resolve in the frame that draws
 * all rows, or those of the years; `target()` gives the page's pixel of a row in sight.
 */
export function offerRows(open, show, target) {
  window.benchRows = {
    opened: () =>
      new Promise((resolve) => {
        document.getElementById('file').addEventListener('change', async ({ target }) => {
          const started = performance.now()
          await open(target.files[0])
          await frames()
          resolve(performance.now() - started)
        })
      }),
    async setYears(from, to) {
      const started = performance.now()
      await show(from, to)
      await frames()
      return performance.now() - started
    },
    target,
  }
}
