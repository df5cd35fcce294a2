/** Reads the committed base map and adds its overview. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OVERVIEW_FILES, overviewOf } from './overview-basemap.ts'

const PUBLISHED = /\.(json|png)$/
/** Polygons that only checks need. */
const BUILD_ONLY = ['countries.json']

/** Content of each base map file by its path under /data/: as committed, and overviews under basemap/overview/. */
export async function readBasemap(folder: string): Promise<Map<string, string | Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => PUBLISHED.test(name) && !BUILD_ONLY.includes(name)).sort()
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  )
  const overview = overviewOf(
    new Map(OVERVIEW_FILES.map((name) => [name, JSON.parse(new TextDecoder().decode(files.get(name)))])),
  )
  return new Map<string, string | Uint8Array>([
    ...[...files].map(([name, bytes]) => [`basemap/${name}`, bytes] as const),
    ...[...overview].map(([name, shapes]) => [`basemap/overview/${name}`, `${JSON.stringify(shapes)}\n`] as const),
  ])
}
