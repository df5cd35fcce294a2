import type { CSSProperties } from 'react'
import { Extra } from '../display/loading/extra.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import { ChangeMarks } from './change-marks.tsx'
import { ColumnLabels } from './column-labels.tsx'
import { ColumnPicker } from './column-picker.tsx'
import { Histogram } from './histogram.tsx'
import { HistogramTable } from './histogram-table.tsx'
import { MonthCells } from './month-cells.tsx'
import { RangeHandles } from './range-handles.tsx'
import { choiceOf, type Scale, scaleOf } from './scale.ts'
import './time-chart.css'
import { useHistogram } from './use-histogram.ts'

/** Events per year, and below them per month of the one year that is chosen, with ways to choose by pointer, touch and keyboard. */
export function TimeChart() {
  const { query, known } = useAtlas()
  const { firstYear, lastYear } = known
  const isOneYear = query.from === query.to
  const years = scaleOf(undefined, query, known)
  const { shown, all } = useHistogram(undefined)
  return (
    <div className="time-chart">
      <div className="time-plot" style={{ '--columns': lastYear - firstYear + 1 } as CSSProperties}>
        <Marks scale={years} />
        <Histogram scale={years} shown={shown.bars} all={all.bars} />
        <ColumnLabels scale={years} />
        <Choice scale={years} shown={shown.bars} all={all.bars} />
      </div>
      <HistogramTable monthsOf={undefined} shown={shown} all={all.bars} />
      {isOneYear && <Months year={query.from} />}
    </div>
  )
}

/** The months of a year with their counts, drawn to one scale, so that years can be compared, too. */
function Months({ year }: { year: number }) {
  const { query, known } = useAtlas()
  const months = scaleOf(year, query, known)
  const { shown, all } = useHistogram(year)
  return (
    <>
      <div className="time-months" style={{ '--columns': 12 } as CSSProperties}>
        <Marks scale={months} />
        <MonthCells scale={months} shown={shown.bars} />
        <Choice scale={months} shown={shown.bars} all={all.bars} />
      </div>
      <HistogramTable monthsOf={year} shown={shown} all={all.bars} />
    </>
  )
}

function Choice({ scale, ...counts }: { scale: Scale } & Pick<Parameters<typeof ColumnPicker>[0], 'shown' | 'all'>) {
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
