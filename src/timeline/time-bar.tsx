import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../display/icon.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { Extra, LoadedPart } from '../display/loading/loaded-part.tsx'
import { periodName } from '../display/names/selection-words.ts'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { present, useIsPresenting } from '../state/signals.ts'
import './time-bar.css'
import { stepFrom } from './scale.ts'
import { YearInput } from './year-input.tsx'

// The list can be read and its years chosen before the chart is there.
const PlayControls = lazyPart(() => import('./play-controls.tsx'), 'PlayControls')
const TimeChart = lazyPart(() => import('./time-chart.tsx'), 'TimeChart')
const TimeOptions = lazyPart(() => import('./time-options.tsx'), 'TimeOptions')

/**
 * The years along the lower edge: play, steps of a year, the years chosen with a menu to write them, and the chart of the
 * events in each year, below it that of the months while one year is chosen.
 */
export function TimeBar() {
  const { isHydrated, query, allowed, change } = useAtlas()
  const { from, to, months } = query
  const { firstYear, lastYear } = allowed
  const valueId = useId()
  const isPresenting = useIsPresenting()
  const isAll = from === firstYear && to === lastYear
  const menu = useMenu()
  const [back, on] = [stepFrom(query, allowed, -1), stepFrom(query, allowed, 1)]
  return (
    <section
      id="time"
      tabIndex={-1}
      ref={menu.region}
      className={['time-bar', from === to && 'has-months', menu.isOpen && 'is-open'].filter(Boolean).join(' ')}
      aria-label={t('time.region')}
      data-furniture
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.isOpen) return
        event.preventDefault()
        menu.close()
      }}
    >
      <div className="time-lead">
        <span className="play-room">
          {isHydrated && (
            <Extra>
              <PlayControls />
            </Extra>
          )}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('time.previous')}
          {...usableWhen(back !== undefined, () => back && change(back))}
        >
          <Icon name="back" />
        </button>
        <button
          ref={menu.button}
          type="button"
          className="years-open"
          aria-expanded={menu.isOpen}
          aria-controls="years"
          onClick={({ detail }) => menu.toggle(detail === 0)}
          aria-label={t('time.years')}
          aria-describedby={valueId}
        >
          <span id={valueId}>{isAll ? t('time.all') : periodName(query)}</span> <Icon name="down" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('time.next')}
          {...usableWhen(on !== undefined, () => on && change(on))}
        >
          <Icon name="next" />
        </button>
      </div>
      <div id="years" className="years-menu" hidden={!menu.isOpen}>
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
        <button
          type="button"
          className="button"
          {...usableWhen(!isAll, () => change({ from: firstYear, to: lastYear }))}
        >
          {t('time.all')}
        </button>
        {months && (
          <button type="button" className="button" onClick={() => change({ months: undefined })}>
            {t('time.allMonths')}
          </button>
        )}
      </div>
      <div className="time-room">
        {isHydrated && (
          <LoadedPart>
            <Suspense>
              <TimeChart />
            </Suspense>
          </LoadedPart>
        )}
      </div>
      <div className="time-end">
        <button type="button" className="icon-button" popoverTarget="time-options" aria-label={t('time.options')}>
          <Icon name="more" />
        </button>
        <div id="time-options" className="menu time-options" popover="auto">
          {isHydrated && (
            <LoadedPart>
              <Suspense>
                <TimeOptions />
              </Suspense>
            </LoadedPart>
          )}
        </div>
        <button
          type="button"
          className="icon-button time-present"
          aria-label={t(isPresenting ? 'toolbar.leave' : 'toolbar.present')}
          onClick={() => present(!isPresenting)}
        >
          <Icon name={isPresenting ? 'leave' : 'present'} />
        </button>
        <button type="button" className="icon-button time-close" aria-label={t('app.close')} onClick={menu.close}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  )
}

/**
 * The menu of the years: its button opens and closes it, Escape and a press elsewhere than in the region close it. Opened by
 * a key, it takes the focus, for other buttons stand before its fields.
 */
function useMenu() {
  const [isOpen, setOpen] = useState(false)
  const region = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isByKey = useRef(false)
  useEffect(() => {
    if (!isOpen) return
    if (isByKey.current) region.current?.querySelector<HTMLElement>('.years-menu input')?.focus()
    const leave = ({ target }: PointerEvent) => region.current?.contains(target as Node) || setOpen(false)
    window.addEventListener('pointerdown', leave)
    return () => window.removeEventListener('pointerdown', leave)
  }, [isOpen])
  function close() {
    setOpen(false)
    button.current?.focus()
  }
  function toggle(byKey: boolean) {
    isByKey.current = byKey
    setOpen(!isOpen)
  }
  return { isOpen, region, button, close, toggle }
}
