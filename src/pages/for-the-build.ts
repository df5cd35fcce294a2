/** What the build runs to make the permanent pages; none of it reaches the browser. */
export { CARD_SHAPES } from './card-map.ts'
export { feed, robots, sitemap } from './feed-and-sitemap.ts'
export { notFoundPage } from './lost-pages.tsx'
export { permanentPages } from './permanent-pages.ts'
export { renderPage } from './render-page.tsx'
export { buildSite } from './site.ts'
export { siteCards, startPageHead, startPageMeta } from './site-cards.ts'
export { speakForPages } from './texts.ts'
