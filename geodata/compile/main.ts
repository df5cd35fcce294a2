/**
 * `npm run geodata`: compiles geodata/ into public/data/.
 * Options: --source DIR and --output DIR. Reports every problem and exits 1; then the previous output stays as it is.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compile } from './compile.ts'
import { formatProblem } from './problem.ts'
import { readBasemap } from './read-basemap.ts'
import { readSources } from './read-sources.ts'
import { replaceFolder } from './write-output.ts'

const geodata = dirname(dirname(fileURLToPath(import.meta.url)))
const project = dirname(geodata)
const { values } = parseArgs({
  options: {
    source: { type: 'string', default: geodata },
    output: { type: 'string', default: join(project, 'public', 'data') },
  },
})

const facts = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))
const { raw, problems } = await readSources(values.source)
const result = compile(raw, facts, problems)

if (result.ok) {
  const basemap = await readBasemap(join(geodata, 'basemap'))
  await replaceFolder(values.output, new Map<string, string | Uint8Array>([...result.files, ...basemap]))
  const { events, articles, quotations, notes } = result.counts
  if (result.warnings.length > 0) {
    console.warn(result.warnings.map(formatProblem).join('\n'))
    console.warn(`\n${result.warnings.length} warning(s); they stop nothing.`)
  }
  console.log(`Compiled ${events} events, ${articles} articles, ${quotations} quotations and ${notes} notes.`)
} else {
  console.error(result.problems.map(formatProblem).join('\n'))
  console.error(`\n${result.problems.length} problem(s). Nothing was written; the previous output stays as it was.`)
  process.exitCode = 1
}
