/** Asks the worker that reads a file. It works on a thread of its own, so that no file holds up the page. */
import { withTimeout } from '../core/with-timeout.ts'
import type { Home, UsableColumns } from './columns/guess-columns.ts'
import type { OverlayMessage, OverlayRequest } from './overlay-worker.ts'

export interface OverlayClient {
  /** Begins to read the rows. */
  load: (columns: UsableColumns) => void
  /** The cells of the row that begins at a byte of the file; undefined where none can be read. */
  readRow: (offset: number) => Promise<readonly string[] | undefined>
  /** Ends the worker at once, and with it all that it does. */
  stop: () => void
}

/** Opens a file; all that is said of it but single rows goes to `onMessage`. */
export function openInWorker(file: Blob, home: Home, onMessage: (message: OverlayMessage) => void): OverlayClient {
  const worker = new Worker(new URL('./overlay-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (cells: readonly string[] | undefined) => void>()
  let count = 0
  const ask = (request: OverlayRequest) => worker.postMessage(request)
  const answerAll = () => {
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }
  let hasStarted = false
  const giveUp = () => {
    worker.terminate()
    answerAll()
    onMessage({ say: 'refused', code: hasStarted ? 'failed' : 'no-worker', detail: '' })
  }
  let reportAlive: () => void = () => {}
  const isAlive = new Promise<void>((resolve) => {
    reportAlive = resolve
  })
  let isStopped = false
  // Once its code runs, it may take its time.
  withTimeout(isAlive).catch(() => !isStopped && giveUp())
  worker.addEventListener('message', ({ data }: MessageEvent<OverlayMessage>) => {
    hasStarted = true
    reportAlive()
    if (data.say !== 'row') return onMessage(data)
    waiting.get(data.number)?.(data.cells)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', giveUp)
  ask({ ask: 'open', file, home })
  return {
    load: (columns) => ask({ ask: 'load', columns }),
    readRow: (offset) => {
      count += 1
      const number = count
      ask({ ask: 'row', number, offset })
      return new Promise((resolve) => waiting.set(number, resolve))
    },
    stop: () => {
      isStopped = true
      worker.terminate()
      answerAll()
    },
  }
}
