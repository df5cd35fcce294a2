/** The results as tables of Markdown. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Visit } from './measure.ts'
import { ROWS_PAGES, type RowsPage, type RowsResults, type RowsVisit } from './overlay.ts'
import type { PageId, Results } from './results.ts'

const NAMES: Record<PageId, string> = {
  atlas: 'Karabakh Atlas',
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
  { key: 'popup', name: 'click to popup, ms', write: ms },
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

function ratioTable({ sizes }: Results): string {
  const first = sizes[0]
  const times = (value: number) => `${value.toFixed(2)}×`
  const rivals = PAGES.filter((page) => page !== 'atlas')
  const rows: [string, string, (size: Results['sizes'][number]) => string][] = [
    [
      'first readable map: MapLibre to atlas',
      '≥ 5',
      ({ pages }) => times(pages.maplibre.readable / pages.atlas.readable),
    ],
    [
      'first readable map: Leaflet to atlas',
      '≥ 2',
      ({ pages }) => times(pages.leaflet.readable / pages.atlas.readable),
    ],
    ['idle: atlas to MapLibre', '≤ 1.15', ({ pages }) => times(pages.atlas.idle / pages.maplibre.idle)],
    [
      'year change to symbols frame: fastest rival to atlas',
      '> 1',
      ({ pages }) => times(Math.min(...rivals.map((page) => pages[page].symbols)) / pages.atlas.symbols),
    ],
    ['year change: work to the list, ms', '≤ 50', ({ pages }) => (pages.atlas.listWork ?? Number.NaN).toFixed(1)],
    ['heap, MB', '≤ 60 at 20,000', ({ pages }) => (pages.atlas.heap / 1e6).toFixed(1)],
    ...(['readable', 'idle', 'list', 'symbols', 'map', 'popup'] as const).map(
      (key): [string, string, (size: Results['sizes'][number]) => string] => [
        `atlas, ${ROWS.find((row) => row.key === key)?.name.replace(', ms', '')}: to that at ${number(first?.events ?? 0)}`,
        '≤ 1.5 at 20,000',
        ({ pages }) => times((pages.atlas[key] ?? Number.NaN) / (first?.pages.atlas[key] ?? Number.NaN)),
      ],
    ),
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
