import type { CSSProperties } from 'react'
import type { Bar } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import { formatNumber } from '../i18n/messages.ts'
import './month-cells.css'
import { labelOf, type Scale } from './scale.ts'

/** Events that fill the width of a month; the number beside its name says how many more there are. */
const FULL = 10

/** Each month with its number of events, and a bar of their kinds that is as long in every year. A picture only. */
export function MonthCells({ scale, shown }: { scale: Scale; shown: readonly Bar[] }) {
  const all = useFamilies()
  return (
    <div className="month-cells" aria-hidden="true">
      {shown.map(({ period, total, families }) => (
        <div key={period} className={total === 0 ? 'is-empty' : undefined}>
          <span>{labelOf(scale, period)}</span>
          {total > 0 && <i>{formatNumber(total)}</i>}
          <div className="month-bar" style={{ '--share': Math.min(1, total / FULL) } as CSSProperties}>
            {all.map(({ id: family, hue }) => {
              const { certain = 0, uncertain = 0 } = families.get(family) ?? {}
              return [
                certain > 0 && <b key={family} data-hue={hue} style={{ flexGrow: certain }} />,
                uncertain > 0 && (
                  <b key={`${family}?`} data-hue={hue} className="is-uncertain" style={{ flexGrow: uncertain }} />
                ),
              ]
            })}
          </div>
        </div>
      ))}
    </div>
  )
}
