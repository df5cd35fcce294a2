/**
 * `npm run geodata`: compiles geodata/ into public/data/ and keeps the schemas for editors in geodata/schema/ up to date.
 * Options: --source DIR, --output DIR, and --report, which prints counts of what there is and what is missing.
 * Reports every problem and exits 1; then the previous output stays as it is.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { subjectRecordSchema } from '../../src/core/schema/subject.ts'
import { GEODATA, PROJECT } from '../folders.ts'
import { compile } from './compile.ts'
import { editorSchemas } from './editor-schemas.ts'
import { formatReport } from './format-report.ts'
import { formatProblem } from './problem.ts'
import { readBasemap } from './read-basemap.ts'
import { readOptions } from './read-options.ts'
import { listDrafts, readSources } from './read-sources.ts'
import { locate } from './source-text.ts'
import { outputFault, replaceFolder, writeIfChanged } from './write-output.ts'

const values = readOptions({
  source: { type: 'string', default: GEODATA },
  output: { type: 'string', default: join(PROJECT, 'public', 'data') },
  report: { type: 'boolean', default: false },
})
const fault = await outputFault(values.output)
if (fault) {
  console.error(`--output: ${fault}\n    To mend it: name a new folder, or one that holds nothing but published data`)
  process.exit(2)
}

const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
/** A day that has begun somewhere on earth. */
const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const { raw, texts, problems } = await readSources(values.source)
const subject = subjectRecordSchema.safeParse(raw.get('atlas.json')).data
if (values.source === GEODATA && subject)
  for (const [name, text] of editorSchemas(subject)) await writeIfChanged(join(GEODATA, 'schema', name), text)

const result = compile(raw, { version, today }, problems)

if (result.ok) {
  const basemap = await readBasemap(join(GEODATA, 'basemap'))
  await replaceFolder(values.output, new Map<string, string | Uint8Array>([...result.files, ...basemap]))
  const { events, articles, quotations, notes } = result.counts
  if (result.warnings.length > 0) {
    console.warn(result.warnings.map((one) => formatProblem(locate(one, texts))).join('\n'))
    console.warn(`\n${result.warnings.length} warning(s); they stop nothing.`)
  }
  console.log(`Compiled ${events} events, ${articles} articles, ${quotations} quotations and ${notes} notes.`)
  const drafts = await listDrafts(values.source)
  if (drafts.length > 0)
    console.log(`${drafts.length} draft(s) in geodata/drafts/ wait for an editor; none is published.`)
  if (values.report) console.log(`\n${formatReport(result.report)}`)
} else {
  console.error(result.problems.map((one) => formatProblem(locate(one, texts))).join('\n'))
  console.error(`\n${result.problems.length} problem(s). Nothing was written; the previous output stays as it was.`)
  process.exitCode = 1
}
