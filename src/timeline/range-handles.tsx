import type { CSSProperties } from 'react'
import { t } from '../i18n/messages.ts'
import type { Gesture } from './gesture.ts'
import './range-handles.css'
import { nameOf, type Scale } from './scale.ts'
import { useSeries } from './use-series.ts'

/** A native range input for each end of the choice, one before its first column and one after its last. */
export function RangeHandles({ scale, gesture }: { scale: Scale; gesture: Gesture }) {
  const { monthsOf, first, last, from, to } = scale
  const isYears = monthsOf === undefined
  return (
    <div className="range-handles" style={{ '--before': from - first, '--after': last - to } as CSSProperties}>
      <Handle
        className="is-first"
        label={isYears ? t('chart.firstYear') : t('chart.firstMonth')}
        scale={scale}
        value={from}
        gesture={gesture}
        onMove={(value, history) => gesture.choose(Math.min(value, to), to, history)}
      />
      <Handle
        className="is-last"
        label={isYears ? t('chart.lastYear') : t('chart.lastMonth')}
        scale={scale}
        value={to}
        gesture={gesture}
        onMove={(value, history) => gesture.choose(from, Math.max(from, value), history)}
      />
    </div>
  )
}

interface HandleProps {
  className: string
  label: string
  scale: Scale
  value: number
  gesture: Gesture
  onMove: (value: number, history: 'push' | 'replace') => void
}

/** Moves from one press of the pointer, or while the handle keeps the focus, are one step for the back button. */
function Handle({ className, label, scale, value, gesture, onMove }: HandleProps) {
  const series = useSeries()
  const release = () => {
    series.end()
    gesture.end()
  }
  return (
    <input
      type="range"
      className={`range-handle ${className}`}
      aria-label={label}
      aria-valuetext={nameOf(scale, value)}
      min={scale.first}
      max={scale.last}
      value={value}
      onChange={(event) => {
        gesture.begin()
        onMove(Number(event.target.value), series.next())
      }}
      onPointerDown={() => {
        series.end()
        gesture.begin()
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={release}
    />
  )
}
