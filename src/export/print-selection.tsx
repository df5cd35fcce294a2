import { useEffect, useRef, useState } from 'react'
import { DataError } from '../core/data-error.ts'
import type { SheetContent } from '../core/picture/sheet-layout.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import { LoadFailure } from '../display/loading/loaded-part.tsx'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { PrintPage } from './print-page.tsx'
import { loadRecords } from './selection-file.ts'
import type { DrawPicture } from './use-picture.ts'

/** Events printed at most; each brings half a page. */
const MAX_EVENTS = 200

type Progress =
  | { state: 'idle' }
  | { state: 'loading'; done: number; stop: () => void }
  | { state: 'ready'; picture: HTMLCanvasElement; events: readonly EventFile[] }
  | { state: 'failed'; error: unknown }

interface PrintSelectionProps {
  content: Pick<SheetContent, 'title' | 'lines' | 'notes'>
  /** Absent while there is nothing to draw. */
  draw: DrawPicture | undefined
}

/** Prints the map and the selected events. The evidence is loaded first; nothing is printed unless it is whole. */
export function PrintSelection({ content, draw }: PrintSelectionProps) {
  const { records, selection } = useAtlas()
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const count = selection.events.length
  const printed = selection.events.slice(0, MAX_EVENTS)
  const stopped = useRef<() => void>(undefined)
  useEffect(() => () => stopped.current?.(), [])
  useEffect(() => {
    if (progress.state === 'ready') window.print()
  }, [progress])

  async function prepare(drawPicture: DrawPicture) {
    const controller = new AbortController()
    const stop = () => controller.abort()
    stopped.current = stop
    const onProgress = (done: number) => setProgress({ state: 'loading', done, stop })
    onProgress(0)
    try {
      const { signal } = controller
      const events = await loadRecords(
        printed.map(({ id }) => id),
        records.event,
        { signal, onProgress },
      )
      // Title and lines are text on this page; in the picture they would be there twice.
      const picture = await drawPicture({ ...content, title: '', lines: [] })
      signal.throwIfAborted()
      setProgress({ state: 'ready', picture, events })
    } catch (error) {
      setProgress(controller.signal.aborted ? { state: 'idle' } : { state: 'failed', error })
    }
  }
  function retry() {
    records.forgetFailures()
    setProgress({ state: 'idle' })
  }

  if (progress.state === 'failed') {
    const { error } = progress
    if (error instanceof DataError) return <LoadFailure error={error} onRetry={retry} />
    return (
      <p role="alert">
        {t('export.pictureFailed', { reason: error instanceof Error ? error.message : String(error) })}
      </p>
    )
  }
  const isLoading = progress.state === 'loading'
  return (
    <>
      <button
        type="button"
        className="button"
        {...usableWhen(draw !== undefined && !isLoading, () => draw && prepare(draw))}
      >
        {t('export.print')}
      </button>
      {count > MAX_EVENTS && <p>{t('export.firstOnly', { most: MAX_EVENTS, count })}</p>}
      {isLoading && (
        <p>
          <progress aria-label={t('export.loading')} value={progress.done} max={printed.length} />{' '}
          {t('export.collecting', { done: progress.done, count: printed.length })}{' '}
          <button type="button" className="button" onClick={progress.stop}>
            {t('export.stop')}
          </button>
        </p>
      )}
      <p role="status">{progress.state === 'ready' && t('export.printing')}</p>
      {progress.state === 'ready' && (
        <PrintPage
          title={content.title}
          lines={content.lines}
          picture={progress.picture}
          events={progress.events}
          selected={count}
        />
      )}
    </>
  )
}
