/** The permanent pages of the real data, as texts. */

import { buildSite, permanentPages, renderPage } from '../../src/pages/main.ts'
import type { SiteFiles } from '../../src/pages/site.ts'
import { compileRealData, parseFile } from '../geodata/real-data.ts'

const real = await compileRealData()

/** Paths of the published files, relative to the atlas. */
export const dataPaths = new Set([...real.files.keys()].map((path) => `data/${path}`))

const files: SiteFiles = {
  actors: parseFile(real, 'actors.json'),
  articles: parseFile(real, 'articles.json'),
  changes: parseFile(real, 'changes.json'),
  dataPackage: parseFile(real, 'datapackage.json'),
  events: parseFile(real, 'events.geojson'),
  index: parseFile(real, 'index.json'),
  notes: parseFile(real, 'notes.json'),
  places: parseFile(real, 'places.json'),
  types: parseFile(real, 'event-types.json'),
}

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
