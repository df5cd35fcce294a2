/** Puts together the source trees of the fixture directories. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const VALID = join(FIXTURES, 'valid')
const INVALID = join(FIXTURES, 'invalid')

/** A problem as `expected.json` lists it. A message that ends in "…" stands for all that begin so. */
export interface ExpectedProblem {
  file: string
  path: string
  message: string
}

/** Names of the folders under fixtures/invalid, in order. */
export async function invalidCases(): Promise<string[]> {
  return (await readdir(INVALID)).sort()
}

/** The problems that the compiler must report for a case, in this order. */
export async function expectedProblems(name: string): Promise<ExpectedProblem[]> {
  return JSON.parse(await readFile(join(INVALID, name, 'expected.json'), 'utf8'))
}

/** Runs `use` with a folder that holds the valid sources, changed as the case says, and removes the folder afterwards. */
export async function withSources<T>(name: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-sources-'))
  try {
    await cp(VALID, folder, { recursive: true })
    if (name !== undefined) await overlay(join(INVALID, name), folder)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `removed.json`, where a case has one, lists the files of the valid tree that are missing in it. */
async function overlay(changes: string, folder: string): Promise<void> {
  const isSource = (path: string) => !['expected.json', 'removed.json'].includes(basename(path))
  await cp(changes, folder, { recursive: true, filter: isSource })
  const removed: string[] = JSON.parse(await readFile(join(changes, 'removed.json'), 'utf8').catch(() => '[]'))
  await Promise.all(removed.map((file) => rm(join(folder, file))))
}
