/** `npm run data-release` as a command, over the example sources. */
import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { ChangesRecord } from '../../../src/core/schema/changes.ts'
import { PROJECT } from '../../geodata/real-data.ts'
import { withSources } from './source-tree.ts'

vi.setConfig({ testTimeout: 60_000 })

function release(source: string, ...args: string[]) {
  const script = join(PROJECT, 'tools', 'compile', 'release.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', script, '--source', source, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
}

const ledgerIn = async (folder: string): Promise<ChangesRecord> =>
  JSON.parse(await readFile(join(folder, 'changes.json'), 'utf8'))

describe('npm run data-release', () => {
  it('enters what has changed, once for each version', async () => {
    await withSources(undefined, async (folder) => {
      expect(release(folder, '--date', '2026-01-31')).toMatchObject({ status: 0 })
      const first = await ledgerIn(folder)
      expect(first.releases).toMatchObject([
        { date: '2026-01-31', added: { events: ['example-clash', 'example-meeting'], articles: ['example-article'] } },
      ])
      expect(Object.keys(first.state.places)).toEqual(['alpha', 'beta', 'delta', 'gamma'])
      expect(release(folder, '--date', '2026-02-28')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('was released already'),
      })
      expect(await ledgerIn(folder)).toEqual(first)
    })
  })

  it('keeps earlier releases and says what is new since', async () => {
    await withSources(undefined, async (folder) => {
      release(folder, '--date', '2026-01-31')
      const ledger = await ledgerIn(folder)
      const releases = ledger.releases.map((one) => ({ ...one, version: '0.0.1' }))
      const events = { ...ledger.state.events, 'example-clash': '0000000000000000' }
      const earlier: ChangesRecord = { ...ledger, releases, state: { ...ledger.state, events } }
      await writeFile(join(folder, 'changes.json'), JSON.stringify(earlier))
      expect(release(folder, '--date', '2026-02-28').status).toBe(0)
      const { releases: both, state } = await ledgerIn(folder)
      expect(both[0]).toEqual(releases[0])
      expect(both[1]).toMatchObject({ changed: { events: ['example-clash'] }, added: { events: [] } })
      expect(state).toEqual(ledger.state)
    })
  })

  it('writes nothing without a day, or when the sources have problems', async () => {
    await withSources(undefined, async (folder) => {
      expect(release(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('--date YYYY-MM-DD') })
      expect(release(folder, '--date', '2026-02-30').status).toBe(2)
      await rm(join(folder, 'places.json'))
      expect(release(folder, '--date', '2026-01-31')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('Nothing was released'),
      })
      await expect(ledgerIn(folder)).rejects.toThrow('ENOENT')
    })
  })
})
