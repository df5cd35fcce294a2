/** The source that stands beside an event's first words where sources differ. */

import type { Quotation } from '../schema/event-index.ts'
import type { Comparison } from '../schema/evidence.ts'
import type { EventRecord } from '../schema/record-files.ts'
import { ASPECTS } from '../vocabulary/field-values.ts'
import { type QuotedLists, quotationsOf } from './quotations.ts'

export interface SecondVoice {
  quotation: Quotation
  /** Where an editor has compared the two and said how they differ. */
  compared?: Comparison
}

type Differing = Pick<EventRecord, 'evidence' | 'claims' | 'references' | 'comparison' | 'notes'>

/**
 * Where an editor has compared sources and found a difference, the words of another source in that comparison; else,
 * where a disagreement is on record, the next quotation of another source. Undefined where sources are not known to differ.
 */
export function secondVoice(event: Differing, lists: QuotedLists): SecondVoice | undefined {
  const [first, ...others] = quotationsOf(event, lists)
  if (!first) return undefined
  const { references = [], notes = [] } = event
  const comparison = ASPECTS.flatMap((aspect) => event.comparison?.filter((one) => one.aspect === aspect) ?? [])
  for (const compared of comparison) {
    const { words } = compared
    if (compared.difference === undefined) continue
    const sourceOf = ({ article, reference }: (typeof words)[number]) =>
      article ?? references[reference ?? -1]?.address ?? ''
    const quoted = (quotation: Quotation) =>
      words.some((said) => sourceOf(said) === idOf(quotation) && quotation.quote.includes(said.quote))
    const quotation = others.find((other) => idOf(other) !== idOf(first) && quoted(other))
    if (quotation && words.some((said) => sourceOf(said) === idOf(first))) return { quotation, compared }
  }
  const quotation = notes.length > 0 ? others.find((other) => idOf(other) !== idOf(first)) : undefined
  return quotation && { quotation }
}

/** The article or page that a quotation is from. */
function idOf({ article, page }: Quotation): string {
  return article ?? page?.address ?? ''
}
