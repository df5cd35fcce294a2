/** What fields of records may hold, where pages list or rank the values: in their order. Schemas allow the same. */

/** From the best supported events to the least. */
export const CONFIDENCE_LEVELS = ['high', 'medium', 'low'] as const

/** `reported` is the plain case. */
export const STATUSES = ['reported', 'planned', 'held', 'claimed'] as const

/** Kinds of pages that references lead to, from the one closest to what happened to those with a declared view. */
export const REFERENCE_KINDS = [
  'primary',
  'copy-of-primary',
  'news',
  'reference',
  'reference-database',
  'aggregator',
  'opinion',
  'advocacy',
] as const

/** What a reference may be that a reader wants to know of: a site with a declared side, a copy of the original, not read. */
export const SOURCE_LABELS = ['advocacy', 'copy', 'unverified'] as const

/** What sources of an event are compared on; those first in which a difference tells most. */
export const ASPECTS = ['figure', 'verb', 'who', 'cause', 'place', 'date'] as const

/** What disagreements are about, from contradictions to matters of form. */
export const NOTE_KINDS = [
  'figures-differ',
  'contradicts-record',
  'framing',
  'wording',
  'imprecise',
  'ambiguous',
  'status',
  'homonym',
  'metadata',
] as const

/** Kinds of records with permanent ids; `features` are the shapes of all layers. */
export const RECORD_KINDS = ['events', 'articles', 'notes', 'places', 'actors', 'features', 'stories'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
