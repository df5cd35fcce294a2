import { use, useEffect } from 'react'
import { type AtlasEvent, allFeatures, type Layers } from '../../core/atlas.ts'
import { type CardRef, placeOfCard } from '../../core/card-ref.ts'
import { type BBox, boundingBox, positionsOf } from '../../core/geo/geo.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { OUTLINES } from '../data/map-names.ts'
import { CardFrame } from './card-frame.tsx'
import { CountryCard } from './country-card.tsx'
import { EventCard } from './event-card.tsx'
import { FeatureCard } from './feature-card.tsx'
import { PlaceCard } from './place-card.tsx'

interface CardProps {
  card: CardRef
  /** The places of the symbol that stands for a place, the leading one first; those of the place alone where none does. */
  placesOf: (placeId: string) => readonly Place[]
  nameOf: (place: Place) => string
  onClose: () => void
}

/** What is looked at on the map, in the words of its sources. It needs no map engine. */
export function Card({ card, placesOf, nameOf, onClose }: CardProps) {
  const { atlas, records, query, asOf, selection, mapped } = useAtlas()
  const layers = use(records.layers())
  switch (card.kind) {
    case 'event': {
      const event = atlas.eventById.get(card.id)
      if (!event) return null
      if (!selection.events.includes(event)) return <OutlivedCard />
      const place = card.place ?? event.mapped_places[0]
      const here = eventsAt(placesOf(place ?? ''), mapped.symbols.byPlace)
      return <EventCard event={event} place={place} here={here} onClose={onClose} />
    }
    case 'place': {
      const places = placesOf(card.id)
      const village = allFeatures(layers).find(
        ({ properties: { mark, place } }) => mark === 'border-village' && place === card.id,
      )
      return (
        <PlaceCard
          places={places}
          events={eventsAt(places, mapped.symbols.byPlace)}
          listed={eventsAt(places, selection.byPlace).length}
          nameOf={nameOf}
          about={places.length === 1 ? village : undefined}
          onClose={onClose}
        />
      )
    }
    case 'feature': {
      const feature = layers[card.layer]?.features.find(({ id }) => id === card.id)
      if (!feature) return <UnknownCard id={card.id} onClose={onClose} />
      if (!query.layers.includes(card.layer) || !isValidOn(feature, asOf)) return <OutlivedCard />
      return <FeatureCard key={card.id} layer={card.layer} feature={feature} at={card.at} onClose={onClose} />
    }
    case 'country':
      return <CountryCard iso={card.iso} at={card.at} onClose={onClose} />
  }
}

/** A line of an address that no layer has. */
function UnknownCard({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <CardFrame subject={id} title={id} onClose={onClose}>
      <p>{t('card.unknownShape')}</p>
    </CardFrame>
  )
}

/** A card of what is drawn no more: other years, another filter, or its layer switched off, close it for good. */
function OutlivedCard() {
  const { change } = useAtlas()
  useEffect(() => change({ card: undefined }, 'replace'), [change])
  return null
}

/** The events at some places, each once, in the order of the selection. */
function eventsAt(places: readonly Place[], byPlace: ReadonlyMap<string, readonly AtlasEvent[]>): AtlasEvent[] {
  const events = new Set(places.flatMap(({ id }) => byPlace.get(id) ?? []))
  return places.length < 2
    ? [...events]
    : [...events].sort((a, b) => (`${a.date_start} ${a.id}` < `${b.date_start} ${b.id}` ? -1 : 1))
}

/** The box around the line, area or outlined region that a card is about; undefined for points. */
export function extentOf(card: CardRef, layers: Layers): BBox | undefined {
  const place = placeOfCard(card)
  const feature =
    card.kind === 'feature'
      ? layers[card.layer]?.features.find(({ id }) => id === card.id)
      : allFeatures(layers).find(
          ({ properties }) => place !== undefined && properties.place === place && OUTLINES.includes(properties.mark),
        )
  return feature && feature.geometry.type !== 'Point' ? boundingBox(positionsOf(feature.geometry)) : undefined
}

/** Where a card's tip points, in degrees; undefined where its subject has no position. */
export function anchorOf(
  card: CardRef,
  atlas: { places: ReadonlyMap<string, Place>; eventById: ReadonlyMap<string, AtlasEvent> },
): LonLat | undefined {
  if (card.kind === 'feature' || card.kind === 'country') return card.at
  const place = card.kind === 'place' ? card.id : (card.place ?? atlas.eventById.get(card.id)?.mapped_places[0])
  return atlas.places.get(place ?? '')?.position
}
