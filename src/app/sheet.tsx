import { type CSSProperties, type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { Icon } from '../display/icon.tsx'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import { onShown } from '../state/signals.ts'
import './sheet.css'

/** Heights at which the sheet rests on a narrow window, from the lowest: app.css says how high each is. */
const STOPS = ['peek', 'half', 'full'] as const

export type SheetStop = (typeof STOPS)[number]

/** Share of the window's height above which a sheet that is let go of rests at the next stop. */
const REST_AT: readonly [SheetStop, number][] = [
  ['peek', 0.28],
  ['half', 0.7],
  ['full', 1],
]

/** The sheet that holds list and reader on a narrow window, and the ways to change its height. */
export interface Sheet {
  stop: SheetStop
  /** The height while it is dragged. */
  style: CSSProperties | undefined
  /** Moves it by so many stops, upwards if positive; beyond the last nothing happens. */
  step: (stops: -1 | 1) => void
  /** For the handle: dragging it changes the height. */
  drag: Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent) => void>
  /** What the Tab key leads to in a lowered sheet must be seen; what is tapped stays under the finger. */
  raiseForFocus: (event: FocusEvent) => void
}

/**
 * `opened`: what is open to be read, if anything. For a tour, which moves the map, the sheet leaves the map in sight; for
 * all else it is as high as it gets. While words are searched, `isSearching`, what they find is in sight, until it is to be
 * shown on the map, another choice takes the place of the words, or other years are chosen: `period` tells them apart.
 */
export function useSheet(opened: 'text' | 'tour' | undefined, isSearching: boolean, period: string): Sheet {
  const [stop, setStop] = useState<SheetStop>('peek')
  const [dragged, setDragged] = useState<number>()
  /** The pointer that drags it; others that come down meanwhile have no part in it. */
  const dragging = useRef<number>(undefined)
  /** Where it was before something was opened to be read; undefined while nothing is. */
  const before = useRef<SheetStop>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: raised when something opens, not again while it is open
  useEffect(() => {
    const rest = before.current ?? stop
    before.current = opened && rest
    setStop(opened ? (opened === 'tour' ? 'half' : 'full') : rest)
  }, [opened])
  const isRaisedForWords = useRef(false)
  const lowerAfterWords = () => {
    if (isRaisedForWords.current) setStop((stop) => (stop === 'half' ? 'peek' : stop))
    isRaisedForWords.current = false
  }
  // Before the next one, so that words that come together with years raise it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lowered when years are chosen
  useEffect(lowerAfterWords, [period])
  // biome-ignore lint/correctness/useExhaustiveDependencies: moved when a search begins or ends, not by the reader's own moves
  useEffect(() => {
    if (!isSearching) return lowerAfterWords()
    setStop(raised)
    isRaisedForWords.current = stop === 'peek'
  }, [isSearching])
  useEffect(() => onShown(() => setStop('peek')), [])

  function start({ target, currentTarget, pointerId, clientY }: PointerEvent) {
    if (dragging.current !== undefined || (target instanceof Element && target.closest('button'))) return
    dragging.current = pointerId
    currentTarget.setPointerCapture(pointerId)
    setDragged(window.innerHeight - clientY)
  }
  function follow({ pointerId, clientY }: PointerEvent) {
    if (pointerId === dragging.current) setDragged(window.innerHeight - clientY)
  }
  function cancel({ pointerId }: PointerEvent) {
    if (pointerId !== dragging.current) return
    dragging.current = undefined
    setDragged(undefined)
  }
  function finish(event: PointerEvent) {
    if (event.pointerId !== dragging.current) return
    const share = 1 - event.clientY / window.innerHeight
    cancel(event)
    setStop(REST_AT.find(([, below]) => share < below)?.[0] ?? 'full')
  }
  return {
    stop,
    style: dragged === undefined ? undefined : ({ '--sheet-height': `${dragged}px` } as CSSProperties),
    step: (stops) => setStop((stop) => STOPS[STOPS.indexOf(stop) + stops] ?? stop),
    drag: {
      onPointerDown: start,
      onPointerMove: follow,
      onPointerUp: finish,
      onPointerCancel: cancel,
    },
    raiseForFocus: ({ target }) =>
      target.matches(':focus-visible') && target.closest('.app-list, .app-reading') && setStop(raised),
  }
}

const raised = (stop: SheetStop): SheetStop => (stop === 'peek' ? 'half' : stop)

/** On a phone, the top edge of the sheet: dragging it, or one of its buttons, makes the sheet higher or lower. */
export function SheetHandle({ stop, step, drag }: Pick<Sheet, 'stop' | 'step' | 'drag'>) {
  return (
    <div className="sheet-handle" {...drag}>
      <button type="button" aria-label={t('sheet.lower')} {...usableWhen(stop !== 'peek', () => step(-1))}>
        <Icon name="down" />
      </button>
      <button type="button" aria-label={t('sheet.raise')} {...usableWhen(stop !== 'full', () => step(1))}>
        <Icon name="up" />
      </button>
    </div>
  )
}
