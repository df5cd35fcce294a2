import { memo } from 'react'
import type { Bar } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import './histogram.css'
import type { Scale } from './scale.ts'

interface HistogramProps {
  scale: Scale
  shown: readonly Bar[]
  all: readonly Bar[]
}

/**
 * A bar for each period before a faint one for all events: those of the chosen years stacked by family, the others grey.
 * What is uncertain is hatched. The same numbers stand in a table, so this is a picture only.
 */
export function Histogram({ scale: { from, to }, shown, all }: HistogramProps) {
  const peak = Math.max(1, ...all.map(({ total }) => total))
  return (
    <div className="histogram" aria-hidden="true">
      {all.map(({ period, total }, i) => (
        <Column key={period} total={total} bar={shown[i]} peak={peak} isChosen={period >= from && period <= to} />
      ))}
    </div>
  )
}

interface ColumnProps {
  /** All its events. */
  total: number
  bar: Bar | undefined
  peak: number
  isChosen: boolean
}

/** Drawn anew only when its numbers change, or whether it is chosen. */
const Column = memo(function Column({ total, bar, peak, isChosen }: ColumnProps) {
  const families = useFamilies()
  return (
    <div className="histogram-column">
      <div className="histogram-all" style={{ height: percent(total, peak) }} />
      {bar && bar.total > 0 && (
        <div
          className={isChosen ? 'histogram-stack' : 'histogram-stack is-left-out'}
          style={{ height: percent(bar.total, peak) }}
        >
          {isChosen && families.map((family) => familyParts(bar, family))}
        </div>
      )}
    </div>
  )
})

function familyParts({ families }: Bar, { id, hue }: ReturnType<typeof useFamilies>[number]) {
  const { certain = 0, uncertain = 0 } = families.get(id) ?? {}
  return [
    certain > 0 && <div key={id} data-hue={hue} style={{ flexGrow: certain }} />,
    uncertain > 0 && <div key={`${id}?`} data-hue={hue} className="is-uncertain" style={{ flexGrow: uncertain }} />,
  ]
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`
}
