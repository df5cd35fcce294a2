/** The permanent pages of the real data, as texts. */

import type { Texts } from '../../src/core/schema/subject.ts'
import type { TranslationsFile } from '../../src/core/schema/translation.ts'
import { buildSite, permanentPages, renderPage } from '../../src/pages/for-the-build.ts'
import type { SiteFiles } from '../../src/pages/site.ts'
import { compileRealData, parseFile, type RealData } from '../geodata/real-data.ts'

const real = await compileRealData()

/** Paths of the published files, relative to the atlas. */
export const dataPaths = new Set([...real.files.keys()].map((path) => `data/${path}`))

/** What pages are made from. */
export function siteFilesOf(data: Pick<RealData, 'files'>): SiteFiles {
  return {
    actors: parseFile(data, 'actors.json'),
    articles: parseFile(data, 'articles.json'),
    changes: parseFile(data, 'changes.json'),
    dataPackage: parseFile(data, 'datapackage.json'),
    events: parseFile(data, 'events.geojson'),
    index: parseFile(data, 'index.json'),
    languages: Object.fromEntries(LANGUAGES.map((language) => [language, languageOf(data, language)])),
    notes: parseFile(data, 'notes.json'),
    places: parseFile(data, 'places.json'),
    subject: parseFile(data, 'atlas.json'),
    texts: parseFile(data, 'texts/en.json'),
    types: parseFile(data, 'event-types.json'),
  }
}

const LANGUAGES = ['az', 'hy', 'ru'] as const
const PARTS = ['articles', 'events', 'layers', 'lists', 'notes', 'stories']

function languageOf(data: Pick<RealData, 'files'>, language: string) {
  const parts = PARTS.map((part) => parseFile<TranslationsFile>(data, `translations/${language}/${part}.json`).records)
  return { texts: parseFile<Texts>(data, `texts/${language}.json`), records: Object.assign({}, ...parts) }
}

const files = siteFilesOf(real)

/** Site and pages of the real data, with some files changed. */
export function sitePages(address?: string, change: Partial<SiteFiles> = {}) {
  const site = buildSite({ ...files, ...change }, address)
  return { site, pages: permanentPages(site) }
}

export const STYLESHEET = 'assets/pages.css'

/** Document of each page of the real data by its path. */
export function documents(address?: string): Map<string, string> {
  const { site, pages } = sitePages(address)
  return new Map(pages.map((page) => [page.path, renderPage(page, site, STYLESHEET)]))
}

export { files, renderPage }
