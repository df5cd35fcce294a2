import { useEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { CountryAreas, Layers } from '../../core/atlas.ts'
import { placeOfCard } from '../../core/card-ref.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { pictureGround } from '../cards/card-ground.ts'
import { CardOnMap } from '../cards/card-on-map.tsx'
import { cardInPicture } from './pick-in-picture.ts'

interface PictureCardProps {
  /** What holds the picture. */
  frame: HTMLElement
  /** The dated layers that are shown, as of the day. */
  layers: Layers
  /** Areas of countries, once they are there. */
  countries: CountryAreas | undefined
  nameOf: (place: Place) => string
}

/** What a click on the picture opens: the same card as on the engine's map. Its symbols are links that do so themselves. */
export function PictureCard({ frame, layers, countries, nameOf }: PictureCardProps) {
  const { atlas, query, mapped, change } = useAtlas()
  const { card } = query
  const firstCard = useRef(card)
  const { first_view } = atlas.subject
  const ground = useMemo(() => pictureGround(frame, first_view), [frame, first_view])
  useEffect(() => {
    const { element } = ground
    const pickable = { mapped, places: atlas.places, layers, countries }
    const isOnLink = ({ target }: MouseEvent) => target instanceof Element && target.closest('a') !== null
    const pick = (event: MouseEvent) => {
      const at = ground.positionAt(pointOf(event, element))
      if (!isOnLink(event)) change({ card: cardInPicture(at, pickable, ground.scale()) })
    }
    const point = (event: MouseEvent) => {
      // Open land answers too, as it does on the engine's map.
      const at = ground.positionAt(pointOf(event, element))
      const found = cardInPicture(at, { ...pickable, countries: undefined }, ground.scale())
      element.style.cursor = found ? 'pointer' : ''
    }
    element.addEventListener('click', pick)
    element.addEventListener('mousemove', point)
    return () => {
      element.removeEventListener('click', pick)
      element.removeEventListener('mousemove', point)
    }
  }, [ground, mapped, atlas.places, layers, countries, change])
  if (!card) return null

  const symbolOf = (place: string | undefined) => (place === undefined ? undefined : ground.symbols(place)[0])
  function close() {
    change({ card: undefined })
    const symbol = symbolOf(placeOfCard(card))?.closest('a')
    const target = symbol ?? ground.element.closest<HTMLElement>('.map-region')
    target?.focus()
  }
  return createPortal(
    <CardOnMap
      ground={ground}
      card={card}
      placesOf={(id) => placesOf(symbolOf(id), id, atlas.places)}
      nameOf={nameOf}
      positionOf={(id) => {
        const box = symbolOf(id)?.getBoundingClientRect()
        const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        return middle && ground.positionAt(pointOf(middle, ground.element))
      }}
      takesFocus={card !== firstCard.current}
      onClose={close}
    />,
    ground.element.parentElement ?? document.body,
  )
}

/** A point of the window in pixels from the corner of an element. */
function pointOf({ x, y }: { x: number; y: number }, element: Element): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect()
  return { x: x - left, y: y - top }
}

/** The places that a symbol stands for; the place alone where none does. */
function placesOf(symbol: Element | undefined, id: string, places: ReadonlyMap<string, Place>): Place[] {
  const ids = symbol?.closest<SVGElement>('[data-place-ids]')?.dataset['placeIds']?.split(' ') ?? [id]
  return ids.flatMap((one) => places.get(one) ?? [])
}
