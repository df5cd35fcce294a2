/**
 * Adds the permanent pages to the built site: one per event, article and place, readable without JavaScript. When the
 * site's address is known, each has a social card, and so has the start page.
 */

import { join } from 'node:path'
import { build, type Plugin, runnerImport } from 'vite'
import { pathIn } from '../../../src/core/record-path.ts'
import type { SubjectFile, Texts } from '../../../src/core/schema/subject.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Page } from '../../../src/pages/page.ts'
import type { Site } from '../../../src/pages/site.ts'
import { readPublished } from '../published-files.ts'
import { readCardMaterial } from './cards.ts'
import { permanentName } from './permanent-name.ts'
import { readSiteFiles } from './read-site-files.ts'
import { renderCard } from './render-card.ts'
import type { SiteAddress } from './site-address.ts'

export function permanentPages({ base, address }: SiteAddress): Plugin {
  let publicDir: string
  return {
    name: 'permanent-pages',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_, { path }) {
        if (!address || path !== '/index.html') return []
        const { startPageHead } = await importPages()
        const { title, tagline }: SubjectFile = await readPublished(publicDir, 'atlas.json')
        const tags = startPageHead(address, title.en, tagline.en).map((attrs) => ({ tag: 'meta', attrs: { ...attrs } }))
        return [{ tag: 'link', attrs: { rel: 'canonical', href: address } }, ...tags]
      },
    },
    async generateBundle() {
      const [code, files, style] = await Promise.all([
        importPages(),
        readSiteFiles(join(publicDir, 'data')),
        buildStylesheet(base),
      ])
      const { buildSite, feed, notFoundPage, permanentPages, renderPage, robots, sitemap, speakForPages } = code
      const cards = address ? await readCardMaterial(code.CARD_SHAPES) : undefined
      const emit = (fileName: string, source: string | Uint8Array | undefined) =>
        source !== undefined && this.emitFile({ type: 'asset', fileName, source })
      emit(style.fileName, style.source)
      const write = async (language: Language, texts: Texts) => {
        await speakForPages(language, texts)
        const site = buildSite(files, address, language)
        const pages = permanentPages(site)
        for (const page of pages)
          emit(pathIn(language, `${page.path}index.html`), renderPage(page, site, style.fileName))
        emit(pathIn(language, 'feed.atom'), feed(site, permanentName))
        for (const [path, image] of cards ? drawCards(code, pages, site, cards) : []) emit(path, image)
        return { site, pages }
      }
      // English last: what follows the pages speaks it.
      const { languages } = files.subject
      for (const language of languages.filter((one) => one !== 'en'))
        await write(language, files.languages[language]?.texts ?? {})
      const { site, pages } = await write('en', files.texts)
      emit('404.html', renderPage(notFoundPage(base), site, style.fileName))
      emit('robots.txt', robots(address))
      emit('sitemap.xml', address && sitemap(pages, address, languages))
      if (!address)
        this.info('SITE_URL is not set: the site gets no sitemap and its pages no canonical address and no social card')
    },
  }
}

/** The PNG of each card of a site's pages by its path, one at a time. */
function* drawCards(
  { siteCards }: Pages,
  pages: readonly Page[],
  { language, atlas }: Site,
  { font, ...drawing }: Awaited<ReturnType<typeof readCardMaterial>>,
): Generator<[path: string, image: Uint8Array]> {
  const svgs = siteCards(pages, { ...drawing, language, subject: atlas.subject })
  for (const [path, svg] of svgs) yield [path, renderCard(svg, font)]
}

type Pages = typeof import('../../../src/pages/for-the-build.ts')

/** The pages' code, to be run here. Its styles are left out: all pages share one stylesheet. */
async function importPages(): Promise<Pages> {
  const noStyles: Plugin = {
    name: 'no-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? '\0style' : undefined),
    load: (id) => (id === '\0style' ? '' : undefined),
  }
  const { module } = await runnerImport<Pages>('./src/pages/for-the-build.ts', {
    mode: 'production',
    plugins: [noStyles],
  })
  return module
}

/** Built on its own, because the app's styles are cut by what its code loads when. */
async function buildStylesheet(base: string): Promise<{ fileName: string; source: string | Uint8Array }> {
  const result = await build({
    base,
    configFile: false,
    logLevel: 'error',
    publicDir: 'public',
    build: { write: false, copyPublicDir: false, rolldownOptions: { input: 'src/pages/pages.css' } },
  })
  const [{ output } = { output: [] }] = [result].flat().filter((one) => 'output' in one)
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('the stylesheet of the permanent pages was not built')
  return { fileName: style.fileName, source: style.source }
}
