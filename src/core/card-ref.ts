/** What a card on the map shows, as the address says it. */
import { type LonLat, readPosition, roundPosition, writePosition } from './geo/position-text.ts'
import type { PlaceGroup } from './placement/group-places.ts'

export type CardRef =
  /** An event, seen at one of its places; without one at its main place. */
  | { kind: 'event'; id: string; place?: string | undefined }
  /** The events at a place, or behind the symbol that stands for it and its neighbours. */
  | { kind: 'place'; id: string }
  /** A line or area of a dated layer, where it was clicked. */
  | { kind: 'feature'; layer: string; id: string; at: LonLat }
  /** A country where nothing else is drawn, where it was clicked. */
  | { kind: 'country'; iso: string; at: LonLat }

/** The card of a symbol on the map: a single event is looked at itself, several as a list. */
export function cardOfSymbol({ lead, events }: Pick<PlaceGroup, 'lead' | 'events'>): CardRef {
  const [first] = events
  return first && events.length === 1 ? { kind: 'event', id: first.id, place: lead.id } : { kind: 'place', id: lead.id }
}

/** The place at which a card looks, if it is one of events. */
export function placeOfCard(card: CardRef | undefined): string | undefined {
  return card?.kind === 'place' ? card.id : card?.kind === 'event' ? card.place : undefined
}

/** What a card can be about. */
interface KnownIds {
  isEvent: (id: string) => boolean
  isPlace: (id: string) => boolean
  layers: readonly string[]
}

/**
 * Reads "event:<id>", "event:<id>,<place>", "place:<id>", "feature:<layer>.<id>,<lon lat>" or "country:<iso>,<lon lat>";
 * undefined for anything else. Whether a layer has the feature is only known once the layers are loaded.
 */
export function readCard(text: string, { isEvent, isPlace, layers }: KnownIds): CardRef | undefined {
  const [, kind = '', id = '', rest] = /^([a-z]+):([^,]+)(?:,(.*))?$/.exec(text) ?? []
  const at = readPosition(rest ?? '')
  switch (kind) {
    case 'event':
      if (!isEvent(id) || (rest !== undefined && !isPlace(rest))) return undefined
      return { kind, id, ...(rest === undefined ? {} : { place: rest }) }
    case 'place':
      return isPlace(id) && rest === undefined ? { kind, id } : undefined
    case 'feature': {
      const layer = layers.find((name) => id.startsWith(`${name}.`))
      const feature = layer && id.slice(layer.length + 1)
      return layer && feature && /^[a-z0-9-]+$/.test(feature) && at ? { kind, layer, id: feature, at } : undefined
    }
    case 'country':
      return /^[A-Z]{2}$/.test(id) && at ? { kind, iso: id, at } : undefined
    default:
      return undefined
  }
}

/** Writes a card as `readCard` reads it. */
export function writeCard(card: CardRef): string {
  switch (card.kind) {
    case 'event':
      return `event:${card.id}${card.place === undefined ? '' : `,${card.place}`}`
    case 'place':
      return `place:${card.id}`
    case 'feature':
      return `feature:${card.layer}.${card.id},${writePosition(roundPosition(card.at))}`
    case 'country':
      return `country:${card.iso},${writePosition(roundPosition(card.at))}`
  }
}
