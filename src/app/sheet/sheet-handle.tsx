import { Icon } from '../../display/icon.tsx'
import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import type { Sheet } from './use-sheet.ts'
import './sheet-handle.css'

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
