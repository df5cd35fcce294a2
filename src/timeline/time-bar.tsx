import { type ReactNode, Suspense } from 'react'
import { formatDate } from '../display/event-date.tsx'
import { ErrorBoundary } from '../display/loading/error-boundary.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { usableWhen } from '../display/usable-when.ts'
import { useDisclosure } from '../display/use-disclosure.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './time-bar.css'
import { useIsWide } from './use-is-wide.ts'
import { YearInput } from './year-input.tsx'

// The list can be read and its years chosen before the chart is there.
const PlayControls = lazyPart(() => import('./play-controls.tsx'), 'PlayControls')
const TimeChart = lazyPart(() => import('./time-chart.tsx'), 'TimeChart')

/**
 * The years shown: two inputs, steps of a year, and the chart of the events in each year. The page that is made in advance
 * holds what a wide and what a narrow window shows of that, and time-bar.css chooses.
 */
export function TimeBar() {
  const { isAlive, query, known, asOf, change } = useAtlas()
  const { from, to, months } = query
  const { firstYear, lastYear } = known
  const isWide = useIsWide()
  const shift = (years: number) => change({ from: from + years, to: to + years })
  const playRoom = <span className="play-room" />
  const more = (
    <>
      <button
        type="button"
        className="button"
        {...usableWhen(from !== firstYear || to !== lastYear, () => change({ from: firstYear, to: lastYear }))}
      >
        {t('time.all')}
      </button>
      {isAlive ? (
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={playRoom}>
            <PlayControls />
          </Suspense>
        </ErrorBoundary>
      ) : (
        playRoom
      )}
      {months && (
        <button type="button" className="button" onClick={() => change({ months: undefined })}>
          {t('time.allMonths')}
        </button>
      )}
      <p className="time-as-of muted">{t('time.asOf', { date: formatDate(asOf) })}</p>
    </>
  )
  const room = <div className="time-chart" />
  const chart = isAlive ? (
    <LoadedPart>
      <Suspense fallback={room}>
        <TimeChart />
      </Suspense>
    </LoadedPart>
  ) : (
    room
  )
  return (
    <section className="time-bar" aria-label={t('time.region')}>
      <div className="time-controls">
        <button type="button" className="button" {...usableWhen(from > firstYear, () => shift(-1))}>
          <span aria-hidden="true">←</span> <span className="time-step">{t('time.previous')}</span>
        </button>
        <YearInput
          name="from"
          label={t('time.from')}
          year={from}
          onChange={(year, history) => change({ from: year, to: Math.max(year, to) }, history)}
        />
        <YearInput
          name="to"
          label={t('time.to')}
          year={to}
          onChange={(year, history) => change({ from: Math.min(from, year), to: year }, history)}
        />
        <button type="button" className="button" {...usableWhen(to < lastYear, () => shift(1))}>
          <span className="time-step">{t('time.next')}</span> <span aria-hidden="true">→</span>
        </button>
        {isWide !== false && <div className="time-wide">{more}</div>}
      </div>
      {isWide !== false && <div className="time-wide">{chart}</div>}
      {isWide !== true && (
        <Disclosure>
          <div className="time-controls">{more}</div>
          {chart}
        </Disclosure>
      )}
    </section>
  )
}

/** On a narrow window the chart is there on demand, and so is its code. */
function Disclosure({ children }: { children: ReactNode }) {
  const [isOpen, disclosure] = useDisclosure()
  return (
    <details className="time-more" {...disclosure}>
      <summary className="button" title={t('time.more')}>
        <svg aria-hidden="true" viewBox="0 0 16 16">
          <path d="M2 14V8h3v6zM6.5 14V2h3v12zM11 14V5h3v9z" />
        </svg>
        <span>{t('time.more')}</span>
      </summary>
      {isOpen && children}
    </details>
  )
}
