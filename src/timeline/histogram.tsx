import { memo } from 'react'
import type { Bar } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import './histogram.css'

/**
 * A bar for each period, stacked by family, before a faint one for all events. What is uncertain is hatched.
 * The same numbers stand in a table, so this is a picture only. It is drawn anew only when the numbers change.
 */
export const Histogram = memo(function Histogram({ shown, all }: { shown: readonly Bar[]; all: readonly Bar[] }) {
  const peak = Math.max(1, ...all.map(({ total }) => total))
  return (
    <div className="histogram" aria-hidden="true">
      {all.map((bar, i) => (
        <div key={bar.period} className="histogram-column">
          <div className="histogram-all" style={{ height: percent(bar.total, peak) }} />
          <Stack bar={shown[i]} peak={peak} />
        </div>
      ))}
    </div>
  )
})

function Stack({ bar, peak }: { bar: Bar | undefined; peak: number }) {
  const families = useFamilies()
  if (!bar || bar.total === 0) return null
  return (
    <div className="histogram-stack" style={{ height: percent(bar.total, peak) }}>
      {families.map(({ id: family, hue }) => {
        const { certain = 0, uncertain = 0 } = bar.families.get(family) ?? {}
        return [
          certain > 0 && <div key={family} data-hue={hue} style={{ flexGrow: certain }} />,
          uncertain > 0 && (
            <div key={`${family}?`} data-hue={hue} className="is-uncertain" style={{ flexGrow: uncertain }} />
          ),
        ]
      })}
    </div>
  )
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`
}
