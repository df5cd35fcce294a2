import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { licences } from './tools/site/licences.ts'
import { offline } from './tools/site/offline.ts'
import { pageData } from './tools/site/page-data.ts'
import { permanentPages } from './tools/site/permanent/plugin.ts'
import { siteAddress } from './tools/site/permanent/site-address.ts'
import { prerender } from './tools/site/prerender.ts'
import { siteHeaders } from './tools/site/site-headers.ts'
import { startAfterPaint } from './tools/site/start-after-paint.ts'
import { subjectHead } from './tools/site/subject-head.ts'
import { withoutIcons } from './tools/site/without-icons.ts'

/** `BASE_PATH=/atlas/` builds for a server that hosts the atlas under a path, `SITE_URL` for one whose address is known. */
const site = siteAddress(process.env)

/** Folders of packages whose code is in the site, workers included. */
const bundled = new Set<string>()

export default defineConfig({
  // Two pages of their own: an address that leads nowhere is answered with 404.
  appType: 'mpa',
  base: site.base,
  plugins: [
    react(),
    withoutIcons(),
    subjectHead(),
    prerender(),
    startAfterPaint(),
    pageData(),
    permanentPages(site),
    offline(bundled),
    licences(bundled),
    siteHeaders(),
  ],
  worker: { format: 'es', plugins: () => [licences(bundled)] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // Every browser of the list in README.md knows module preloading.
    modulePreload: { polyfill: false },
    // The embedded view is a page of its own, so that servers can let other sites frame it and nothing else.
    rolldownOptions: {
      input: ['index.html', 'embed/index.html'],
      // What the page starts with, in one file: it compresses better than in pieces.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'] },
            // The shell names every other file, so what is always asked for together is one file too.
            {
              name: 'excerpt',
              test: /src\/(core|display)\/evidence\/(article-excerpts|claim-text|excerpt.*|publication-distance)\.tsx?$/,
            },
            { name: 'play-controls', test: /src\/(display\/names\/period-name|timeline\/play-controls)\.tsx?$/ },
            {
              name: 'filter-names',
              test: /src\/display\/names\/(area-name|facet-sections|use-active-filters|use-filter-names|use-value-names)\.ts$/,
            },
            {
              name: 'reader',
              test: /src\/(core|display)\/(.*\/)?(compare-sources|copy-field|note-card|reader-page|report-.*|repository|view-report)\.tsx?$/,
            },
            {
              name: 'symbols',
              test: /src\/(core|display|map|state)\/(.*\/)?(first-view|geo-points|group-places|map-centre|map-picture|symbol-metrics|use-palette)\.ts$/,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173, strictPort: true },
})
