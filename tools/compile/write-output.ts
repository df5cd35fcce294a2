/** Writes the published files. Shell: the folder is replaced as a whole or not at all. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inBatches } from './in-batches.ts'

/**
 * Replaces `folder` by one that holds exactly `files` (text by relative path).
 * Everything is written beside it first, so an error or an interruption leaves the previous output untouched.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const next = `${folder}.next`
  const previous = `${folder}.previous`
  await Promise.all([next, previous].map((path) => rm(path, { recursive: true, force: true })))
  const folders = new Set([...files.keys()].map((path) => dirname(join(next, path))))
  for (const path of folders) await mkdir(path, { recursive: true })
  await inBatches([...files], ([path, content]) => writeFile(join(next, path), content))
  await rename(folder, previous).catch(ignoreMissing)
  await rename(next, folder)
  await rm(previous, { recursive: true, force: true })
}

/** Writes a text file, unless it says the same already. */
export async function writeIfChanged(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(ignoreMissing)) === text) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
