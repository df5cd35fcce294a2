import type { ReactNode } from 'react'
import type { Place } from '../../core/schema/reference-lists.ts'
import { type PictureFrame, pointInPicture } from './picture-projection.ts'

interface PicturePointProps {
  frame: PictureFrame
  position: readonly [lon: number, lat: number]
  'data-place-ids'?: string
  'data-event-id'?: string | undefined
  'data-certainty'?: Place['certainty']
  children: ReactNode
}

/** Puts what is drawn around the origin, in pixels of the screen, at a position of the picture, however large that is. */
export function PicturePoint({ frame, position, children, ...data }: PicturePointProps) {
  const [x, y] = pointInPicture(position)
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it only gives a place to a link, which has a name, or to a mark
    <svg
      x={percent((x - frame.left) / frame.width)}
      y={percent((y - frame.top) / frame.height)}
      overflow="visible"
      {...data}
    >
      {children}
    </svg>
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}
