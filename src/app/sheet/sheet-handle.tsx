import { usableWhen } from '../../display/usable-when.ts'
import { useEventCount } from '../../display/use-event-count.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Sheet } from './use-sheet.ts'
import './sheet-handle.css'

/** On a narrow window, the top edge of the sheet: what it holds, and the ways to make it higher or lower. */
export function SheetHandle({ stop, step, drag }: Pick<Sheet, 'stop' | 'step' | 'drag'>) {
  const { openEvent } = useAtlas()
  return (
    <div className="sheet-handle" {...drag}>
      <p aria-hidden="true">
        {useEventCount()}
        {openEvent && <span lang="en">{openEvent.title}</span>}
      </p>
      <button
        type="button"
        className="button"
        aria-label={t('sheet.lower')}
        {...usableWhen(stop !== 'peek', () => step(-1))}
      >
        <span aria-hidden="true">▾</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('sheet.raise')}
        {...usableWhen(stop !== 'full', () => step(1))}
      >
        <span aria-hidden="true">▴</span>
      </button>
    </div>
  )
}
