/**
 * What the reader is told when a part of the atlas does not arrive. fault-matrix.spec.ts holds the page to it, and
 * docs/reliability.md is written from it (tests/docs/reliability.test.ts).
 */

/** Ways in which an answer can be bad, in words. */
export const FAULTS = {
  'status-404': 'answered 404',
  'status-500': 'answered 500',
  truncated: 'cut off',
  aborted: 'connection lost',
  'wrong-type': 'another page instead (HTML)',
  empty: 'nothing in it',
  slow: 'no answer for 30 seconds',
} as const

export type Fault = keyof typeof FAULTS

/** A text of the interface, by its key in src/i18n/messages/en/, with its values. */
export type Said = readonly [key: string, values?: Readonly<Record<string, string>>]

/** How the reader gets the missing part once it can be had again. */
export const RECOVERIES = {
  button: '“Try again” asks for it again; the rest of the page stays as it is.',
  reload: '“Try again” loads the page anew; its address holds the whole view.',
  visit: 'Loading the address again, which holds the whole view.',
} as const

export interface FaultyPart {
  name: string
  /** What the paths of the files have in common. */
  path: string
  /** A view that needs the part. */
  address: string
  /** What works all the same. */
  works: string
  /** What is said; undefined: nothing by the atlas. */
  says: Readonly<Record<Fault, Said | undefined>>
  /** What is said after five seconds without an answer. */
  saysWhileSlow?: Said
  /** Faults that are noticed only after 30 seconds, because the browser says nothing of them. */
  noticedLate?: readonly Fault[]
  /** Whether a file of the reader's is opened that needs the part. */
  opensFile?: boolean
  /** Whether the view needs the map's engine; others are looked at without it. */
  isOnMap?: boolean
  /** Whether the page is whole without it. */
  isApart?: boolean
  recovery: keyof typeof RECOVERIES
  /** Selectors of what the page goes without meanwhile, which comes back as well. */
  comesBack?: readonly string[]
  /** How the errors begin that are written to the console for developers, besides what the browser says of a bad answer. */
  logs?: RegExp
}

const ALL_FAULTS = Object.keys(FAULTS) as Fault[]

function everywhere(said: Said | undefined): FaultyPart['says'] {
  return Object.fromEntries(ALL_FAULTS.map((fault) => [fault, said])) as FaultyPart['says']
}

/** A data file says by its name what happened to it. */
function dataFile(file: string): FaultyPart['says'] {
  const because = (reason: string): Said => ['error.what', { file, reason }]
  return {
    'status-404': because('the server answered 404'),
    'status-500': because('the server answered 500'),
    truncated: because('it is not complete JSON'),
    aborted: because('the connection failed'),
    'wrong-type': because('it is not complete JSON'),
    empty: because('it is not complete JSON'),
    slow: because('no answer came in time'),
  }
}

