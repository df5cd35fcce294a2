import { type CSSProperties, type PointerEvent, useRef, useState } from 'react'
import type { Bar } from '../core/time/histogram.ts'
import { t } from '../i18n/messages.ts'
import { nameOf, type Scale } from './scale.ts'
import { useSeries } from './year-input.tsx'

interface ColumnPickerProps {
  scale: Scale
  shown: readonly Bar[]
  all: readonly Bar[]
  /** The reader's own rows in each column, if any. */
  own: readonly number[] | undefined
  choose: Choose
}

/**
 * The bars for a pointer: a click chooses one, and when it alone is chosen all of them again; a drag chooses several.
 * The keyboard has the range handles instead.
 */
export function ColumnPicker({ scale, shown, all, own, choose }: ColumnPickerProps) {
  const [pointed, setPointed] = useState<number>()
  /** Of the pointer that came down first; others have no part in it. */
  const drag = useRef<{ pointer: number; anchor: number; last: number | undefined; from: number; to: number }>(
    undefined,
  )
  const series = useSeries()
  const { first, last, from, to } = scale

  function begin(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || drag.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { pointer: event.pointerId, anchor: columnAt(event, scale), last: undefined, from, to }
  }

  function isOther({ pointerId }: PointerEvent): boolean {
    return drag.current !== undefined && drag.current.pointer !== pointerId
  }

  function move(event: PointerEvent<HTMLElement>) {
    if (isOther(event)) return
    const column = columnAt(event, scale)
    setPointed(column)
    const { anchor, last } = drag.current ?? {}
    if (anchor !== undefined && column !== (last ?? anchor)) chooseTo(column)
  }

  function chooseTo(column: number) {
    if (!drag.current) return
    drag.current.last = column
    const { anchor } = drag.current
    choose(Math.min(anchor, column), Math.max(anchor, column), series.next())
  }

  function end(event: PointerEvent<HTMLElement>) {
    if (isOther(event)) return
    if (drag.current && drag.current.last === undefined) {
      const column = columnAt(event, scale)
      if (from === column && to === column) choose(first, last, series.next())
      else chooseTo(column)
    }
    finish()
  }

  function cancel(event: PointerEvent) {
    if (isOther(event)) return
    if (drag.current?.last !== undefined) choose(drag.current.from, drag.current.to, 'replace')
    finish()
  }

  function finish() {
    drag.current = undefined
    series.end()
    setPointed(undefined)
  }

  const columns = { '--before': from - first, '--after': last - to } as CSSProperties
  return (
    <div
      className={from === first && to === last ? 'column-picker is-all' : 'column-picker'}
      aria-hidden="true"
      style={columns}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={cancel}
      onPointerLeave={() => setPointed(undefined)}
    >
      {pointed !== undefined && (
        <p className="column-tally" style={{ '--at': pointed - first } as CSSProperties}>
          {t('chart.tally', {
            period: nameOf(scale, pointed),
            count: shown[pointed - first]?.total ?? 0,
            total: all[pointed - first]?.total ?? 0,
          })}
          {own && ` · ${t('chart.ownTally', { count: own[pointed - first] ?? 0 })}`}
        </p>
      )}
    </div>
  )
}

/** The column under a pointer; beyond the ends, the nearest. */
function columnAt(event: PointerEvent<HTMLElement>, { first, last }: Scale): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const column = first + Math.floor(((event.clientX - left) / width) * (last - first + 1))
  return Math.min(last, Math.max(first, column))
}

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

/** Chooses columns of the chart, both inclusive. `replace` adds no entry for the back button. */
type Choose = (from: number, to: number, history: 'push' | 'replace') => void
