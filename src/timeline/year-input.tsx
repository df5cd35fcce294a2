import { useId, useMemo, useRef, useState } from 'react'
import { SaidAtRest } from '../display/said-at-rest.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

interface YearInputProps {
  /** As in the address. */
  name: 'from' | 'to'
  label: string
  year: number
  onChange: (year: number, history: 'push' | 'replace') => void
}

/**
 * A year as a native number input. It takes effect as soon as it is a year of the atlas; anything else is said
 * and leaves the view as it is. Changes while the input keeps the focus are one step for the back button.
 */
export function YearInput({ name, label, year, onChange }: YearInputProps) {
  const { firstYear, lastYear } = useAtlas().allowed
  const [text, setText] = useState(String(year))
  const [shown, setShown] = useState(year)
  const series = useSeries()
  const errorId = useId()
  // Not in an effect: its rendering waits for the browser's next turn, and React gives up when 50 changes leave one waiting.
  if (shown !== year) {
    setShown(year)
    setText(String(year))
  }
  const isValid = isYear(text, firstYear, lastYear)
  const error = t('time.outOfRange', { first: firstYear, last: lastYear })

  function edit(next: string) {
    setText(next)
    if (!isYear(next, firstYear, lastYear) || Number(next) === year) return
    onChange(Number(next), series.next())
  }

  function leave() {
    series.end()
    setText(String(year))
  }

  return (
    <>
      <label className="year-input">
        <span>{label}</span>
        <input
          type="number"
          name={name}
          inputMode="numeric"
          min={firstYear}
          max={lastYear}
          value={text}
          aria-invalid={!isValid}
          aria-describedby={isValid ? undefined : errorId}
          onChange={(event) => edit(event.target.value)}
          onBlur={leave}
        />
        {!isValid && (
          <span id={errorId} className="year-error">
            {error}
          </span>
        )}
      </label>
      <SaidAtRest>{isValid ? '' : error}</SaidAtRest>
    </>
  )
}

function isYear(text: string, first: number, last: number): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last
}

/** History of one gesture, such as a drag: its first change makes an entry for the back button, the others replace it. */
interface Series {
  next: () => 'push' | 'replace'
  end: () => void
}

export function useSeries(): Series {
  const hasBegun = useRef(false)
  return useMemo(
    () => ({
      next: () => {
        const history = hasBegun.current ? 'replace' : 'push'
        hasBegun.current = true
        return history
      },
      end: () => {
        hasBegun.current = false
      },
    }),
    [],
  )
}
