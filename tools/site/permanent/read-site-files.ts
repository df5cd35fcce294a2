/** Reads the published files that permanent pages are made from. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteFiles } from '../../../src/pages/site.ts'

const PATHS: Record<keyof SiteFiles, string> = {
  actors: 'actors.json',
  articles: 'articles.json',
  changes: 'changes.json',
  dataPackage: 'datapackage.json',
  events: 'events.geojson',
  index: 'index.json',
  notes: 'notes.json',
  places: 'places.json',
  subject: 'atlas.json',
  texts: 'texts/en.json',
  types: 'event-types.json',
}

/** `folder` is that of the compiled data. Throws, and says what to do, when the data has not been compiled. */
export async function readSiteFiles(folder: string): Promise<SiteFiles> {
  const entries = Object.entries(PATHS).map(async ([name, path]) => [name, await readJson(join(folder, path))])
  return Object.fromEntries(await Promise.all(entries))
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`${path} is missing: run npm run geodata before the build`)
    throw error
  })
  return JSON.parse(text)
}