export const FAULTY_PARTS: readonly FaultyPart[] = [
  {
    name: 'The page, which holds the data index',
    path: '/',
    address: '/?from=2020&to=2022',
    works: 'Without it nothing does; cut off, it shows what has come.',
    says: { ...everywhere(undefined), truncated: ['error.what', { file: 'index.html', reason: 'it is not complete' }] },
    recovery: 'visit',
  },
  {
    name: 'An event’s evidence',
    path: '/data/events/',
    address: '/?event=sochi-summit-2022',
    works: 'List, map and the event’s main facts.',
    says: dataFile('events/sochi-summit-2022.json'),
    saysWhileSlow: ['error.slow', { files: 'events/sochi-summit-2022.json' }],
    recovery: 'button',
    logs: /^\w+: events\/sochi-summit-2022\.json: /,
  },
  {
    name: 'Dated lines and areas',
    isOnMap: true,
    path: '/data/layers/border-villages.geojson',
    address: '/',
    works: 'The list, and a picture of the map without dated lines.',
    comesBack: ['.live-legend li', '.change-marks span'],
    says: dataFile('layers/border-villages.geojson'),
    saysWhileSlow: ['error.slow', { files: '' }],
    recovery: 'button',
    logs: /^\w+: layers\/border-villages\.geojson: /,
  },
  {
    name: 'A part of the base map',
    isOnMap: true,
    path: '/data/basemap/overview/region-land.json',
    address: '/',
    works: 'List and map, but for this part.',
    says: everywhere(['map.missing', { parts: 'region-land' }]),
    saysWhileSlow: ['error.slow', { files: '' }],
    recovery: 'button',
  },
  {
    name: 'A language’s texts',
    path: '/assets/ru-',
    address: '/?lang=ru',
    works: 'Everything, in English.',
    says: everywhere(['error.language', { language: 'Русский' }]),
    saysWhileSlow: ['toolbar.loading'],
    recovery: 'reload',
    logs: /^The texts of the language "ru" could not be loaded/,
  },
  {
    name: 'The map’s code',
    isOnMap: true,
    path: '/assets/map-view-',
    address: '/',
    works: 'The list, and a picture of the map that follows the filter.',
    says: everywhere(['map.failed']),
    saysWhileSlow: ['error.slow', { files: '' }],
    recovery: 'reload',
    // Where a file of code is cut decides what the browser makes of it.
    logs: /^(Error: Unable to preload CSS|TypeError: Failed to fetch dynamically|SyntaxError: |Error: the code has no MapView|Error: no answer came in time)/,
  },
  {
    name: 'The map’s worker',
    isOnMap: true,
    path: '/assets/maplibre-gl-worker-',
    address: '/',
    works: 'The list, and a picture of the map that follows the filter.',
    says: everywhere(['map.failed']),
    noticedLate: ALL_FAULTS,
    saysWhileSlow: ['error.slow', { files: '' }],
    recovery: 'button',
    logs: /^Error: (Worker failed to load|no answer came in time)/,
  },
  {
    name: 'The search worker',
    path: '/assets/search-worker-',
    address: '/?q=Sochi',
    works: 'Everything but the search: all events are listed.',
    says: everywhere(['error.what', { file: 'search', reason: 'its code failed' }]),
    noticedLate: ['empty'],
    saysWhileSlow: ['search.searching'],
    isApart: true,
    recovery: 'button',
  },
  {
    name: 'The worker that reads the reader’s own file',
    path: '/assets/overlay-worker-',
    address: '/',
    opensFile: true,
    works: 'Everything but the file.',
    says: everywhere(['ownDataRefusal.no-worker']),
    noticedLate: ['empty'],
    saysWhileSlow: ['ownData.opening', { name: 'mine.csv' }],
    isApart: true,
    recovery: 'button',
    comesBack: ['.own-columns'],
  },
  {
    name: 'Fonts',
    path: '/fonts/',
    address: '/',
    works: 'Everything, in the system’s letters.',
    says: everywhere(undefined),
    recovery: 'visit',
    logs: /^(Failed to decode downloaded font|OTS parsing error)/,
  },
]

/** What can go wrong besides, and what it leads to. */
export const CONDITIONS = {
  'the browser takes the graphics away and gives them back':
    'The map is built again with the same view, symbols and layers.',
  'the browser takes the graphics away for good':
    'After 30 seconds a picture of the map takes its place and says so; “Try again” makes a new map.',
  'no WebGL2': 'A picture of the map that follows the filter takes its place and says so.',
  'storage is blocked': 'Everything works; choices are remembered only as long as the page is open.',
  'the address is changed faster than the browser lets it':
    'Everything follows at once; the address does so within a second. Safari allows 100 changes in 30 seconds.',
  'the computer’s clock is wrong':
    'All events are listed whatever day it claims; only the last year of the time bar follows the clock.',
  'the reader goes to another page and back':
    'The browser gives back the page as it was left, with map, list and what is open; all of it goes on.',
  'an address of megabytes': 'What is too long is left out, which the page says; links on the page do not carry it on.',
} as const

export type Condition = keyof typeof CONDITIONS

/** The condition that needs a browser of its own (back-forward-cache.spec.ts). */
export const LEFT_AND_BACK = 'the reader goes to another page and back'
