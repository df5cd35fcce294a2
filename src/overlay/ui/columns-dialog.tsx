import { type FormEvent, useId, useState } from 'react'
import { ModalDialog } from '../../display/modal-dialog.tsx'
import { t } from '../../i18n/messages.ts'
import { areUsable, type Columns } from '../columns/guess-columns.ts'
import type { Role } from '../columns/names.ts'
import type { DayOrder } from '../columns/read-date.ts'
import type { Opened } from '../overlay-worker.ts'
import { chooseColumns, type OwnFile } from '../own-file.ts'

const ROLES: readonly Role[] = ['lat', 'lon', 'first', 'last', 'kind', 'size', 'precision']
const ORDERS: readonly DayOrder[] = ['day-first', 'month-first']

interface ColumnsDialogProps {
  file: OwnFile
  opened: Opened
  onClose: () => void
}

/** Asks which column holds what, with what was guessed already chosen. */
export function ColumnsDialog({ file, opened, onClose }: ColumnsDialogProps) {
  const { header, sample, guess } = opened
  const id = useId()
  const [columns, setColumns] = useState<Columns>(file.columns ?? guess.columns)
  const [order, setOrder] = useState<DayOrder | ''>(
    file.columns?.order ?? (guess.remarks.includes('order-unclear') ? '' : guess.columns.order),
  )
  function submit(event: FormEvent): void {
    event.preventDefault()
    const chosen = { ...columns, order: order || columns.order }
    if (areUsable(chosen)) chooseColumns(chosen)
  }
  function choose(role: Role, text: string): void {
    const { [role]: _, ...others } = columns
    setColumns(text === '' ? others : { ...others, [role]: Number(text) })
  }
  const isSame = columns.lon !== undefined && columns.lon === columns.lat
  return (
    <ModalDialog title={t('ownData.columns', { name: file.name })} onClose={onClose}>
      <form className="own-columns" onSubmit={submit}>
        <p>{t('ownData.columnsIntro')}</p>
        <EncodingNote opened={opened} />
        {guess.remarks.map((remark) => (
          <p key={remark}>
            <strong>{t(`ownDataRemark.${remark}`)}</strong>
          </p>
        ))}
        {ROLES.map((role) => (
          <p key={role} className="own-field">
            <label htmlFor={id + role}>{t(`ownDataRole.${role}`)}</label>
            <select
              id={id + role}
              value={columns[role] ?? ''}
              required={role === 'lat' || role === 'lon'}
              aria-invalid={role === 'lon' && isSame}
              onChange={({ target }) => choose(role, target.value)}
            >
              <option value="">{t('ownData.none')}</option>
              {header.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and columns never move
                <option key={index} value={index}>
                  {column.slice(0, 100)}
                </option>
              ))}
            </select>
          </p>
        ))}
        {columns.first !== undefined && (
          <p className="own-field">
            <label htmlFor={`${id}order`}>{t('ownData.dateOrder')}</label>
            <select
              id={`${id}order`}
              value={order}
              required
              onChange={({ target }) => setOrder(ORDERS.find((one) => one === target.value) ?? '')}
            >
              {order === '' && <option value="">{t('ownData.chooseOrder')}</option>}
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {t(`ownData.${one}`)}
                </option>
              ))}
            </select>
          </p>
        )}
        <button type="submit" className="button" disabled={isSame}>
          {t('ownData.show')}
        </button>
        <FirstRows header={header} rows={sample} />
      </form>
    </ModalDialog>
  )
}

/** What is worth knowing of how the file was read as text, if anything. */
export function EncodingNote({ opened: { badBytes, isWindows1251 } }: { opened: Opened }) {
  if (badBytes > 0) return <p>{t('ownData.badBytes', { count: badBytes })}</p>
  return isWindows1251 && <p>{t('ownData.windows1251')}</p>
}

/** More columns than these only make the dialog slow. */
const MAX_COLUMNS = 60

function FirstRows({ header, rows }: { header: readonly string[]; rows: Opened['sample'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className="own-first-rows" tabIndex={0} aria-label={t('ownData.firstRows')}>
      <table>
        <caption>{t('ownData.firstRows')}</caption>
        <thead>
          <tr>
            {header.slice(0, MAX_COLUMNS).map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={index} scope="col">
                {column.slice(0, 60)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={row}>
              {header.slice(0, MAX_COLUMNS).map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={index}>{cells[index]?.slice(0, 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
