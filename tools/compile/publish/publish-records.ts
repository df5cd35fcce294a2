/** The files that hold one record each, and the index over all events. */

import { byId } from '../../../src/core/atlas.ts'
import { excerptsByArticle } from '../../../src/core/evidence/article-excerpts.ts'
import { firstQuotation, type QuotedLists } from '../../../src/core/evidence/quotations.ts'
import type { EventFeature, EventsFile } from '../../../src/core/schema/event.ts'
import type { EventIndex, IndexEvent, IndexPlace, IndexStory } from '../../../src/core/schema/event-index.ts'
import type { ArticleFile, EventFile } from '../../../src/core/schema/record-files.ts'
import type { ArticlesFile, Place, PlacesFile } from '../../../src/core/schema/reference-lists.ts'
import type { StoryRecord } from '../../../src/core/schema/story.ts'
import { sourceLabels } from './cited-sources.ts'

/** What list, map and filter need of each event and place, and what leads to each guided tour. */
export function publishIndex(
  { features }: EventsFile,
  { articles, outlets }: ArticlesFile,
  { places }: PlacesFile,
  stories: readonly StoryRecord[],
): EventIndex {
  const lists = { articles: byId(articles), outlets: byId(outlets) }
  return {
    events: features.map((feature) => indexEvent(feature, lists)),
    places: places.map(indexPlace),
    ...(stories.length === 0 ? {} : { stories: stories.map(indexStory) }),
  }
}

function indexPlace(place: Place): IndexPlace {
  const { id, kind, country, names, pair, position, certainty, uncertainty_km } = place
  return {
    id,
    kind,
    ...(country === undefined ? {} : { country }),
    names: names.filter(({ lang }) => lang === 'en').map(({ lang, text }) => ({ lang, text })),
    ...(pair ? { pair } : {}),
    ...(position ? { position } : {}),
    certainty,
    ...(uncertainty_km === undefined ? {} : { uncertainty_km }),
  }
}

function indexStory({ id, title, steps }: StoryRecord): IndexStory {
  return { id, title, events: steps.map(({ event }) => event) }
}

function indexEvent({ id, properties: event }: EventFeature, lists: QuotedLists): IndexEvent {
  const references = event.references ?? []
  const labels = sourceLabels(references)
  const articles = unique(event.evidence.map(({ article }) => article))
  const places = unique(event.places.map((place) => place.id))
  const { title, date, date_start, date_end, date_is_bounds, long_running, type, family, status, context } = event
  return {
    id,
    title,
    date,
    ...(date === date_start && date === date_end ? {} : { date_start, date_end }),
    ...(date_is_bounds ? { date_is_bounds } : {}),
    ...(long_running ? { long_running } : {}),
    type,
    family,
    status,
    ...(event.confidence ? { confidence: event.confidence.level } : {}),
    ...(labels.length > 0 ? { source_labels: labels } : {}),
    ...(event.only_side === undefined ? {} : { one_sided: true }),
    sides: unique([
      ...articles.flatMap((article) => lists.outlets.get(lists.articles.get(article)?.outlet ?? '')?.side ?? []),
      ...references.map(({ side }) => side),
    ]).sort(),
    ...(context ? { context } : {}),
    places,
    ...(event.mapped_places.join() === places.join() ? {} : { mapped_places: event.mapped_places }),
    actors: event.actors.map((actor) => actor.id),
    roles: event.actors.map((actor) => actor.role),
    ...(articles.length > 0 ? { articles } : {}),
    reference_count: references.length,
    note_count: event.notes?.length ?? 0,
    ...firstWords(event, lists),
    ...(event.merged_ids ? { merged_ids: event.merged_ids } : {}),
  }
}

/** What leads to the very place of the words in their text comes with the event's own file. */
function firstWords(event: EventFeature['properties'], lists: QuotedLists): Pick<IndexEvent, 'first_words'> {
  const quotation = firstQuotation(event, lists)
  if (!quotation) return {}
  const { prefix: _1, suffix: _2, ...short } = quotation
  return { first_words: short }
}

/** One file for each event, by its path under /data/. */
export function publishEventFiles({ features }: EventsFile): Map<string, EventFile> {
  return new Map(features.map(({ id, properties }) => [`events/${id}.json`, { id, ...properties }]))
}

/** One file for each article, by its path under /data/. */
export function publishArticleFiles(
  { features }: EventsFile,
  { articles, background }: ArticlesFile,
): Map<string, ArticleFile> {
  const events = features.map(({ id, properties }) => ({ id, ...properties }))
  const excerpts = excerptsByArticle(events, background)
  return new Map(articles.map(({ id }) => [`articles/${id}.json`, { excerpts: [...(excerpts.get(id) ?? [])] }]))
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
