/** From the file as opened to the bytes of one table. */
import { LIMITS, Refusal, type RefusalCode } from './refusal.ts'

export interface Unpacked {
  /** The table's bytes: the file itself, or what an archive held. */
  blob: Blob
  /** Files of an archive that were left aside. */
  ignored: number
}

/** Beginnings of files that are no tables. */
const KNOWN: readonly (readonly [start: string, code: RefusalCode])[] = [
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['%PDF', 'binary'],
  ['\xd0\xcf\x11\xe0', 'spreadsheet'],
  ['SQLite format 3', 'binary'],
  ['PAR1', 'binary'],
  ['7z\xbc\xaf', 'binary'],
  ['Rar!', 'binary'],
  ['BZh', 'binary'],
]

const TABLE_NAME = /\.(csv|tsv|tab|txt|geojson|geojsonl|json|ndjson|jsonl)$/i

/** The table in a file: as it is, out of gzip or, from a ZIP archive, its first. Throws Refusal. */
export async function unpack(file: Blob): Promise<Unpacked> {
  if (file.size === 0) throw new Refusal('empty')
  if (file.size > LIMITS.bytes) throw new Refusal('too-large')
  const start = await startOf(file)
  if (isGzip(start)) {
    const blob = await gunzip(file)
    if (isArchive(await startOf(blob))) throw new Refusal('archive-in-archive')
    return { blob: checked(await startOf(blob), blob), ignored: 0 }
  }
  if (isZip(start)) {
    const found = await unzip(file)
    if (isArchive(await startOf(found.blob))) throw new Refusal('archive-in-archive')
    return { ...found, blob: checked(await startOf(found.blob), found.blob) }
  }
  return { blob: checked(start, file), ignored: 0 }
}

function checked(start: string, blob: Blob): Blob {
  if (blob.size === 0) throw new Refusal('empty')
  const known = KNOWN.find(([beginning]) => start.startsWith(beginning))
  if (known) throw new Refusal(known[1])
  return blob
}

/** The first bytes, a character each. */
async function startOf(blob: Blob): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await blob.slice(0, 16).arrayBuffer()))
}

const isGzip = (start: string) => start.startsWith('\x1f\x8b')
const isZip = (start: string) => start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')
const isArchive = (start: string) => isGzip(start) || isZip(start)

/** Collects what comes out of an archive, and refuses when it is too much for what went in. */
function collector(packedBytes: () => number) {
  const parts: Blob[] = []
  let bytes = 0
  return {
    add(part: Uint8Array) {
      bytes += part.length
      const isBomb = bytes > LIMITS.ratioFromBytes && bytes > packedBytes() * LIMITS.ratio
      if (bytes > LIMITS.unpackedBytes || isBomb) throw new Refusal('unpacks-too-large')
      // As a blob at once: the browser may keep those on disk. A view of its own memory, never of shared memory.
      parts.push(new Blob([part as Uint8Array<ArrayBuffer>]))
    },
    blob: () => new Blob(parts),
  }
}

async function gunzip(file: Blob): Promise<Blob> {
  const out = collector(() => file.size)
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) out.add(next.value)
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error instanceof Refusal ? error : new Refusal('broken-archive')
  }
  return out.blob()
}

const STEP = 1_000_000

/** The first table of the archive by its entry's name, which is used for nothing else. */
async function unzip(file: Blob): Promise<Unpacked> {
  const { Unzip, UnzipInflate } = await import('fflate')
  let fed = 0
  const out = collector(() => fed)
  const names: string[] = []
  let state: 'none' | 'begun' | 'whole' = 'none'
  const archive = new Unzip((entry) => {
    names.push(entry.name)
    if (names.length > LIMITS.entries) throw new Refusal('too-many-entries')
    if (state !== 'none' || !TABLE_NAME.test(entry.name) || /(^|\/)(__MACOSX\/|\.[^/]*$)/.test(entry.name)) return
    state = 'begun'
    entry.ondata = (error, part, isLast) => {
      if (error) throw error
      out.add(part)
      if (isLast) state = 'whole'
    }
    entry.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < file.size; at += STEP) {
      const part = new Uint8Array(await file.slice(at, at + STEP).arrayBuffer())
      fed += part.length
      archive.push(part, at + STEP >= file.size)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('broken-archive')
  }
  if (names.includes('[Content_Types].xml')) throw new Refusal('spreadsheet')
  if (state === 'none')
    throw new Refusal(names.some((name) => /\.(gz|zip)$/i.test(name)) ? 'archive-in-archive' : 'nothing-in-archive')
  if (state === 'begun') throw new Refusal('broken-archive')
  return { blob: out.blob(), ignored: names.filter((name) => !name.endsWith('/')).length - 1 }
}
