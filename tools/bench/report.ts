/** The results as tables of Markdown. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Visit } from './measure.ts'
import { ROWS_PAGES, type RowsPage, type RowsResults, type RowsVisit } from './overlay.ts'
import type { PageId, Results } from './results.ts'

const NAMES: Record<PageId, string> = {
  atlas: 'Karabakh Atlas',
  title: 'title alone',
  maplibre: 'bare MapLibre',
  leaflet: 'Leaflet',
  deck: 'deck.gl',
  kepler: 'kepler.gl',
}
const PAGES = Object.keys(NAMES) as PageId[]

const ms = (value: number) => value.toFixed(0)
const ROWS: readonly { key: keyof Visit; name: string; write: (value: number) => string }[] = [
  { key: 'bytes', name: 'bytes until idle, KB', write: (value) => (value / 1000).toFixed(0) },
  { key: 'readable', name: 'first readable map, ms', write: ms },
  { key: 'idle', name: 'all events drawn and idle, ms', write: ms },
  { key: 'longTasks', name: 'long tasks until idle, ms', write: ms },
  { key: 'listWork', name: 'year change: work to the list, ms', write: (value) => value.toFixed(1) },
  { key: 'list', name: 'year change to list frame, ms', write: ms },
  { key: 'symbols', name: 'year change to symbols frame, ms', write: ms },
  { key: 'map', name: 'year change to all of the map, ms', write: ms },
  { key: 'work', name: 'year change: all work, ms', write: ms },
  { key: 'pan', name: 'drag: frames a second', write: ms },
  { key: 'popup', name: 'click to words, ms', write: ms },
  { key: 'heap', name: 'heap, MB', write: (value) => (value / 1e6).toFixed(1) },
]

/** One table per size, then the ratios that the goals are stated in. */
export function tablesOf(results: Results): string {
  const { date, machine, browser, runs, sizes } = results
  return [
    `Measured on ${date}: ${machine}; ${browser}; medians of ${runs} visit${runs === 1 ? '' : 's'} of each page.`,
    ...sizes.map(sizeTable),
    ratioTable(results),
  ].join('\n\n')
}

function sizeTable({ events, places, compileSeconds, pages }: Results['sizes'][number]): string {
  const rows = ROWS.map(({ key, name, write }) => [
    name,
    ...PAGES.map((page) => {
      const value = pages[page][key]
      return value === undefined || Number.isNaN(value) ? '–' : write(value)
    }),
  ])
  const title = `### ${number(events)} events at ${number(places)} places`
  return `${title}\n\nCompiled in ${compileSeconds.toFixed(1)} s.\n\n${table(['', ...PAGES.map((page) => NAMES[page])], rows)}`
}

type Size = Results['sizes'][number]

