/** Reads the committed base map, which is published as it is. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PUBLISHED = /\.(json|png)$/
/** Polygons that only checks need. */
const BUILD_ONLY = ['countries.json']

/** Content of each base map file by its path under /data/. */
export async function readBasemap(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => PUBLISHED.test(name) && !BUILD_ONLY.includes(name)).sort()
  return new Map(
    await Promise.all(names.map(async (name) => [`basemap/${name}`, await readFile(join(folder, name))] as const)),
  )
}
