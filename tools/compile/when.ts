/**
 * The `when` of a feature, as GeoJSON-T and the Linked Places format write it: a member beside `geometry` that programs
 * which know only RFC 7946 pass over. See https://github.com/LinkedPasts/linked-places-format.
 */
import type { Instant, When } from '../../src/core/schema/field-types.ts'
import { expandEdtf } from './expand-edtf.ts'

/** A day, month or year with at most one of the qualifiers that Linked Places knows; no season. */
const PLAIN = /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?[~?%]?$/

/**
 * The time of an event whose date (EDTF) has passed its check. `bounds`: the interval gives limits, so the event lies
 * somewhere between. An end that is still open is told by the earliest day it can have, an open start by the latest.
 */
export function whenOf(edtf: string, bounds = false): When {
  if (bounds) {
    const { start, end } = expandEdtf(edtf)
    return span({ earliest: start }, { latest: end })
  }
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return span(instantOf(from))
  if (from === '..') return span({ latest: expandEdtf(to).end }, instantOf(to))
  return span(instantOf(from), to === '..' ? { earliest: expandEdtf(from).start } : instantOf(to))
}

function instantOf(point: string): Instant {
  if (PLAIN.test(point)) return { in: point }
  const { start, end } = expandEdtf(point)
  return { earliest: start, latest: end }
}

function span(start: Instant, end?: Instant): When {
  return { timespans: [{ start, ...(end ? { end } : {}) }] }
}
