/** Turns the lists that events refer to into their published files. */
import { groupBy } from '../../../src/core/grouping.ts'
import { twoNames } from '../../../src/core/names/record-names.ts'
import type {
  ActorsFile,
  ArticlesFile,
  EventTypesFile,
  NotesFile,
  PlacesFile,
} from '../../../src/core/schema/reference-lists.ts'
import type { SentencesFile } from '../../../src/core/schema/sentence.ts'
import type { Sources } from '../sources.ts'
import { uniqueSpans } from './publish-events.ts'

export function publishPlaces({ places, subject }: Sources): PlacesFile {
  return {
    places: sortById(places).map((place) => {
      const pair = twoNames(place, subject.name_pairs)
      return pair ? { ...place, pair } : place
    }),
  }
}

export function publishActors({ actors }: Sources): ActorsFile {
  return { actors: sortById(actors) }
}

export function publishTypes({ types }: Sources): EventTypesFile {
  return { types: sortById(types) }
}

export function publishNotes({ notes }: Sources): NotesFile {
  return { notes: sortById(notes).map(withoutSchema) }
}

/** Articles by day of publication, with the number of their excerpts; background claims keep the order of their file. */
export function publishArticles({ articles, outlets, background, events }: Sources): ArticlesFile {
  // A span that an event quotes for itself and for a claim is published once.
  const published = [
    ...events.map(({ evidence, claims = [] }) => [...evidence, ...claims.flatMap((claim) => claim.evidence)]),
    ...background.map(({ evidence }) => evidence),
  ].flatMap(uniqueSpans)
  const excerpts = groupBy(published, ({ article }) => article)
  return {
    articles: [...articles]
      .sort((a, b) => (a.published < b.published ? -1 : 1))
      .map((article) => ({
        ...withoutSchema(article),
        excerpt_count: excerpts.get(article.id)?.length ?? 0,
      })),
    outlets: sortById(outlets),
    background: background.map((claim) => ({ ...claim, evidence: uniqueSpans(claim.evidence) })),
  }
}

export function publishSentences({ sentences }: Sources): SentencesFile {
  return { sentences: sentences.map((sentence) => ({ ...sentence, valid_to: sentence.valid_to || null })) }
}

function sortById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function withoutSchema<T extends { $schema?: string | undefined }>({ $schema: _, ...record }: T): Omit<T, '$schema'> {
  return record
}
