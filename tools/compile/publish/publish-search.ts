/** What search compares: the words of events, all forms of the names of places, actors and outlets, and what types are called. */
import type { Atlas, AtlasEvent } from '../../../src/core/atlas.ts'
import type { EventFeature, EventsFile } from '../../../src/core/schema/event.ts'
import type {
  ActorsFile,
  Article,
  ArticlesFile,
  EventType,
  EventTypesFile,
  Name,
  PlacesFile,
} from '../../../src/core/schema/reference-lists.ts'
import type { SearchableEvent, SearchableName, SearchFile } from '../../../src/core/schema/search.ts'
import type { SubjectFile } from '../../../src/core/schema/subject.ts'

interface Published {
  events: EventsFile
  /** The events as the page reads them from the index. */
  atlas: Pick<Atlas, 'events'>
  articles: ArticlesFile
  places: PlacesFile
  actors: ActorsFile
  types: EventTypesFile
  subject: Pick<SubjectFile, 'families'>
}

/** Events in the order of the index, places, actors, outlets and types in the order of their files. */
export function publishSearch({ events, atlas, articles, places, actors, types, subject }: Published): SearchFile {
  const articleById = new Map(articles.articles.map((article) => [article.id, article]))
  const outletNames = new Map(articles.outlets.map(({ id, name }) => [id, name]))
  const featureById = new Map(events.features.map((feature) => [feature.id, feature]))
  return {
    events: atlas.events.map((entry) => searchableEvent(entry, featureById.get(entry.id), articleById, outletNames)),
    names: [
      ...places.places.map(({ id, names }): SearchableName => ({ kind: 'place', id, forms: formsOf(names) })),
      ...actors.actors.map(({ id, names }): SearchableName => ({ kind: 'actor', id, forms: formsOf(names) })),
      ...articles.outlets.map(({ id, name }): SearchableName => ({ kind: 'outlet', id, forms: [{ text: name }] })),
      ...types.types.map((type): SearchableName => ({ kind: 'type', id: type.id, forms: wordsFor(type, subject) })),
    ],
  }
}

function searchableEvent(
  { id, title, year_start, type, places, actors, outlets }: AtlasEvent,
  feature: EventFeature | undefined,
  articleById: ReadonlyMap<string, Article>,
  outletNames: ReadonlyMap<string, string>,
): SearchableEvent {
  const { summary = '', evidence = [], references = [], year_end = year_start } = feature?.properties ?? {}
  const publishers = [...new Set(references.map(({ publisher }) => publisher))]
  return {
    id,
    title,
    summary,
    year_start,
    year_end,
    quotes: [
      ...evidence.map(({ article, quote }) => {
        const { outlet = '', language } = articleById.get(article) ?? {}
        return { text: quote, ...langOf(language), source: outletNames.get(outlet) ?? outlet }
      }),
      ...references.flatMap(({ quote, quote_lang, publisher }) =>
        quote === undefined ? [] : [{ text: quote, ...langOf(quote_lang), source: publisher }],
      ),
    ],
    type,
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

/** What readers may call events of a type: its label, its family's name and other words, in each language. */
function wordsFor(type: EventType, { families }: Pick<SubjectFile, 'families'>): SearchableName['forms'] {
  const family = families.find(({ id }) => id === type.family)?.name
  return [{ en: type.label, ...type.labels }, family, type.search_words].flatMap((texts) =>
    Object.entries(texts ?? {})
      .sort(([a], [b]) => Number(b === 'en') - Number(a === 'en'))
      .flatMap(([lang, text]) => (text === undefined ? [] : [{ text, ...langOf(lang) }])),
  )
}

/** Armenian and Russian in Latin letters say so. */
function writtenIn(lang: Name['lang'], text: string): string {
  return (lang === 'hy' || lang === 'ru') && /\p{Script=Latin}/u.test(text) ? `${lang}-Latn` : lang
}

/** English is left out to save bytes. */
function langOf(lang: string | undefined): { lang?: string } {
  return lang === undefined || lang === 'en' ? {} : { lang }
}
