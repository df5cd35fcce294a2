import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { ModalDialog } from '../../display/modal-dialog.tsx'
import { t } from '../../i18n/messages.ts'
import { lookAtRow, type OwnFile } from '../own-file.ts'
import { colourIndexes } from '../rows/colours.ts'
import { Dot, kindName } from './kind-legend.tsx'
import { rowFacts } from './row-facts.ts'

const NONE: ReadonlySet<number> = new Set()
const ROW_PX = 44
/** Browsers draw no element much taller than 30 million pixels. */
const MAX_ROWS = 500_000

interface RowsDialogProps {
  file: OwnFile
  /** Numbers of the rows to list. */
  rows: Uint32Array
  onClose: () => void
}

/** The rows of the chosen years, in the order of the file; a row opens its card. */
export function RowsDialog({ file, rows, onClose }: RowsDialogProps) {
  return (
    <ModalDialog title={`${file.name}: ${t('ownData.count', { count: rows.length })}`} onClose={onClose}>
      <p>{t('ownData.notOfAtlas')}</p>
      {rows.length > MAX_ROWS && <p>{t('ownData.listLimit', { limit: MAX_ROWS })}</p>}
      <RowList file={file} rows={rows} onOpen={onClose} />
    </ModalDialog>
  )
}

function RowList({ file, rows, onOpen }: { file: OwnFile; rows: Uint32Array; onOpen: () => void }) {
  const scroller = useRef<HTMLDivElement>(null)
  const count = Math.min(rows.length, MAX_ROWS)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  })
  const colours = colourIndexes(file.kinds, NONE)
  return (
    <div ref={scroller} className="own-rows">
      <ol style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index] ?? 0
          const facts = rowFacts(file, row)
          if (!facts) return null
          return (
            <li
              key={row}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ height: ROW_PX, transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                onClick={() => {
                  onOpen()
                  lookAtRow(row)
                }}
              >
                <Dot colour={colours[facts.kind] ?? 0} />
                <span>{facts.date}</span>
                <span>{kindName(file.kinds[facts.kind]?.name ?? '', file.preset)}</span>
                <span>{facts.position}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
