/**
 * Writes what the tools make. Shell: a file or folder is replaced as a whole or not at all, also when the program is
 * killed; nothing that somebody else put there is removed, and no link is followed.
 */
import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inBatches } from './in-batches.ts'

/** The descriptor by which published data is known again. It is written before all other files. */
const SIGN = 'datapackage.json'
/** A file that every descriptor of ours names. */
const NAMED = 'event-types.json'

/**
 * Replaces `folder` by one that holds exactly `files` (text by relative path), among them the descriptor of the data.
 * Everything is written beside it first. An earlier run that was killed is undone first.
 * Throws an Error, and changes nothing, when there is an `outputFault`.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const fault = await outputFault(folder)
  if (fault) throw new Error(fault)
  const { next, previous } = besides(folder)
  if (!(await exists(folder))) await rename(previous, folder).catch(ignoreMissing)
  await Promise.all([next, previous].map((path) => rm(path, { recursive: true, force: true })))
  await mkdir(dirname(next), { recursive: true })
  // Fails when somebody puts a link or folder there meanwhile.
  await mkdir(next)
  const sign = files.get(SIGN)
  if (sign === undefined) throw new Error(`published data has no ${SIGN}`)
  await writeFile(join(next, SIGN), sign, { flag: 'wx' })
  const others = [...files].filter(([path]) => path !== SIGN)
  const folders = new Set(others.map(([path]) => dirname(join(next, path))))
  for (const path of folders) await mkdir(path, { recursive: true })
  await inBatches(others, ([path, content]) => writeFile(join(next, path), content, { flag: 'wx' }))
  await rename(folder, previous).catch(ignoreMissing)
  await rename(next, folder)
  await rm(previous, { recursive: true, force: true })
}

/** Why published data may not take the place of a folder, in words; undefined when it may. */
export async function outputFault(folder: string): Promise<string | undefined> {
  const faults = await Promise.all([folder, ...Object.values(besides(folder))].map(foreignFolder))
  return faults.find((fault) => fault !== undefined)
}

function besides(folder: string): { next: string; previous: string } {
  return { next: `${folder}.next`, previous: `${folder}.previous` }
}

/** Published data, and folders that are missing or empty, may be replaced. */
async function foreignFolder(folder: string): Promise<string | undefined> {
  const facts = await lstat(folder).catch(ignoreMissing)
  if (!facts) return undefined
  if (!facts.isDirectory()) return `${folder} is a file or link, so no data is written there.`
  if ((await readdir(folder)).length === 0 || (await isPublished(folder))) return undefined
  return `${folder} holds other files, which would be lost.`
}

async function isPublished(folder: string): Promise<boolean> {
  try {
    const { resources } = JSON.parse(await readFile(join(folder, SIGN), 'utf8'))
    return resources.some(({ path }: { path: string }) => path === NAMED)
  } catch {
    return false
  }
}

/** Writes a text file as a whole: beside it first, under a name that nobody can have taken. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const next = await writeBeside(path, text)
  await rename(next, path).catch(async (error) => {
    await rm(next)
    throw error
  })
}

/** Writes a text to the disk under a new name beside `path`, and returns that name. */
export async function writeBeside(path: string, text: string): Promise<string> {
  const next = `${path}.${randomUUID()}.next`
  const file = await open(next, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return next
}

/** Writes a text file, unless it says the same already. */
export async function writeIfChanged(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(ignoreMissing)) !== text) await replaceFile(path, text)
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(ignoreMissing)) !== undefined
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
