/** The compiler as a command: exit codes, messages, and that output is replaced as a whole or not at all. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { GEODATA, PROJECT } from '../../../tools/folders.ts'
import { withSources } from './source-tree.ts'

vi.setConfig({ testTimeout: 60_000 })

const work = await mkdtemp(join(tmpdir(), 'atlas-output-'))
afterAll(() => rm(work, { recursive: true, force: true }))

function runScript(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const path = join(PROJECT, 'tools', 'compile', script)
  return spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { cwd: PROJECT, encoding: 'utf8' })
}

/** SHA-256 of every file under a folder, by its path; undefined when there is no such folder. */
async function hashesOf(folder: string): Promise<Record<string, string> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined)
  const paths = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (!paths) return undefined
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  return Object.fromEntries(await Promise.all(paths.sort().map(async (p) => [p.slice(folder.length), await hash(p)])))
}

/** The real sources, named with a final slash: only for the folder as it is by default are schemas for editors written. */
const REAL = ['--source', `${GEODATA}/`]

describe('npm run geodata', () => {
  it('writes the same bytes on every run over the real data', async () => {
    const [first, second] = [join(work, 'first'), join(work, 'second')]
    expect(runScript('main.ts', ...REAL, '--output', first)).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('problem(s)'),
    })
    expect(runScript('main.ts', ...REAL, '--output', second).status).toBe(0)
    const hashes = await hashesOf(first)
    expect(Object.keys(hashes ?? {})).toContain('/events.geojson')
    expect(await hashesOf(second)).toEqual(hashes)
  })

  it('replaces previous output as a whole', async () => {
    const output = join(work, 'replaced')
    runScript('main.ts', ...REAL, '--output', output)
    await withSources(undefined, async (source) => {
      expect(runScript('main.ts', '--source', source, '--output', output)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('Compiled 2 events, 1 articles, 3 quotations and 1 notes.'),
      })
    })
    expect(Object.keys((await hashesOf(output)) ?? {})).not.toContain('/events/sochi-summit-2022.json')
    expect((await readdir(work)).filter((name) => name.startsWith('replaced.'))).toEqual([])
  })

  it('exits 1 on any problem, names file, place, fault and remedy, and leaves previous output as it was', async () => {
    const output = join(work, 'kept')
    await withSources(undefined, async (source) => runScript('main.ts', '--source', source, '--output', output))
    const before = await hashesOf(output)
    const run = await withSources('several-problems-in-several-files', async (source) =>
      runScript('main.ts', '--source', source, '--output', output),
    )
    expect(run.status).toBe(1)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/geodata\/events\/example-meeting\.json:\d+:\d+ {2}\$\.type/)
    expect(run.stderr).toContain('There is no type "summit".')
    expect(run.stderr).toContain('To mend it: correct the spelling or add the type in geodata/event-types.json')
    expect(run.stderr).toContain('8 problem(s). Nothing was written')
    expect(before).toBeDefined()
    expect(await hashesOf(output)).toEqual(before)
  })

  it('writes nothing at all when there was no output before', async () => {
    const output = join(work, 'never')
    const run = await withSources('reversed-interval', async (source) =>
      runScript('main.ts', '--source', source, '--output', output),
    )
    expect(run.status).toBe(1)
    expect(await hashesOf(output)).toBeUndefined()
  })
})

describe('npm run verify-quotes', () => {
  it('asks for the folder of the texts', () => {
    expect(runScript('verify-quotes.ts')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--articles DIR'),
    })
  })

  it('takes no file for the text of an article that is not', () => {
    const { status, stderr, stdout } = runScript('verify-quotes.ts', '--articles', join(GEODATA, 'articles'))
    expect(status).toBe(1)
    expect(stderr).toContain('gsv-2024-04-22.json: no article on file has this text.')
    expect(stdout).toMatch(/articles\/gsv-2024-04-22\.json: its text is not in .*; \d+ quotations were not checked/)
    expect(stdout).toMatch(/^0 of \d+ quotations verified/m)
  })
})
