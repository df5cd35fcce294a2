/** What the build runs to make the permanent pages; none of it reaches the browser. */
import type { Texts } from '../core/schema/subject.ts'
import { LANGUAGES, type Language } from '../core/vocabulary/language.ts'
import permanent from '../i18n/messages/en/permanent.json'
import { parts } from '../i18n/messages/en.ts'
import { addTexts } from '../i18n/messages.ts'
import { loadPartTexts, speak, spokenLanguage } from '../i18n/spoken-language.ts'
import { articlePage } from './article-page.tsx'
import { eventPage } from './event-page.tsx'
import { listPages } from './list-pages.tsx'
import { gonePages } from './lost-pages.tsx'
import type { Page } from './page.ts'
import { placePage } from './place-page.tsx'
import { releasesPage } from './releases-page.tsx'
import type { Site } from './site.ts'

export { CARD_SHAPES } from './card-map.ts'
export { feed, robots, sitemap } from './feed-and-sitemap.ts'
export { notFoundPage } from './lost-pages.tsx'
export { renderPage } from './page-document.tsx'
export { buildSite } from './site.ts'
export { siteCards, startPageHead, startPageMeta } from './site-cards.ts'

// All texts are in place before a page is made; the app loads them part by part.
for (const part of [...parts, permanent]) addTexts('en', part)

// All languages now: the build takes away what imports code as soon as this is imported.
for (const language of [...LANGUAGES, 'en'] as const) {
  await speak(language)
  await loadPartTexts()
}

/** From now on pages are made in this language; `texts` are those that name the subject. Throws when it is not there. */
export async function speakForPages(language: Language, texts: Texts): Promise<void> {
  addTexts(language, texts)
  await speak(language)
  if (spokenLanguage().language !== language) throw new Error(`the texts of "${language}" could not be loaded`)
}

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
