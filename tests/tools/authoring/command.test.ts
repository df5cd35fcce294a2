/** `npm run article` as a command, over the example sources and a text of our own making. */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { run } from '../../../tools/authoring/command.ts'
import { PROJECT } from '../../geodata/real-data.ts'
import { withSources } from '../compile/source-tree.ts'

vi.setConfig({ testTimeout: 120_000 })

const TEXT =
  'An Actor in Alpha\n\nOn 17 April, Actor came to Beta. Then he left for Gamma.\nThe two met in Alpha, and met in Beta.\n'
const FLAGS = ['--outlet', 'example-outlet', '--published', '2024-04-22', '--address', 'https://example.org/1']
const FINISHED = ['--headline', 'An Actor in Alpha', '--published-note', 'Given.']

/** Runs the command within the test, which is faster than a process each time, and keeps what it prints. */
async function article(source: string, ...args: string[]) {
  const printed = { log: [] as string[], error: [] as string[] }
  for (const kind of ['log', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation((line: string) => void printed[kind].push(line))
  const status = await run([...args, '--source', source]).finally(() => vi.restoreAllMocks())
  return { status, stdout: printed.log.join('\n'), stderr: printed.error.join('\n') }
}

function spawn(folder: string, script: string, ...args: string[]) {
  const path = join(PROJECT, 'tools', folder, script)
  return spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { cwd: PROJECT, encoding: 'utf8' })
}

/** The example sources with the text beside them. */
function withText<T>(
  use: (folder: string, file: string) => Promise<T>,
  content: string | Uint8Array = TEXT,
): Promise<T> {
  return withSources(undefined, async (folder) => {
    const file = join(folder, 'text.txt')
    await writeFile(file, content)
    return use(folder, file)
  })
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort()

describe('npm run article -- add', () => {
  it('writes the record and drafts, says what is to be filled in, and changes nothing when run again', async () => {
    await withText(async (folder, file) => {
      const first = await article(folder, 'add', file, ...FLAGS)
      expect(first).toMatchObject({ status: 0, stderr: '' })
      expect(first.stdout).toContain('Fill in before npm run geodata passes: headline, headline_basis, published_note')
      const record = JSON.parse(await readFile(join(folder, 'articles/example-outlet-2024-04-22.json'), 'utf8'))
      expect(record).toMatchObject({
        characters: [...TEXT].length,
        paragraphs: 3,
        language: 'en',
        headline: '',
        $schema: '../schema/article.json',
      })
      expect(await readdir(join(folder, 'drafts'))).toEqual(['example-outlet-2024-04-22-at-19.json'])
      const draft = join(folder, 'drafts/example-outlet-2024-04-22-at-19.json')
      expect(JSON.parse(await readFile(draft, 'utf8'))).toMatchObject({ $schema: '../schema/event.json' })
      await writeFile(draft, 'edited')
      const files = await filesIn(folder)

      const second = await article(folder, 'add', file, ...FLAGS, '--drafts')
      expect(second.status).toBe(0)
      expect(second.stdout).toContain('geodata/articles/example-outlet-2024-04-22.json stays as it is')
      expect(second.stdout).toContain('0 written, 1 there already')
      expect(await readFile(draft, 'utf8')).toBe('edited')
      expect(JSON.parse(await readFile(join(folder, 'articles/example-outlet-2024-04-22.json'), 'utf8'))).toEqual(
        record,
      )
      expect(await filesIn(folder)).toEqual(files)
    })
  })

  it('says everything that is wrong at once, and writes nothing', async () => {
    await withText(
      async (folder, file) => {
        const before = await filesIn(folder)
        const ran = await article(
          folder,
          'add',
          file,
          '--outlet',
          'none',
          '--published',
          '2024-02-30',
          '--address',
          'x',
        )
        expect(ran).toMatchObject({ status: 2, stdout: '' })
        for (const part of [
          '--outlet: There is no outlet "none".',
          '--published',
          '--address',
          'not UTF-8',
          'Nothing was written',
        ])
          expect(ran.stderr).toContain(part)
        expect(await filesIn(folder)).toEqual(before)
      },
      Uint8Array.of(0xcf, 0xf3),
    )
  })

  it('refuses a file that is no text with exit code 1, and one that is missing', async () => {
    await withText(async (folder, file) => {
      expect(await article(folder, 'add', file, ...FLAGS)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('The file is a web page'),
      })
      expect((await article(folder, 'add', `${file}.no`, ...FLAGS)).stderr).toContain('There is no such file.')
      expect((await article(folder, 'add', ...FLAGS)).stderr).toContain('No text file was given.')
    }, '<!doctype html><p>Talks</p>')
  })

  it('refuses another text under an id that exists, by the name of the flag', async () => {
    await withText(async (folder, file) => {
      await article(folder, 'add', file, ...FLAGS)
      await writeFile(file, `${TEXT}More.\n`)
      expect(await article(folder, 'add', file, ...FLAGS)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('--id: There is another article "example-outlet-2024-04-22"'),
      })
      expect((await article(folder, 'add', file, ...FLAGS, '--id', 'example-later')).status).toBe(0)
    })
  })
})

