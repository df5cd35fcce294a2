/** Brotli files beside the text files of the built site, for servers that send them instead. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** What compresses well; fonts and images are compressed as they are. */
const TEXT = /\.(css|geojson|html|js|json|jsonld|svg|txt|webmanifest|xml)$/

/** A smaller file fits into one packet anyway. */
const MIN_BYTES = 1000

/** Writes `<file>.br` for each text file under `folder` that gets smaller by it. Returns how many bytes came out of how many. */
export async function compressFolder(folder: string): Promise<{ files: number; before: number; after: number }> {
  const total = { files: 0, before: 0, after: 0 }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path)
    if (content.length < MIN_BYTES) continue
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    }
    const compressed = await compress(content, { params })
    if (compressed.length >= content.length) continue
    await writeFile(`${path}.br`, compressed)
    total.files += 1
    total.before += content.length
    total.after += compressed.length
  }
  return total
}
