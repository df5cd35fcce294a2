/** Turns the lists that events refer to into their published files. */
import { groupBy } from '../../../src/core/group-by.ts'
import { twoNames } from '../../../src/core/names/place-label.ts'
import type {
  ActorsFile,
  ArticlesFile,
  EventTypesFile,
  NotesFile,
  PlacesFile,
} from '../../../src/core/schema/reference-lists.ts'
import type { Sources } from '../sources.ts'
import { allExcerpts } from './excerpts.ts'
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
export function publishArticles(sources: Sources): ArticlesFile {
  const { articles, outlets, background } = sources
  const excerpts = groupBy(allExcerpts(sources), ({ excerpt }) => excerpt.article)
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

function sortById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function withoutSchema<T extends { $schema?: string | undefined }>({ $schema: _, ...record }: T): Omit<T, '$schema'> {
  return record
}
