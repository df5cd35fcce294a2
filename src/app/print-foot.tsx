import { formatDate } from '../display/event-date.tsx'
import { useIsPrinting } from '../display/use-printing.ts'
import { t } from '../i18n/messages.ts'
import { currentAddress } from '../state/address.ts'
import { today } from '../state/today.ts'

/** The last line on paper: which atlas, where this view of it is found, and the day on which it was printed. */
export function PrintFoot() {
  return (
    useIsPrinting() && (
      <footer className="print-foot">
        {t('subject.title')} · {formatDate(today())} · <span className="print-address">{currentAddress()}</span>
      </footer>
    )
  )
}
