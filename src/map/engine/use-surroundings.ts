import type { Map as MapLibreMap } from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { firstView, shownAround } from '../../core/geo/first-view.ts'
import type { BBox } from '../../core/geo/geo.ts'
import type { Subject } from '../../core/schema/subject.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { reportMapZoom } from '../../state/signals.ts'
import { freeBox } from './in-view.ts'

/** Whether the reader mainly points with a finger, which needs larger targets than a mouse. */
export const COARSE_POINTER = '(pointer: coarse)'

/** Whether a media query holds; follows the window, the screen and the pointer. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Characters that bring in every font file a language's names need: plain Latin, extended Latin, and its own script. */
const SAMPLES: Record<Language, string> = { az: 'aə', en: 'aə', hy: 'aəԱ', ru: 'aəЯ' }

/**
 * The language in which the map may write names: the one asked for as soon as its fonts are there, undefined before the
 * first. MapLibre keeps each character as it first drew it, so a fallback's character would stay.
 */
export function useNameLanguage(asked: Language): Language | undefined {
  const [ready, setReady] = useState<Language>()
  useEffect(() => {
    let current = true
    const faces = ['400 16px "Noto Sans"', '700 16px "Noto Sans Bold"'].map((face) =>
      document.fonts.load(face, SAMPLES[asked]),
    )
    // Without its fonts the map still writes names, in those of the system.
    Promise.allSettled(faces).then(() => current && setReady(asked))
    return () => {
      current = false
    }
  }, [asked])
  return ready
}

/** Symbols are grouped anew only every quarter of a zoom level, so that zooming does not keep the page busy. */
const STEPS_PER_LEVEL = 4

/** The map's zoom rounded down to a quarter of a level; 6 until there is a map. */
export function useZoomStep(map: MapLibreMap | undefined): number {
  const [zoom, setZoom] = useState(6)
  useEffect(() => {
    if (!map) return
    const read = () => {
      const step = Math.floor(map.getZoom() * STEPS_PER_LEVEL) / STEPS_PER_LEVEL
      setZoom(step)
      reportMapZoom(step)
    }
    read()
    map.on('zoom', read)
    return () => void map.off('zoom', read)
  }, [map])
  return zoom
}

/** What the map of its present size shows at first, and what its free part has room for around that; of a wide map until there is one. */
export function useFirstView(map: MapLibreMap | undefined, subject: Subject): { view: BBox; shown: BBox } {
  const [sizes, setSizes] = useState(0)
  useEffect(() => {
    if (!map) return
    const note = () => setSizes((before) => before + 1)
    map.on('resize', note)
    return () => void map.off('resize', note)
  }, [map])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map of another size shows something else
  return useMemo(() => {
    if (!map) return { view: subject.first_view, shown: subject.first_view }
    const { left, top, right, bottom } = freeBox(map)
    const view = firstView(map.getContainer().clientWidth, subject)
    return { view, shown: shownAround(view, right - left, bottom - top) }
  }, [map, subject, sizes])
}
