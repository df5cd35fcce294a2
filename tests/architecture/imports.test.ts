/** Which part of the atlas may import which. The two tables below are the rule; ARCHITECTURE.md explains it. */
import { describe, expect, it } from 'vitest'
import { findCycle, importsOf, type Module, readModules } from './read-modules.ts'

/** Parts from the top down: each may import itself and what is listed; "src/core" includes its schemas and vocabulary. Types count. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/main.tsx': ['src/app'],
  'src/prerender.tsx': ['src/app', 'src/map', 'src/state', 'src/i18n', 'src/core'],
  'src/app': [
    'src/map',
    'src/panel',
    'src/timeline',
    'src/article',
    'src/compare',
    'src/about',
    'src/profile',
    'src/share',
    'src/export',
    'src/tour',
    'src/overlay',
    'src/offline',
    'src/display',
    'src/state',
    'src/data',
    'src/i18n',
    'src/core',
  ],
  // Pages that are written when the site is built: they put the same parts together as the app.
  'src/pages': [
    'src/map',
    'src/map/style',
    'src/panel',
    'src/article',
    'src/compare',
    'src/profile',
    'src/display',
    'src/state',
    'src/i18n',
    'src/core',
  ],
  // Regions of the screen: they share through state and display, never directly.
  'src/map': ['src/map/style', 'src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/panel': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/timeline': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/article': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/compare': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/about': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/profile': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/share': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/export': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  'src/tour': ['src/display', 'src/state', 'src/i18n', 'src/core'],
  // What a reader adds of their own; it reads files, draws and shows them.
  'src/overlay': ['src/display', 'src/state', 'src/i18n', 'src/map/style', 'src/core'],
  // Storing the atlas in the browser; service-worker.ts runs apart from the page.
  'src/offline': [],
  // What regions share.
  'src/display': ['src/state', 'src/i18n', 'src/map/style', 'src/core'],
  'src/state': ['src/core'],
  'src/i18n': ['src/core'],
  'src/map/style': ['src/core'],
  // The boundary to the published files, and the pure core below everything.
  'src/data': ['src/core'],
  'src/core': [],
  'src/core/schema': ['src/core/vocabulary'],
  // What data may name and code knows how to handle: languages, marks.
  'src/core/vocabulary': [],
  // Tools, which run in Node and share the core with the page.
  'tools/folders.ts': [],
  'tools/plain-errors.ts': ['tools/folders.ts'],
  'tools/compile': ['tools/folders.ts', 'tools/plain-errors.ts', 'tools/basemap', 'src/core'],
  'tools/authoring': ['tools/folders.ts', 'tools/plain-errors.ts', 'tools/compile', 'src/i18n', 'src/core'],
  'tools/layers': ['tools/folders.ts', 'tools/plain-errors.ts', 'tools/compile', 'src/core'],
  'tools/translate': ['tools/folders.ts', 'tools/plain-errors.ts', 'tools/compile', 'src/core'],
  'tools/basemap': ['tools/folders.ts', 'tools/pictures', 'src/core/vocabulary'],
  'tools/site': [
    'tools/folders.ts',
    'tools/plain-errors.ts',
    'tools/compile',
    'tools/pictures',
    'src/prerender.tsx',
    'src/pages',
    'src/core',
  ],
  'tools/pictures': ['tools/folders.ts', 'tools/plain-errors.ts', 'tools/run', 'src/core'],
  'tools/run': ['tools/plain-errors.ts'],
  'tools/bench': ['tools/compile', 'tools/run', 'tools/site', 'src/map/style', 'src/core'],
}

/** Packages that only some places may use. `types` are places where type-only imports are fine besides. */
const ONLY_IN: { package: RegExp; files: RegExp; types?: RegExp }[] = [
  {
    package: /^maplibre-gl/,
    files: /^src\/(map\/(?!style\/)|overlay\/draw\/)/,
    types: /^(src\/map\/style|tools\/bench)\//,
  },
  { package: /^@turf\//, files: /^src\/core\/geo\/geo(-points)?\.ts$|^tools\/(basemap|layers|site)\// },
  {
    package: /^(react|react-dom)(\/|$)/,
    files:
      /^src\/((main|prerender)\.tsx|(app|map|panel|timeline|article|compare|about|profile|share|export|tour|overlay|pages|display|state)\/)/,
  },
  { package: /^lucide-react/, files: /^src\/display\/icon\.tsx$/ },
  { package: /^workbox-/, files: /^src\/offline\//, types: /^tools\/site\// },
  { package: /^minisearch/, files: /^src\/core\/search\// },
  { package: /^papaparse$|^fflate$/, files: /^src\/overlay\/read\// },
  { package: /^zod$/, files: /^src\/core\/schema\/|^tools\/(compile|authoring)\//, types: /^src\// },
  { package: /^edtf$/, files: /^tools\/compile\/expand-edtf\.ts$/ },
  { package: /^jsonc-parser$/, files: /^tools\/compile\/source-text\.ts$/ },
  { package: /^@rapideditor\/country-coder$/, files: /^tools\/compile\/check\/check-(geometry|subject)\.ts$/ },
  { package: /^chrono-node/, files: /^tools\/authoring\// },
  { package: /^node:/, files: /^tools\// },
]

const modules = await readModules('src', 'tools')
const parts = Object.keys(MAY_IMPORT)

/** The most specific part that a path belongs to. */
function partOf(path: string): string | undefined {
  return parts.filter((part) => path === part || path.startsWith(`${part}/`)).sort((a, b) => b.length - a.length)[0]
}

/** Imports of our own code that the table does not allow. */
function forbiddenImports({ path, imports }: Module): string[] {
  const own = partOf(path) ?? ''
  const allowed = [own, ...(MAY_IMPORT[own] ?? [])].flatMap((part) =>
    part === 'src/core' ? [part, 'src/core/schema', 'src/core/vocabulary'] : [part],
  )
  return imports
    .filter(({ target, isOwn }) => isOwn && /\.(tsx?)$/.test(target) && !allowed.includes(partOf(target) ?? target))
    .map(({ target }) => `${path} -> ${target}`)
}

describe('parts', () => {
  it('every module belongs to one', () => {
    expect(modules.filter(({ path }) => !partOf(path)).map(({ path }) => path)).toEqual([])
  })

  it('every part exists', () => {
    expect(parts.filter((part) => !modules.some(({ path }) => partOf(path) === part))).toEqual([])
  })

  it.for(parts)('%s imports only what it may', (part) => {
    expect(modules.filter(({ path }) => partOf(path) === part).flatMap(forbiddenImports)).toEqual([])
  })

  it('no imports go in a circle, types included', () => {
    expect(findCycle(modules)).toBeUndefined()
  })

  it('schemas reach the browser as types only', () => {
    const asValue = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isTypeOnly }) => partOf(target) === 'src/core/schema' && !isTypeOnly)
        .filter(() => path.startsWith('src/') && partOf(path) !== 'src/core/schema')
        .map(({ target }) => `${path} -> ${target}`),
    )
    expect(asValue).toEqual([])
  })
})

describe('packages', () => {
  it.for(ONLY_IN)('$package is used only in $files', ({ package: name, files, types }) => {
    const users = modules.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => name.test(target)).map((i) => ({ path, ...i })),
    )
    expect(users.length, 'a rule about a package that nobody uses is stale').toBeGreaterThan(0)
    const wrong = users.filter(({ path, isTypeOnly }) => !files.test(path) && !(isTypeOnly && types?.test(path)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('the check itself', () => {
  it('sees type imports, re-exports and dynamic imports', () => {
    const text =
      "import type { A } from './a.ts'\nexport { b } from '../b.ts'\nconst c = import('./c.tsx')\nimport d, { type E } from 'd'"
    expect(importsOf('src/app/example.ts', text)).toEqual([
      { target: 'src/app/a.ts', isOwn: true, isTypeOnly: true, isDynamic: false },
      { target: 'd', isOwn: false, isTypeOnly: false, isDynamic: false },
      { target: 'src/b.ts', isOwn: true, isTypeOnly: false, isDynamic: false },
      { target: 'src/app/c.tsx', isOwn: true, isTypeOnly: false, isDynamic: true },
    ])
  })

  it('finds what is forbidden', () => {
    const region: Module = {
      path: 'src/panel/example.ts',
      text: '',
      imports: importsOf('src/panel/example.ts', "import '../map/map-view.tsx'"),
    }
    expect(forbiddenImports(region)).toEqual(['src/panel/example.ts -> src/map/map-view.tsx'])
    const core: Module = {
      path: 'src/core/example.ts',
      text: '',
      imports: importsOf('src/core/example.ts', "import type { Query } from '../state/query.ts'"),
    }
    expect(forbiddenImports(core)).toEqual(['src/core/example.ts -> src/state/query.ts'])
  })

  it('finds a circle of three', () => {
    const example = (path: string, target: string): Module => ({
      path,
      text: '',
      imports: [{ target, isOwn: true, isTypeOnly: true, isDynamic: false }],
    })
    expect(findCycle([example('a', 'b'), example('b', 'c'), example('c', 'a')])).toEqual(['a', 'b', 'c', 'a'])
  })
})
