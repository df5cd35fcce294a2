import type { CSSProperties } from 'react'
import type { Bar } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import { Extra } from '../display/loading/loaded-part.tsx'
import { useChangeDays } from '../display/use-change-days.ts'
import { formatNumber } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ColumnPicker, RangeHandles } from './column-picker.tsx'
import { HistogramChart, HistogramTable, OwnLine, useHistogram, useOwnCounts } from './histogram-chart.tsx'
import { choiceOf, labelOf, type Scale, scaleOf } from './scale.ts'
import './time-chart.css'

/** Events per year, and below them per month of the one year that is chosen, with ways to choose by pointer, touch and keyboard. */
export function TimeChart() {
  const { query, allowed } = useAtlas()
  const { firstYear, lastYear } = allowed
  const isOneYear = query.from === query.to
  const years = scaleOf(undefined, query, allowed)
  const { shown, all } = useHistogram(undefined)
  const own = useOwnCounts(years)
  return (
    <div className="time-chart">
      <div className="time-plot" style={{ '--columns': lastYear - firstYear + 1 } as CSSProperties}>
        <Marks scale={years} />
        <HistogramChart scale={years} shown={shown.bars} all={all.bars} />
        {own && <OwnLine counts={own} />}
        <ColumnLabels scale={years} />
        <Choice scale={years} shown={shown.bars} all={all.bars} own={own} />
      </div>
      <HistogramTable monthsOf={undefined} shown={shown} all={all.bars} own={own} />
      {isOneYear && <Months year={query.from} />}
    </div>
  )
}

/** The months of a year with their counts, drawn to one scale, so that years can be compared, too. */
function Months({ year }: { year: number }) {
  const { query, allowed } = useAtlas()
  const months = scaleOf(year, query, allowed)
  const { shown, all } = useHistogram(year)
  const own = useOwnCounts(months)
  return (
    <>
      <div className="time-months" style={{ '--columns': 12 } as CSSProperties}>
        <Marks scale={months} />
        <MonthCells scale={months} shown={shown.bars} />
        <Choice scale={months} shown={shown.bars} all={all.bars} own={own} />
      </div>
      <HistogramTable monthsOf={year} shown={shown} all={all.bars} own={own} />
    </>
  )
}

function Choice({
  scale,
  ...counts
}: { scale: Scale } & Pick<Parameters<typeof ColumnPicker>[0], 'shown' | 'all' | 'own'>) {
  const { change } = useAtlas()
  const choose = (from: number, to: number, history: 'push' | 'replace') => change(choiceOf(scale, from, to), history)
  return (
    <>
      <ColumnPicker scale={scale} choose={choose} {...counts} />
      <RangeHandles scale={scale} choose={choose} />
    </>
  )
}

/** The days when lines change; without their data the chart is as good. */
function Marks({ scale }: { scale: Scale }) {
  return (
    <Extra>
      <ChangeMarks scale={scale} />
    </Extra>
  )
}

/**
 * A diamond above the column and the day on which lines or areas of the map change; the map has them as buttons. The first
 * day of the open event has a line.
 */
function ChangeMarks({ scale }: { scale: Scale }) {
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

/** Columns on either side of the chosen one that leave its name room. */
const ROOM = 1

/** Names below the columns: every fourth year, and the one that is chosen alone. */
function ColumnLabels({ scale }: { scale: Scale }) {
  const { first, last, from, to } = scale
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const isNear = (column: number) => from === to && column !== from && Math.abs(column - from) <= ROOM
  return (
    <div className="column-labels" aria-hidden="true">
      {columns.map((column) =>
        from === to && column === from ? (
          <span key={column} className="is-chosen">
            {column}
          </span>
        ) : (
          <span key={column} className={column % 12 === 8 ? undefined : 'is-minor'}>
            {!isNear(column) && labelOf(scale, column)}
          </span>
        ),
      )}
    </div>
  )
}

/** Events that fill the width of a month; the number beside its name says how many more there are. */
const FULL = 10

/** Each month with its number of events, and a bar of their kinds that is as long in every year. A picture only. */
function MonthCells({ scale, shown }: { scale: Scale; shown: readonly Bar[] }) {
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
