/** Writes files that must not exist yet. Shell: touches the disk. */
import { link, mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeBeside } from '../compile/write-output.ts'

/** Writes a JSON file as a whole or not at all. Returns false, and changes nothing, when there is one of that name. */
export async function writeNew(path: string, record: object): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  const next = await writeBeside(path, `${JSON.stringify(record, null, 2)}\n`)
  try {
    // Unlike a renaming, a link never takes the place of a file that exists.
    await link(next, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(next)
  }
}
