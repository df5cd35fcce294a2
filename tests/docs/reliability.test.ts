import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { groupBy } from '../../src/core/grouping.ts'
import { FAULT_KINDS } from '../e2e/fault-kinds.ts'
import { CONDITIONS, FAULTS, FAULTY_PARTS, type Fault, type FaultyPart, RECOVERIES } from '../e2e/fault-matrix.ts'
import { textOf } from '../e2e/interface-text.ts'

const HEAD = `# What happens when something fails

Nothing on the page can be lost to a failure: the whole view is in the address, and the atlas keeps no other state. Each part that fails says so where it would have been, names the file, and can be asked for again.

This document is written by \`npx vitest run tests/docs/reliability.test.ts -u\` from the table in \`tests/e2e/fault-matrix.ts\`, which the browser tests (\`tests/e2e/fault-matrix.spec.ts\`) hold the page to. Requests are given up when nothing has come for 30 seconds (\`src/core/with-timeout.ts\`); after five the page says what it waits for.

Where the column “The reader sees” has “nothing by the atlas”, the answer is the server’s or the browser’s own: no code of the atlas has run yet, or, with fonts, there is nothing to tell.
`

function said(part: FaultyPart, fault: Fault): string {
  const message = part.says[fault]
  const first = fault === 'slow' && part.saysWhileSlow ? `First “${textOf(part.saysWhileSlow)}”, then ` : ''
  const late = part.noticedLate?.includes(fault) && fault !== 'slow' ? ', after 30 seconds' : ''
  return message ? `${first}“${textOf(message)}”${late}` : 'nothing by the atlas'
}

/** Rows of a part; faults that lead to the same words share one. */
function rowsOf(part: FaultyPart): string[] {
  const faults = Object.keys(FAULTS) as Fault[]
  const bySaid = groupBy(faults, (fault) => said(part, fault))
  return [...bySaid].map(
    ([words, same]) =>
      `| ${part.name} | ${same.map((fault) => FAULTS[fault]).join('; ')} | ${words} | ${part.works} | ${RECOVERIES[part.recovery]} |`,
  )
}

it('docs/reliability.md says what the table of faults says', async () => {
  const document = [
    HEAD,
    '## Parts that do not arrive\n',
    '| Part | Fault | The reader sees | What works all the same | How it is recovered |',
    '| --- | --- | --- | --- | --- |',
    ...FAULTY_PARTS.flatMap(rowsOf),
    '\n## Other conditions\n',
    '| Condition | What happens |',
    '| --- | --- |',
    ...Object.entries(CONDITIONS).map(([condition, outcome]) => `| ${condition} | ${outcome} |`),
    '\n## Kinds of faults that readers of other maps have reported\n',
    '| Kind | Here | Held by |',
    '| --- | --- | --- |',
    ...FAULT_KINDS.map(({ kind, here, test: [file] }) => `| ${kind} | ${here} | \`tests/${file}\` |`),
    '',
  ].join('\n')
  await expect(document).toMatchFileSnapshot('../../docs/reliability.md')
})

it('every kind of fault is held by a test there is', async () => {
  const missing: string[] = []
  for (const { test } of FAULT_KINDS) {
    const [file, title] = test
    const text = await readFile(join(import.meta.dirname, '..', file), 'utf8')
    // A test that runs for several languages has them in brackets.
    if (!text.includes(`'${title}'`) && !text.includes(`\`${title} (`)) missing.push(`${file}: ${title}`)
  }
  expect(missing).toEqual([])
})
