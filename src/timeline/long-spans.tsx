import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import type { Span } from '../core/time/histogram.ts'
import { layOutSpans } from '../core/time/span-lanes.ts'
import { useHueOf } from '../display/family-symbol.tsx'
import './long-spans.css'
import type { Scale } from './scale.ts'

/** Number of lines one below the other; more would push the map away. */
export const LANES = 2

/** Long-running events as lines below the bars, since they would raise every bar they touch. */
export function LongSpans({ spans, scale }: { spans: readonly Span[]; scale: Scale }) {
  const hueOf = useHueOf()
  const { placed } = useMemo(() => layOutSpans(spans, LANES), [spans])
  return (
    <div className="long-spans" aria-hidden="true">
      {placed.map(({ span: { event, first, last }, lane }) => (
        <div
          key={event.id}
          data-hue={hueOf(event.family)}
          style={{ '--start': first - scale.first, '--length': last - first + 1, '--lane': lane } as CSSProperties}
        />
      ))}
    </div>
  )
}
