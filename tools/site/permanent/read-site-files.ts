/** Reads the published files that permanent pages are made from. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TranslationsFile } from '../../../src/core/schema/translation.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { SiteFiles } from '../../../src/pages/site.ts'

const PATHS: Record<keyof Omit<SiteFiles, 'languages'>, string> = {
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
  const files: Omit<SiteFiles, 'languages'> = Object.fromEntries(await Promise.all(entries))
  const languages = await Promise.all(files.subject.languages.map((language) => readLanguage(folder, language)))
  return { ...files, languages: Object.fromEntries(languages.flat()) }
}

/** A language but English, with the texts of all its parts. */
async function readLanguage(folder: string, language: Language): Promise<[Language, object][]> {
  if (language === 'en') return []
  const parts = join(folder, 'translations', language)
  const names = await readdir(parts)
  const files = await Promise.all(names.map((name) => readJson<TranslationsFile>(join(parts, name))))
  const texts = await readJson<object>(join(folder, 'texts', `${language}.json`))
  return [[language, { texts, records: Object.assign({}, ...files.map(({ records }) => records)) }]]
}

async function readJson<T>(path: string): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`${path} is missing: run npm run geodata before the build`)
    throw error
  })
  return JSON.parse(text)
}
