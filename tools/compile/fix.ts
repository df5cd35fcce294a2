/**
 * `npm run geodata:fix`: brings every hand-kept JSON file into its canonical form and says what it changed.
 * Layers (.geojson) are left alone: their build writes them. Option: --source DIR. Exits 1 when a file had to be refused.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GEODATA } from '../folders.ts'
import { canonicalText } from './canonical-text.ts'
import { editorSchemaOf } from './editor-schemas.ts'
import { readOptions } from './read-options.ts'
import { listSources } from './read-sources.ts'
import { replaceFile } from './write-output.ts'

const values = readOptions({ source: { type: 'string', default: GEODATA } })

const files = (await listSources(values.source)).filter((file) => file.endsWith('.json'))
let changed = 0
for (const file of files) {
  const schema = editorSchemaOf(file)
  if (!schema) continue
  const path = join(values.source, file)
  const text = await readText(path)
  const result = text === undefined ? { ok: false as const, reason: 'it is not UTF-8' } : canonicalText(text, schema)
  if (!result.ok) {
    console.error(`geodata/${file} was left as it is: ${result.reason}.`)
    process.exitCode = 1
  } else if (result.text !== text) {
    await replaceFile(path, result.text)
    console.log([`geodata/${file}`, ...result.changes.map((change) => `  ${change}`)].join('\n'))
    changed += 1
  }
}
console.log(`${changed} of ${files.length} files changed.`)

/** Undefined when the file is not UTF-8. */
async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