/** The goals, and what each size measures against them. */
function ratioTable({ sizes }: Results): string {
  const times = (value: number) => `${value.toFixed(2)}×`
  const numberOf = (value: number | undefined) => value ?? Number.NaN
  const others = PAGES.filter((page) => page !== 'atlas' && page !== 'title')
  const rows: [string, string, (size: Size) => string][] = [
    [
      'first readable map: atlas to the title alone',
      '≤ 1.6 to 2,000',
      ({ pages }) => times(pages.atlas.readable / pages.title.readable),
    ],
    [
      'first readable map: soonest other map to atlas',
      '> 1',
      ({ pages }) => times(Math.min(...others.map((page) => pages[page].readable)) / pages.atlas.readable),
    ],
    [
      'year change, all of the map: atlas to MapLibre’s `setFilter`',
      '≤ 1.2',
      ({ pages }) => times(numberOf(pages.atlas.map) / numberOf(pages.maplibre.map)),
    ],
    ['year change: work to the list, ms', '≤ 50', ({ pages }) => numberOf(pages.atlas.listWork).toFixed(1)],
    [
      'frames while dragged: atlas to MapLibre',
      '≥ 0.9',
      ({ pages }) => times(numberOf(pages.atlas.pan) / numberOf(pages.maplibre.pan)),
    ],
    ['click to words, ms', '≤ 100', ({ pages }) => ms(numberOf(pages.atlas.popup))],
    ['click to words on a slow phone, ms', '≤ 1000', ({ phone }) => ms(phone.popup)],
    [
      'all events drawn and idle: atlas to MapLibre',
      '≤ 1.5, < 1 from 20,000',
      ({ pages }) => times(pages.atlas.idle / pages.maplibre.idle),
    ],
    ['heap, MB', '≤ 60 at 20,000', ({ pages }) => (pages.atlas.heap / 1e6).toFixed(1)],
    ['slow phone: first readable map, ms', '', ({ phone }) => ms(phone.readable)],
    ['slow phone: all events drawn and idle, ms', '', ({ phone }) => ms(phone.idle)],
  ]
  return `### Goals\n\n${table(
    ['', 'goal', ...sizes.map(({ events }) => number(events))],
    rows.map(([name, goal, value]) => [name, goal, ...sizes.map(value)]),
  )}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

const ROWS_NUMBERS: readonly { key: keyof RowsVisit; name: string; write: (value: number) => string }[] = [
  { key: 'drawn', name: 'file chosen to all rows drawn, ms', write: ms },
  { key: 'drawnWork', name: 'processor time of that, ms', write: ms },
  { key: 'years', name: 'year change to frame, ms', write: ms },
  { key: 'yearsWork', name: 'processor time of that, ms', write: ms },
  { key: 'card', name: 'click to card, ms', write: ms },
  { key: 'heap', name: 'heap, MB', write: (value) => (value / 1e6).toFixed(1) },
]

/** A table of all sizes and pages, and the ratios that the goals are stated in. */
export function rowsTable({ date, machine, browser, runs, sizes }: RowsResults): string {
  const pages = Object.keys(ROWS_PAGES) as RowsPage[]
  const written = (value: number | undefined, write: (value: number) => string) =>
    value === undefined || Number.isNaN(value) ? '–' : write(value)
  const times = (a: number | undefined, b: number | undefined) =>
    written(a === undefined || b === undefined ? undefined : a / b, (value) => `${value.toFixed(2)}×`)
  const rows = sizes.flatMap(({ rows, pages: of }) =>
    ROWS_NUMBERS.map(({ key, name, write }) => [
      number(rows),
      name,
      ...pages.map((page) => written(of[page][key], write)),
    ]),
  )
  const ratios: [string, string, (of: RowsResults['sizes'][number]['pages']) => string][] = [
    ['drawn: kepler.gl to atlas', '> 1', ({ kepler, atlas }) => times(kepler.drawn, atlas.drawn)],
    ['drawn: deck.gl to atlas', '', ({ deck, atlas }) => times(deck.drawn, atlas.drawn)],
    [
      'processor time until drawn: kepler.gl to atlas',
      '',
      ({ kepler, atlas }) => times(kepler.drawnWork, atlas.drawnWork),
    ],
    ['processor time until drawn: deck.gl to atlas', '', ({ deck, atlas }) => times(deck.drawnWork, atlas.drawnWork)],
    ['year change: kepler.gl to atlas', '> 1', ({ kepler, atlas }) => times(kepler.years, atlas.years)],
    ['year change: deck.gl to atlas', '', ({ deck, atlas }) => times(deck.years, atlas.years)],
    [
      'processor time of a year change: deck.gl to atlas',
      '',
      ({ deck, atlas }) => times(deck.yearsWork, atlas.yearsWork),
    ],
    [
      'processor time of a year change: atlas to bare WebGL2',
      '',
      ({ webgl, atlas }) => times(atlas.yearsWork, webgl.yearsWork),
    ],
    ['year change: atlas to bare WebGL2', '≤ 2', ({ webgl, atlas }) => times(atlas.years, webgl.years)],
  ]
  return [
    `Measured on ${date}: ${machine}; ${browser}; medians of ${runs} visit${runs === 1 ? '' : 's'} of each page.`,
    table(['rows', '', ...pages.map((page) => ROWS_PAGES[page])], rows),
    table(
      ['', 'goal', ...sizes.map(({ rows }) => number(rows))],
      ratios.map(([name, goal, value]) => [name, goal, ...sizes.map(({ pages: of }) => value(of))]),
    ),
  ].join('\n\n')
}

/** Replaces what stands between the two marks of a name in a document. */
export async function writeTables(path: string, name: string, tables: string): Promise<void> {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const text = await readFile(path, 'utf8')
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${path} has no place for the tables`)
  await writeFile(path, `${before}${start}\n${tables}\n${end}${after}`)
}
