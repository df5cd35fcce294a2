import type { CSSProperties } from 'react'
import { t } from '../i18n/messages.ts'
import type { Choose } from './choose.ts'
import './range-handles.css'
import { nameOf, type Scale } from './scale.ts'
import { useSeries } from './use-series.ts'

/** A native range input for each end of the choice, for the keyboard: it shows where it stands while it has the focus. */
export function RangeHandles({ scale, choose }: { scale: Scale; choose: Choose }) {
  const { monthsOf, first, last, from, to } = scale
  const isYears = monthsOf === undefined
  return (
    <div className="range-handles" style={{ '--before': from - first, '--after': last - to } as CSSProperties}>
      <Handle
        className="is-first"
        label={isYears ? t('chart.firstYear') : t('chart.firstMonth')}
        scale={scale}
        value={from}
        onMove={(value, history) => choose(Math.min(value, to), to, history)}
      />
      <Handle
        className="is-last"
        label={isYears ? t('chart.lastYear') : t('chart.lastMonth')}
        scale={scale}
        value={to}
        onMove={(value, history) => choose(from, Math.max(from, value), history)}
      />
    </div>
  )
}

interface HandleProps {
  className: string
  label: string
  scale: Scale
  value: number
  onMove: (value: number, history: 'push' | 'replace') => void
}

/** Moves while the handle keeps the focus are one step for the back button. */
function Handle({ className, label, scale, value, onMove }: HandleProps) {
  const series = useSeries()
  return (
    <input
      type="range"
      className={`range-handle ${className}`}
      aria-label={label}
      aria-valuetext={nameOf(scale, value)}
      min={scale.first}
      max={scale.last}
      value={value}
      onChange={(event) => onMove(Number(event.target.value), series.next())}
      onBlur={series.end}
    />
  )
}
