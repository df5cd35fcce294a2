import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from './page.ts'
import { PageDocument } from './page-document.tsx'
import type { Site } from './site.ts'

/** The document of a page. `stylesheet` is the path of its stylesheet. */
export function renderPage(page: Page, site: Site, stylesheet: string): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PageDocument page={page} site={site} stylesheet={stylesheet} />)}\n`
}
