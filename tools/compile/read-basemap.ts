/** Reads the committed base map and adds its overview. */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { borderNames } from './publish/border-names.ts'
import { OVERVIEW_FILES, OVERVIEW_TOWNS, overviewOf, overviewOfTowns } from './publish/overview-basemap.ts'

const PUBLISHED = /\.(json|png)$/
/** Areas of countries in all detail, not published. */
const AREAS = 'countries.json'

/** Content of each base map file by its path under /data/: as committed, and overviews under basemap/overview/. */
export async function readBasemap(folder: string): Promise<Map<string, string | Uint8Array>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => PUBLISHED.test(path))
    .sort()
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  )
  const parse = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)))
  const shapes = overviewOf(new Map(OVERVIEW_FILES.map((name) => [name, parse(name)])))
  const overview = [...shapes, [OVERVIEW_TOWNS, overviewOfTowns(parse(OVERVIEW_TOWNS))] as const]
  return new Map<string, string | Uint8Array>([
    ...[...files].filter(([name]) => name !== AREAS).map(([name, bytes]) => [`basemap/${name}`, bytes] as const),
    ['basemap/border-names.json', `${JSON.stringify(borderNames(parse('region-borders.json'), parse(AREAS)))}\n`],
    ...overview.map(([name, content]) => [`basemap/overview/${name}`, `${JSON.stringify(content)}\n`] as const),
  ])
}
