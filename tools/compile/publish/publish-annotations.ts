/** The excerpts of each article as W3C Web Annotations, for programs that know nothing of the atlas. */
import { excerptsByArticle } from '../../../src/core/evidence/article-excerpts.ts'
import type { Annotation, AnnotationCollection } from '../../../src/core/schema/annotation.ts'
import type { EventsFile } from '../../../src/core/schema/event.ts'
import type { ArticleExcerpt } from '../../../src/core/schema/record-files.ts'
import type { Article, ArticlesFile } from '../../../src/core/schema/reference-lists.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'

const RIGHTS = 'https://creativecommons.org/licenses/by/4.0/'

/** One collection for each article, by its path under /data/. */
export function publishAnnotations(
  { features }: EventsFile,
  { articles, background }: ArticlesFile,
  subject: SubjectRecord,
): Map<string, AnnotationCollection> {
  const events = features.map(({ id, properties }) => ({ id, ...properties }))
  const summaries = new Map(events.map(({ id, summary }) => [id, summary]))
  const excerpts = excerptsByArticle(events, background)
  return new Map(
    articles.map((article) => [
      `annotations/${article.id}.jsonld`,
      collectionOf(article, excerpts.get(article.id) ?? [], summaries, subject),
    ]),
  )
}

function collectionOf(
  article: Article,
  excerpts: readonly ArticleExcerpt[],
  summaries: ReadonlyMap<string, string>,
  { title, authors }: SubjectRecord,
): AnnotationCollection {
  const file = `${article.id}.jsonld`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: `Excerpts of “${article.headline}” in ${title.en}`,
    creator: { type: 'Organization', name: authors },
    rights: RIGHTS,
    total: excerpts.length,
    first: {
      id: `${file}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: excerpts.map((excerpt) => annotationOf(article, excerpt, summaries)),
    },
  }
}

/** An excerpt that supports several events is one annotation for each, so the id names the event and the span. */
function annotationOf(
  article: Article,
  { excerpt, event, claim }: ArticleExcerpt,
  summaries: ReadonlyMap<string, string>,
): Annotation {
  const account = claim ? `${claim.text} Claimed by ${claim.attribution}.` : event && summaries.get(event.id)
  if (!account) throw new Error(`${article.id}: an excerpt supports neither an event nor a claim`)
  return {
    id: `${article.id}.jsonld#${event?.id ?? 'background'}-${excerpt.start}-${excerpt.end}`,
    type: 'Annotation',
    motivation: event ? ['describing', 'linking'] : ['describing'],
    rights: RIGHTS,
    body: [
      { type: 'TextualBody', value: account, format: 'text/plain', language: 'en', purpose: 'describing' },
      ...(event
        ? [{ type: 'SpecificResource' as const, source: `../../event/${event.id}/`, purpose: 'linking' as const }]
        : []),
    ],
    target: {
      type: 'SpecificResource',
      source: article.address,
      selector: [
        { type: 'TextQuoteSelector', exact: excerpt.quote, prefix: excerpt.prefix, suffix: excerpt.suffix },
        { type: 'TextPositionSelector', start: excerpt.start, end: excerpt.end },
      ],
      state: {
        type: 'TimeState',
        cached: {
          id: hashName(article.sha256),
          type: 'Text',
          format: 'text/plain',
          language: article.language,
          'schema:sha256': article.sha256,
        },
      },
    },
  }
}

/** Name of a text by its SHA-256 (hex), as RFC 6920 writes it. */
function hashName(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}
