import './english-texts.ts'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { writeCsv } from '../../core/export/csv.ts'
import { daysOf } from '../../core/time/period.ts'
import { ModalDialog } from '../../display/modal-dialog.tsx'
import { saveFile } from '../../display/save-file.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type OfferedFile, offerFile } from '../../state/overlay-link.ts'
import { dayOfText } from '../columns/read-date.ts'
import { type OwnFile, openOwnFile, ownFile, removeOwnFile, useOwnFile } from '../own-file.ts'
import { rowsWithin } from '../rows/near.ts'
import { ColumnsDialog } from './columns-dialog.tsx'
import { KindLegend } from './kind-legend.tsx'
import './own-data.css'
import { OwnRow } from './own-row.tsx'
import { RowsDialog } from './rows-dialog.tsx'

interface OwnDataProps {
  offered: OfferedFile
  /** Where its entry of the legend stands. */
  corner: HTMLElement
}

/** The file of the reader's that is open: its entry in the legend, what it asks, its rows as a list, and the opened row. */
export function OwnData({ offered, corner }: OwnDataProps) {
  const { atlas } = useAtlas()
  const file = useOwnFile()
  const home = atlas.subject.first_view
  useEffect(() => {
    const [west, south, east, north] = home
    openOwnFile(offered.file, offered.name, [west, south, east, north])
  }, [offered, home])
  return (
    <>
      {(file.step === 'opening' || file.step === 'reading' || file.step === 'ready') &&
        createPortal(<Entry file={file} />, corner)}
      {file.row !== undefined && createPortal(<OwnRow key={file.row} file={file} row={file.row} />, corner)}
      {file.step === 'asking' && file.opened && (
        <ColumnsDialog name={file.name} opened={file.opened} onClose={() => ownFile().step === 'asking' && remove()} />
      )}
      {file.refusal && (
        <ModalDialog title={t('ownData.refused', { name: file.name })} onClose={remove}>
          <p>{t(`ownDataRefusal.${file.refusal.code}`, { detail: file.refusal.detail.slice(0, 400) })}</p>
        </ModalDialog>
      )}
    </>
  )
}

function remove(): void {
  removeOwnFile()
  offerFile(undefined)
}

const ROOMY = '(width >= 640px)'

function Entry({ file }: { file: OwnFile }) {
  const { query } = useAtlas()
  const [isListed, setListed] = useState(false)
  // On a phone it would cover the map, so it begins folded there.
  const [isRoomy] = useState(() => window.matchMedia(ROOMY).matches)
  const { name, step, blocks, columns, opened } = file
  const { start, end } = daysOf(query)
  const rows = useMemo(
    () => rowsWithin(step === 'ready' ? blocks : [], dayOfText(start), dayOfText(end)),
    [step, blocks, start, end],
  )
  if (step !== 'ready')
    return (
      <section className="own-data" aria-label={t('ownData.title')} data-furniture>
        <p role="status">
          {step === 'opening'
            ? t('ownData.opening', { name })
            : t('ownData.reading', { name, rows: file.rows, percent: Math.floor(file.share * 100) })}
        </p>
        <button type="button" className="button" onClick={remove}>
          {t('ownData.cancel')}
        </button>
      </section>
    )
  return (
    <section className="own-data" aria-label={t('ownData.title')} data-furniture>
      <details open={isRoomy}>
        <summary>
          <strong>{name}</strong> <span className="own-data-mark">{t('ownData.yours')}</span>
        </summary>
        <p role="status">
          {t('ownData.count', { count: file.rows })}
          {columns?.first !== undefined && `, ${t('ownData.inYears', { count: rows.length })}`}
        </p>
        {columns?.first === undefined && <p>{t('ownData.always')}</p>}
        {opened?.guess.remarks.includes('swapped') && <p>{t('ownDataRemark.swapped')}</p>}
        {opened !== undefined && opened.ignored > 0 && <p>{t('ownData.ignored', { count: opened.ignored })}</p>}
        <KindLegend kinds={file.kinds} preset={file.preset} hasKinds={columns?.kind !== undefined} />
        {columns?.precision !== undefined && <p>{t('ownData.precision')}</p>}
        <RejectedRows file={file} />
        <div className="own-data-actions">
          <button type="button" className="button" onClick={() => setListed(true)}>
            {t('ownData.list')}
          </button>
          <button type="button" className="button" onClick={remove}>
            {t('ownData.remove')}
          </button>
        </div>
      </details>
      {isListed && <RowsDialog file={file} rows={rows} onClose={() => setListed(false)} />}
    </section>
  )
}

/** How many rows are not drawn, and the list of them to save. */
function RejectedRows({ file: { loaded } }: { file: OwnFile }) {
  if (!loaded || loaded.rejectedCount === 0) return null
  const save = () => {
    const header = [t('ownData.line'), t('ownData.column'), t('ownData.reason')]
    const rows = loaded.rejected.map(({ line, column, reason }) => [line, column, t(`ownDataReason.${reason}`)])
    saveFile('rows-left-out.csv', 'text/csv', writeCsv(header, rows))
  }
  return (
    <p>
      {t('ownData.rejected', { count: loaded.rejectedCount })}{' '}
      <button type="button" className="button" onClick={save}>
        {t('ownData.saveRejected')}
      </button>
    </p>
  )
}
