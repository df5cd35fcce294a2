import { type RefObject, useCallback } from 'react'
import type { SheetContent } from '../core/picture/sheet-layout.ts'
import { currentAddress } from '../state/address.ts'
import { type TakePicture, useTakePicture } from '../state/map-picture.ts'
import { drawSheet, type LegendEntry } from './draw-sheet.ts'

/** Draws the map with the words above it, the legend that the page shows, who made it and its address. */
export type DrawPicture = (words: Pick<SheetContent, 'title' | 'lines' | 'notes'>) => Promise<HTMLCanvasElement>

/** Draws pictures of the map as it is on the screen; undefined while no map is drawn. */
export function usePicture(legend: RefObject<HTMLUListElement | null>): DrawPicture | undefined {
  const take = useTakePicture()
  const draw = useCallback(
    async (words: Parameters<DrawPicture>[0], takePicture: TakePicture) => {
      const picture = await takePicture()
      const notes = [...words.notes, picture.attribution.join(' | '), currentAddress()]
      return drawSheet({ ...words, notes }, entriesOf(legend.current), picture)
    },
    [legend],
  )
  return take && ((words) => draw(words, take))
}

function entriesOf(list: HTMLUListElement | null): LegendEntry[] {
  return [...(list?.children ?? [])].flatMap((item) => {
    const symbol = item.querySelector('svg')
    return symbol ? [{ symbol, label: item.textContent.trim() }] : []
  })
}
