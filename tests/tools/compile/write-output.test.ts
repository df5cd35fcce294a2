/** How the tools write: nobody else's files are lost, a killed run is undone, and no link is followed. */
import { spawnSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputFault, replaceFile, replaceFolder, writeIfChanged } from '../../../tools/compile/write-output.ts'
import { PROJECT } from '../../../tools/folders.ts'

const DESCRIPTOR = JSON.stringify({ resources: [{ path: 'event-types.json' }] })
const files = (text: string) =>
  new Map([
    ['events/a.json', text],
    ['datapackage.json', DESCRIPTOR],
  ])

let work: string
let output: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'atlas-write-'))
  output = join(work, 'data')
})
afterEach(() => rm(work, { recursive: true }))

const textOf = (...path: string[]) => readFile(join(work, ...path), 'utf8')

describe('replaceFolder', () => {
  it('writes a folder anew and leaves nothing beside it', async () => {
    for (const text of ['first', 'second']) await replaceFolder(output, files(text))
    expect(await textOf('data', 'events', 'a.json')).toBe('second')
    expect(await readdir(work)).toEqual(['data'])
  })

  it.for(['data', 'data.next', 'data.previous'])('refuses to remove what somebody else keeps in %s', async (name) => {
    await mkdir(join(work, name))
    await writeFile(join(work, name, 'thesis.txt'), 'years of work')
    expect(await outputFault(output)).toContain('holds other files')
    await expect(replaceFolder(output, files('x'))).rejects.toThrow(name)
    expect(await textOf(name, 'thesis.txt')).toBe('years of work')
  })

  it('takes a data package of others for a foreign folder', async () => {
    await mkdir(output)
    await writeFile(join(output, 'datapackage.json'), '{"resources":[{"path":"rain.csv"}]}')
    expect(await outputFault(output)).toContain('holds other files')
  })

  it.for(['data', 'data.next', 'data.previous'])('follows no link that lies at %s', async (name) => {
    await mkdir(join(work, 'elsewhere'))
    await symlink(join(work, 'elsewhere'), join(work, name))
    await expect(replaceFolder(output, files('x'))).rejects.toThrow('is a file or link')
    expect(await readdir(join(work, 'elsewhere'))).toEqual([])
    expect((await lstat(join(work, name))).isSymbolicLink()).toBe(true)
  })

  it('brings the previous state back when a run was killed between its two renamings', async () => {
    await replaceFolder(output, files('kept'))
    await rename(output, `${output}.previous`)
    const noDescriptor = new Map([['events/a.json', 'new']])
    await expect(replaceFolder(output, noDescriptor)).rejects.toThrow('datapackage.json')
    expect(await textOf('data', 'events', 'a.json')).toBe('kept')
  })

  it('goes on after a run that was killed while writing', async () => {
    await replaceFolder(output, files('old'))
    await mkdir(`${output}.next`)
    await writeFile(join(`${output}.next`, 'datapackage.json'), DESCRIPTOR)
    await replaceFolder(output, files('new'))
    expect(await textOf('data', 'events', 'a.json')).toBe('new')
    expect(await readdir(work)).toEqual(['data'])
  })
})

describe('replaceFile', () => {
  it('takes the place of a link and leaves what it leads to alone', async () => {
    await writeFile(join(work, 'secret'), 'mine')
    await symlink(join(work, 'secret'), join(work, 'changes.json'))
    await replaceFile(join(work, 'changes.json'), '{}')
    expect(await textOf('secret')).toBe('mine')
    expect(await textOf('changes.json')).toBe('{}')
  })

  it('writes through no link that was planted beside the file', async () => {
    await writeFile(join(work, 'secret'), 'mine')
    await symlink(join(work, 'secret'), join(work, 'changes.json.next'))
    await replaceFile(join(work, 'changes.json'), '{}')
    expect(await textOf('secret')).toBe('mine')
  })

  it('leaves nothing behind when the place is taken by a folder', async () => {
    await mkdir(join(work, 'changes.json'))
    await expect(replaceFile(join(work, 'changes.json'), '{}')).rejects.toThrow()
    expect(await readdir(work)).toEqual(['changes.json'])
  })

  it('is not called for a file that says the same already', async () => {
    await writeIfChanged(join(work, 'a.json'), '{}')
    const { ino } = await lstat(join(work, 'a.json'))
    await writeIfChanged(join(work, 'a.json'), '{}')
    expect((await lstat(join(work, 'a.json'))).ino).toBe(ino)
  })
})

describe('the commands', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(PROJECT, 'tools/compile', script), ...args], {
      cwd: PROJECT,
      encoding: 'utf8',
    })

  it('npm run geodata -- --output refuses a folder that is not its own, and says what to do', async () => {
    await writeFile(join(work, 'thesis.txt'), 'years of work')
    const { status, stderr } = run('main.ts', '--output', work)
    expect(status).toBe(2)
    expect(stderr).toBe(
      `--output: ${work} holds other files, which would be lost.\n    To mend it: name a new folder, or one that holds nothing but published data\n`,
    )
    expect(await textOf('thesis.txt')).toBe('years of work')
  })

  it.for(['main.ts', 'fix.ts', 'release.ts', 'verify-quotes.ts'])(
    '%s names an option that it does not know, without a stack trace',
    (script) => {
      const { status, stderr } = run(script, '--outptu', 'x')
      expect(status).toBe(2)
      expect(stderr).toContain("Unknown option '--outptu'")
      expect(stderr).not.toContain('    at ')
    },
  )
})
