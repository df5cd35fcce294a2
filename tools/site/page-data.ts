/**
 * Vite plugin: gives index.html and embed/index.html the data that they start with. Few stand in the page, so that nothing
 * has to be asked for. Many would be read twice, as a page and as data, so they are a file of their own, which the page
 * names; the name says what is in it, so page and data cannot belong to different releases.
 */
import { createHash } from 'node:crypto'
import type { Plugin, ResolvedConfig } from 'vite'
import { jsonInElement } from '../../src/core/escape-markup.ts'
import { toPageColumns } from '../../src/core/page-columns.ts'
import type { PageData } from '../../src/core/schema/page-data.ts'
import { readPageData } from './published-files.ts'

/** In characters; some 600 events. Measured: docs/adr/0010-first-view-made-in-advance.md. */
const MAX_IN_PAGE = 250_000

/** Data as an element of the page and, when they are too many for that, as a file under the site's root. */
export interface HeldData {
  element: string
  file?: { fileName: string; source: string }
}

export function pageData(): Plugin {
  let config: ResolvedConfig
  const held = async () => holdData(await readPageData(config.publicDir), config.base)
  return {
    name: 'page-data',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const { file } = await held()
      if (file) this.emitFile({ type: 'asset', ...file })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { element } = await held()
        // Given by a function, so that a "$" in a title stays what it is.
        return html.replace('</body>', () => `${element}</body>`)
      },
    },
  }
}

/** `data` in the page or, longer than `most`, as a file below `base`, the site's root with a final slash. */
export function holdData(data: PageData, base: string, most = MAX_IN_PAGE): HeldData {
  const columns = toPageColumns(data)
  const source = JSON.stringify(columns)
  if (source.length <= most)
    return { element: `<script type="application/json" id="page-data">${jsonInElement(columns)}</script>` }
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
  const fileName = `assets/page-data-${hash}.json`
  const element = `<script type="application/json" id="page-data" data-file="${base}${fileName}"></script>`
  return { element, file: { fileName, source } }
}
