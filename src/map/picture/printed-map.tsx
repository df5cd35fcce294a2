import type { Map as MapLibreMap } from 'maplibre-gl'
import { useLayoutEffect, useRef } from 'react'
import { useIsPrinting } from '../../display/use-printing.ts'
import { t } from '../../i18n/messages.ts'
import { ATTRIBUTION } from '../legend/map-attribution.tsx'
import { printedMap, printedStaticMap } from './take-picture.ts'

interface PrintedMapProps {
  /** The engine's map, or what holds the picture in its place. */
  of: MapLibreMap | HTMLElement
}

/** The map on paper, as it stands on the screen when the browser begins to print. */
export function PrintedMap({ of }: PrintedMapProps) {
  return useIsPrinting() && <Painted of={of} />
}

function Painted({ of }: PrintedMapProps) {
  const holder = useRef<HTMLDivElement>(null)
  // Once: as soon as the page is laid out for paper, nothing stands where it stood on the screen.
  useLayoutEffect(() => {
    holder.current?.replaceChildren(of instanceof HTMLElement ? printedStaticMap(of) : printedMap(of))
  }, [of])
  return (
    <figure className="printed-map">
      <div ref={holder} role="img" aria-label={t('map.region')} />
      <figcaption>{ATTRIBUTION.join(' | ')}</figcaption>
    </figure>
  )
}
