/** A worker that opens a file, reads its rows and, later, one of them again. Started by overlay-client.ts, ended to cancel. */
import { type Guess, guessColumns, type Home, type UsableColumns } from './columns/guess-columns.ts'
import { type Format, openTable, type Table } from './read/open-table.ts'
import { Refusal, type RefusalCode } from './read/refusal.ts'
import { type Block, buffersOf } from './rows/block.ts'
import { type Kind, type Loaded, loadRows } from './rows/load-rows.ts'

export type OverlayRequest =
  | { ask: 'open'; file: Blob; home: Home }
  | { ask: 'load'; columns: UsableColumns }
  /** `number` is given back with the cells of the row that begins at the byte. */
  | { ask: 'row'; number: number; offset: number }

/** What is known of a file before its rows are read. */
export interface Opened {
  format: Format
  header: readonly string[]
  sample: readonly (readonly string[])[]
  guess: Guess
  /** Files of an archive that were left aside. */
  ignored: number
  /** Bytes that are not valid in the encoding, which is otherwise that of the file. */
  badBytes: number
  /** Whether the file is read as Windows-1251, which nothing in it can confirm. */
  isWindows1251: boolean
}

export type OverlayMessage =
  | { say: 'started' }
  | { say: 'opened'; opened: Opened }
  | { say: 'blocks'; blocks: readonly Block[]; kinds: readonly Kind[] }
  | { say: 'progress'; rows: number; share: number }
  | { say: 'loaded'; loaded: Loaded }
  | { say: 'row'; number: number; cells: readonly string[] | undefined }
  | { say: 'refused'; code: RefusalCode; detail: string }

/** Rows of the sample that the dialog shows. */
const SHOWN_ROWS = 5

let table: Table | undefined

tell({ say: 'started' })
self.addEventListener('message', async ({ data }: MessageEvent<OverlayRequest>) => {
  try {
    if (data.ask === 'open') await open(data.file, data.home)
    else if (data.ask === 'load') await load(data.columns)
    else tell({ say: 'row', number: data.number, cells: await table?.readAt(data.offset) })
  } catch (error) {
    const { code, detail } = error instanceof Refusal ? error : new Refusal('failed')
    tell({ say: 'refused', code, detail })
  }
})

function tell(message: OverlayMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

async function open(file: Blob, home: Home): Promise<void> {
  table = await openTable(file)
  const { format, header, sample, ignored, badBytes, encoding } = table
  const guess = guessColumns(header, sample, home)
  const known = { format, header, guess, ignored, badBytes, isWindows1251: encoding === 'windows-1251' }
  tell({ say: 'opened', opened: { ...known, sample: sample.slice(0, SHOWN_ROWS) } })
}

async function load(columns: UsableColumns): Promise<void> {
  if (!table) throw new Refusal('failed')
  let held: Block[] = []
  let sent = 0
  function send(kinds: readonly Kind[]): void {
    tell({ say: 'blocks', blocks: held, kinds }, held.flatMap(buffersOf))
    sent += held.length
    held = []
  }
  const { kinds, ...loaded } = await loadRows(table, columns, {
    onBlock: (block, kinds) => {
      held.push(block)
      // Each time as many as there are: the map draws all of them again, and so does so a few times only.
      if (held.length >= sent) send(kinds)
    },
    onProgress: (rows, share) => tell({ say: 'progress', rows, share }),
  })
  send(kinds)
  tell({ say: 'loaded', loaded })
}
