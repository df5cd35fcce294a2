import './english-texts.ts'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { writeCsv } from '../../core/export/csv.ts'
import { daysOf } from '../../core/time/period.ts'
import { ModalDialog } from '../../display/modal-dialog.tsx'
import { saveFile } from '../../display/save-file.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type OfferedFile, offerFile } from '../../state/overlay-link.ts'
import { dayOfText } from '../columns/read-date.ts'
import { askColumns, type OwnFile, openOwnFile, ownFile, removeOwnFile, useOwnFile } from '../own-file.ts'
import { largestSize } from '../rows/block.ts'
import { chosenRows } from '../rows/near.ts'
import { ColumnsDialog, EncodingNote } from './columns-dialog.tsx'
import { Dot, KindLegend } from './kind-legend.tsx'
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
  const open = useCallback(() => {
    const [west, south, east, north] = home
    openOwnFile(offered.file, offered.name, [west, south, east, north])
  }, [offered, home])
  useEffect(open, [open])
  return (
    <>
      {(file.step === 'opening' || file.step === 'reading' || file.loaded) &&
        createPortal(<Entry file={file} />, corner)}
      {file.row !== undefined && createPortal(<OwnRow key={file.row} file={file} row={file.row} />, corner)}
      {file.step === 'asking' && file.opened && (
        <ColumnsDialog file={file} opened={file.opened} onClose={() => ownFile().step === 'asking' && leave()} />
      )}
      {file.refusal && (
        <ModalDialog
          title={t('ownData.refused', { name: file.name })}
          onClose={() => ownFile().step === 'refused' && remove()}
        >
          <div role="alert">
            <p>{t(`ownDataRefusal.${file.refusal.code}`, { detail: file.refusal.detail.slice(0, 400) })}</p>
            {(file.refusal.code === 'no-worker' || file.refusal.code === 'failed') && (
              <button type="button" className="button" onClick={open}>
                {t('error.retry')}
              </button>
            )}
          </div>
        </ModalDialog>
      )}
    </>
  )
}

/** Without an answer a file that is shown stays as it is, and another is not opened. */
function leave(): void {
  if (ownFile().loaded) askColumns(false)
  else remove()
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
  const { name, step, blocks, loaded, hidden, columns, opened } = file
  const { start, end } = daysOf(query)
  const rows = useMemo(
    () => chosenRows(loaded ? blocks : [], { first: dayOfText(start), last: dayOfText(end), hidden }),
    [loaded, blocks, start, end, hidden],
  )
  if (!file.loaded)
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
          {columns?.kind === undefined && <Dot colour={0} />}
          {t('ownData.count', { count: file.rows })}
          {columns?.first !== undefined && `, ${t('ownData.inYears', { count: rows.length })}`}
        </p>
        {columns?.first === undefined && <p>{t('ownData.always')}</p>}
        {opened?.guess.remarks.includes('swapped') && <p>{t('ownDataRemark.swapped')}</p>}
        {opened && <EncodingNote opened={opened} />}
        {opened !== undefined && opened.ignored > 0 && <p>{t('ownData.ignored', { count: opened.ignored })}</p>}
        <KindLegend file={file} />
        {columns?.size !== undefined && (
          <p>{t('ownData.sizes', { column: opened?.header[columns.size] ?? '', most: largestSize(blocks) })}</p>
        )}
        {columns?.precision !== undefined && <p>{t('ownData.precision')}</p>}
        <RejectedRows file={file} />
        <div className="own-data-actions">
          <button type="button" className="button" onClick={() => setListed(true)}>
            {t('ownData.list')}
          </button>
          <button type="button" className="button" onClick={() => askColumns(true)}>
            {t('ownData.changeColumns')}
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
