/**
 * `npm run data-release -- --date YYYY-MM-DD`: writes what has changed since the last release into geodata/changes.json,
 * under the version of package.json. The ledger is committed, so a build needs no history. Refuses a version twice.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ChangesRecord, releaseSchema } from '../../src/core/schema/changes.ts'
import { GEODATA, PROJECT } from '../folders.ts'
import { checkShape } from './check/check-shape.ts'
import { difference, NOTHING, stateOf } from './compare-records.ts'
import { compile } from './compile.ts'
import { formatProblem } from './problem.ts'
import { readOptions } from './read-options.ts'
import { readSources } from './read-sources.ts'
import { replaceFile } from './write-output.ts'

const values = readOptions({ source: { type: 'string', default: GEODATA }, date: { type: 'string' } })
const facts = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
const { raw, problems } = await readSources(values.source)
const result = compile(raw, facts, problems)

if (!releaseSchema.shape.date.safeParse(values.date).success || values.date === undefined) {
  console.error('Name the day of the release: npm run data-release -- --date YYYY-MM-DD')
  process.exitCode = 2
} else if (!result.ok) {
  console.error(result.problems.map(formatProblem).join('\n'))
  console.error('\nNothing was released.')
  process.exitCode = 1
} else await release(facts.version, values.date)

async function release(version: string, date: string): Promise<void> {
  const { sources } = checkShape(raw, new Set())
  if (!sources) throw new Error('atlas.json was lost after it had been compiled')
  const { withdrawn = [], releases = [], state: before = NOTHING } = sources.changes ?? {}
  if (releases.some((one) => one.version === version)) {
    console.error(`Version ${version} was released already. Raise the version in package.json first.`)
    process.exitCode = 1
    return
  }
  const state = stateOf(sources)
  const changes = difference(before, state)
  const ledger: ChangesRecord = {
    $schema: 'schema/changes.json',
    withdrawn,
    releases: [...releases, { version, date, ...changes }],
    state,
  }
  await replaceFile(join(values.source, 'changes.json'), `${JSON.stringify(ledger, null, 2)}\n`)
  const count = (ids: Record<string, string[]>) => Object.values(ids).flat().length
  console.log(
    `Version ${version} of ${date}: ${count(changes.added)} records added, ${count(changes.changed)} changed, ${count(changes.withdrawn)} withdrawn.`,
  )
}
