import type { CSSProperties } from 'react'
import { useChangeDays } from '../display/use-change-days.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './change-marks.css'
import type { Scale } from './scale.ts'

/**
 * A diamond above the column and the day on which lines or areas of the map change; the map has them as buttons. The day
 * of the open event has a line.
 */
export function ChangeMarks({ scale }: { scale: Scale }) {
  const days = useChangeDays()
  const { openEvent, asOf } = useAtlas()
  const opened = openEvent && placeOf(asOf, scale)
  return (
    <div className="change-marks" aria-hidden="true">
      {days.flatMap((day) => {
        const at = placeOf(day, scale)
        return at === undefined ? [] : [<span key={day} style={{ '--at': at } as CSSProperties} />]
      })}
      {opened !== undefined && <i style={{ '--at': opened } as CSSProperties} />}
    </div>
  )
}

/** How many columns from the left a day stands; undefined when the columns do not reach it. */
export function placeOf(
  day: string,
  { monthsOf, first, last }: Pick<Scale, 'monthsOf' | 'first' | 'last'>,
): number | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const column = monthsOf === undefined ? year : month
  if (column < first || column > last || (monthsOf !== undefined && monthsOf !== year)) return undefined
  const share = monthsOf === undefined ? (month - 1 + (date - 1) / 31) / 12 : (date - 1) / 31
  return column - first + share
}
