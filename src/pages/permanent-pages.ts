import { articlePage } from './article-page.tsx'
import { eventPage } from './event-page.tsx'
import { listPages } from './list-pages.tsx'
import { gonePages } from './lost-pages.tsx'
import type { Page } from './page.ts'
import { placePage } from './place-page.tsx'
import { releasesPage } from './releases-page.tsx'
import type { Site } from './site.ts'

/** All permanent pages, in a steady order. */
export function permanentPages(site: Site): Page[] {
  return [
    ...listPages(site),
    releasesPage(site),
    ...[...site.events.values()].map((event) => eventPage(event, site)),
    ...[...site.articles.values()].map((article) => articlePage(article, site)),
    ...[...site.atlas.places.values()].map((place) => placePage(place, site)),
    ...gonePages(site),
  ]
}
