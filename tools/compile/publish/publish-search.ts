/** What search compares: the words of events, and all forms of the names of places, actors and outlets. */
import type { Atlas, AtlasEvent } from '../../../src/core/atlas.ts'
import type { EventFeature, EventsFile } from '../../../src/core/schema/event.ts'
import type { ActorsFile, Article, ArticlesFile, Name, PlacesFile } from '../../../src/core/schema/reference-lists.ts'
import type { SearchableEvent, SearchableName, SearchFile } from '../../../src/core/schema/search.ts'

interface Published {
  events: EventsFile
  /** The events as the page reads them from the index. */
  atlas: Pick<Atlas, 'events'>
  articles: ArticlesFile
  places: PlacesFile
  actors: ActorsFile
}

/** Events in the order of the index, places, actors and outlets in the order of their files. */
export function publishSearch({ events, atlas, articles, places, actors }: Published): SearchFile {
  const articleById = new Map(articles.articles.map((article) => [article.id, article]))
  const outletNames = new Map(articles.outlets.map(({ id, name }) => [id, name]))
  const featureById = new Map(events.features.map((feature) => [feature.id, feature]))
  return {
    events: atlas.events.map((entry) => searchableEvent(entry, featureById.get(entry.id), articleById, outletNames)),
    names: [
      ...places.places.map(({ id, names }): SearchableName => ({ kind: 'place', id, forms: formsOf(names) })),
      ...actors.actors.map(({ id, names }): SearchableName => ({ kind: 'actor', id, forms: formsOf(names) })),
      ...articles.outlets.map(({ id, name }): SearchableName => ({ kind: 'outlet', id, forms: [{ text: name }] })),
    ],
  }
}

function searchableEvent(
  { id, title, places, actors, outlets }: AtlasEvent,
  feature: EventFeature | undefined,
  articleById: ReadonlyMap<string, Article>,
  outletNames: ReadonlyMap<string, string>,
): SearchableEvent {
  const { summary = '', evidence = [], references = [] } = feature?.properties ?? {}
  const publishers = [...new Set(references.map(({ publisher }) => publisher))]
  return {
    id,
    title,
    summary,
    quotes: [
      ...evidence.map(({ article, quote }) => {
        const { outlet = '', language } = articleById.get(article) ?? {}
        return { text: quote, ...langOf(language), source: outletNames.get(outlet) ?? outlet }
      }),
      ...references.flatMap(({ quote, quote_lang, publisher }) =>
        quote === undefined ? [] : [{ text: quote, ...langOf(quote_lang), source: publisher }],
      ),
    ],
    ...(publishers.length > 0 ? { publishers } : {}),
    places,
    actors,
    outlets: [...outlets],
  }
}

/** All forms of a name, the one that lists show first; of equal spellings only the first stays. */
function formsOf(names: readonly Name[]): SearchableName['forms'] {
  const shown = names.find(({ lang }) => lang === 'en') ?? names[0]
  const forms = [...(shown ? [shown] : []), ...names.filter((name) => name !== shown)].flatMap(
    ({ lang, text, transliteration, variants = [] }) =>
      [text, ...(transliteration === undefined ? [] : [transliteration]), ...variants].map((form) => ({
        text: form,
        ...langOf(writtenIn(lang, form)),
      })),
  )
  return forms.filter(({ text }, i) => forms.findIndex((other) => other.text === text) === i)
}

/** Armenian and Russian in Latin letters say so. */
function writtenIn(lang: Name['lang'], text: string): string {
  return (lang === 'hy' || lang === 'ru') && /\p{Script=Latin}/u.test(text) ? `${lang}-Latn` : lang
}

/** English is left out to save bytes. */
function langOf(lang: string | undefined): { lang?: string } {
  return lang === undefined || lang === 'en' ? {} : { lang }
}