describe('npm run article -- quote', () => {
  it('prints an excerpt, and asks for neighbours of words that stand twice', async () => {
    await withText(async (folder, file) => {
      expect((await article(folder, 'quote', file, 'met in')).stderr).toContain('Add it first')
      await article(folder, 'add', file, ...FLAGS)
      expect(await article(folder, 'quote', file, 'met in')).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/stand 2 times[\s\S]*--prefix/),
      })
      const { stdout } = await article(folder, 'quote', file, 'met in', '--suffix', ' Beta')
      expect(JSON.parse(stdout)).toMatchObject({
        article: 'example-outlet-2024-04-22',
        paragraph: 2,
        suffix: ' Beta.\n',
      })
    })
  })
})

describe('npm run article', () => {
  it('gives its exit code to the shell', () => {
    expect(spawn('authoring', 'main.ts', 'put')).toMatchObject({ status: 2, stderr: expect.stringContaining('"put"') })
  })

  it('explains itself, and exits 2 when it is not understood', async () => {
    await withText(async (folder) => {
      expect(await article(folder, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--outlet') })
      for (const wrong of [[], ['put'], ['add', '--colour', 'red'], ['recall'], ['quote']])
        expect(await article(folder, ...wrong)).toMatchObject({
          status: 2,
          stdout: '',
          stderr: expect.stringContaining('npm run article'),
        })
    })
  })
})

describe('npm run geodata', () => {
  it('counts drafts and publishes none', async () => {
    await withText(async (folder, file) => {
      await article(folder, 'add', file, ...FLAGS, ...FINISHED)
      await rm(file)
      const output = join(folder, 'drafts', 'out')
      const ran = spawn('compile', 'main.ts', '--source', folder, '--output', output)
      expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('1 draft(s) in geodata/drafts/') })
      expect(await filesIn(join(output, 'events'))).toEqual(['example-clash.json', 'example-meeting.json'])
    })
  })
})

describe('npm run verify-quotes', () => {
  it('checks the articles whose texts are there, names the others, and fails for them only with --all', async () => {
    await withText(async (folder, file) => {
      await article(folder, 'add', file, ...FLAGS, ...FINISHED)
      const { stdout } = await article(folder, 'quote', file, 'came to Beta')
      const clash = join(folder, 'events/example-clash.json')
      const event = JSON.parse(await readFile(clash, 'utf8'))
      await writeFile(clash, JSON.stringify({ ...event, evidence: [JSON.parse(stdout)] }))
      const texts = join(folder, 'drafts/texts')
      await mkdir(texts)
      await rename(file, join(texts, 'mine.txt'))
      const verify = (...args: string[]) =>
        spawn('compile', 'verify-quotes.ts', '--source', folder, '--articles', texts, ...args)

      const other = 'articles/example-article.json: its text is not in'
      const mine = verify()
      expect(mine).toMatchObject({ status: 0, stderr: '' })
      expect(mine.stdout).toContain(other)
      expect(mine.stdout).toMatch(/^1 of \d+ quotations verified\.$/m)
      expect(verify('--all')).toMatchObject({ status: 1, stderr: expect.stringContaining(other) })

      await writeFile(clash, JSON.stringify({ ...event, evidence: [{ ...JSON.parse(stdout), prefix: 'never ' }] }))
      expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('“came to Beta”') })
      await writeFile(join(texts, 'mine.txt'), `${TEXT}One more line.`)
      expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('mine.txt: no article on file') })
    })
  })
})
