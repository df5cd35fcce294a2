/** What the build runs to make the permanent pages; none of it reaches the browser. */
import './texts.ts'

export { CARD_SHAPES } from './card-map.ts'
export { feed } from './feed.ts'
export { notFoundPage } from './not-found-page.tsx'
export { permanentPages } from './permanent-pages.ts'
export { renderPage } from './render-page.tsx'
export { buildSite } from './site.ts'
export { siteCards, startPageMeta } from './site-cards.ts'
export { robots, sitemap } from './sitemap.ts'
