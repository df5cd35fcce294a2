/** Commands with names that are wrong: each says so in plain words, without a stack trace. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { PROJECT } from '../../../tools/folders.ts'

async function run(tool: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['tools/run/ready.mjs', `tools/${tool}`, ...args], { cwd: PROJECT })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, said }
}

it.for<[tool: string, args: string[], said: string]>([
  ['compile/main.ts', ['--source', 'README.md'], 'README.md: it is a file, and a folder was expected.'],
  ['compile/main.ts', ['--output', 'README.md/data'], 'it is a file, and a folder was expected.'],
  ['compile/main.ts', ['--reprot'], "Unknown option '--reprot'"],
  ['compile/verify-quotes.ts', ['--articles', 'nowhere'], 'nowhere: there is no such file or folder.'],
  ['translate/main.ts', ['--export', 'hy', 'nowhere/hy.json'], 'nowhere/hy.json: there is no such file or folder.'],
  ['translate/main.ts', ['--export', 'hy'], 'Name the file or the record after the language.'],
  ['translate/main.ts', ['--import', 'hy', 'README.md'], 'README.md is not a JSON object of texts'],
  ['translate/main.ts', ['--status', 'xx'], 'Name one of the atlas’s languages besides English.'],
  ['translate/main.ts', ['--review', 'hy', 'roles', '--by', 'A', '--day', '2999-01-01'], 'Say who has read the texts'],
  ['translate/main.ts', ['--statsu'], "Unknown option '--statsu'"],
  ['run/build.mjs', ['--nonsense'], "Unknown option '--nonsense'"],
])('%s %s says "%s"', { timeout: 60_000 }, async ([tool, args, expected]) => {
  const { code, said } = await run(tool, args)
  expect(said).toContain(expected)
  expect(said).not.toMatch(/^\s+at /m)
  expect(code).toBeGreaterThan(0)
})
