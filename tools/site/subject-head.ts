/** Vite plugin: names the site by its subject, in the head of its pages and in the web manifest. */
import type { Plugin } from 'vite'
import { escapeMarkup } from '../../src/core/escape-markup.ts'
import type { SubjectFile } from '../../src/core/schema/subject.ts'
import { readPublished } from './published-files.ts'

const MANIFEST = 'manifest.webmanifest'

export function subjectHead(): Plugin {
  let publicDir: string
  const readSubject = (): Promise<SubjectFile> => readPublished(publicDir, 'atlas.json')
  return {
    name: 'subject-head',
    configResolved(config) {
      publicDir = config.publicDir
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { title, description } = await readSubject()
        // Given by functions, so that a "$" in a text stays what it is.
        return html
          .replaceAll('{{title}}', () => escapeMarkup(title.en))
          .replaceAll('{{description}}', () => escapeMarkup(description))
      },
    },
    configureServer(server) {
      server.middlewares.use(`/${MANIFEST}`, async (_, response, next) => {
        try {
          response.setHeader('content-type', 'application/manifest+json').end(manifestOf(await readSubject()))
        } catch (error) {
          next(error)
        }
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifestOf(await readSubject()) })
    },
  }
}

/** The web manifest (https://www.w3.org/TR/appmanifest/) of an atlas. */
export function manifestOf({ title, description }: Pick<SubjectFile, 'title' | 'description'>): string {
  const manifest = {
    name: title.en,
    short_name: 'Atlas',
    description,
    lang: 'en',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f7f6f2',
    theme_color: '#f7f6f2',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
