import { type CSSProperties, useState } from 'react'
import { useAtlas } from '../state/atlas-state.tsx'
import { useIsPlaying } from '../state/playback.ts'
import { ColumnLabels } from './column-labels.tsx'
import { ColumnPicker } from './column-picker.tsx'
import { Histogram } from './histogram.tsx'
import { HistogramTable } from './histogram-table.tsx'
import { LongSpans } from './long-spans.tsx'
import { RangeHandles } from './range-handles.tsx'
import { choiceOf, scaleOf } from './scale.ts'
import './time-chart.css'
import { TimeKey } from './time-key.tsx'
import { useHistogram } from './use-histogram.ts'

/**
 * Events per year, or per month of the one year that is chosen, with ways to choose by pointer, touch and keyboard.
 * While the reader drags or the years play, the columns stay what they were.
 */
export function TimeChart() {
  const { query, known, change } = useAtlas()
  const isPlaying = useIsPlaying()
  const [held, setHeld] = useState<'years' | 'months'>()
  const unit = held ?? (query.from === query.to && !isPlaying ? 'months' : 'years')
  const monthsOf = unit === 'months' ? query.from : undefined
  const scale = scaleOf(monthsOf, query, known)
  const { shown, all } = useHistogram(monthsOf)
  const gesture = {
    begin: () => setHeld(unit),
    end: () => setHeld(undefined),
    choose: (from: number, to: number, history: 'push' | 'replace') => change(choiceOf(scale, from, to), history),
  }
  const columns = scale.last - scale.first + 1
  return (
    <div className="time-chart" style={{ '--columns': columns } as CSSProperties}>
      <div className="time-plot">
        <Histogram shown={shown.bars} all={all.bars} />
        <LongSpans spans={shown.spans} scale={scale} />
        <ColumnPicker scale={scale} shown={shown.bars} all={all.bars} gesture={gesture} />
        <RangeHandles scale={scale} gesture={gesture} />
        <ColumnLabels scale={scale} />
      </div>
      <HistogramTable monthsOf={monthsOf} shown={shown} all={all.bars} />
      <TimeKey />
    </div>
  )
}
