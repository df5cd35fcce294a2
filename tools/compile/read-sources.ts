/** Reads the hand-kept files. Shell: touches the disk, decides nothing about their content. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inBatches } from './in-batches.ts'
import type { Problem } from './problem.ts'
import type { RawSources } from './sources.ts'

const FOLDERS = ['articles', 'events', 'glossary', 'notes', 'stories', 'layers']
/** Holds a folder for each language, which has the folders of the records. */
const TRANSLATIONS = 'translations'
const SOURCE_ENDINGS = ['.json', '.geojson']

/**
 * Reads every source file under `root` (the geodata folder).
 * A missing folder counts as empty; a file that is not UTF-8 JSON becomes a problem.
 */
export async function readSources(root: string): Promise<{ raw: RawSources; problems: Problem[] }> {
  const raw = new Map<string, unknown>()
  const problems: Problem[] = []
  const names = await listSources(root)
  const contents = await inBatches(names, (name) => readFile(join(root, name)))
  for (const [i, name] of names.entries()) {
    try {
      raw.set(name, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(contents[i])))
    } catch (error) {
      problems.push({
        file: name,
        path: '$',
        message: `The file is not valid UTF-8 JSON: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'mend the syntax at the place named; an editor with JSON support marks it',
      })
    }
  }
  return { raw, problems }
}

/** Names of the draft events, sorted. They are no sources: nothing of them is published. */
export async function listDrafts(root: string): Promise<string[]> {
  return (await sourceNames(root, 'drafts')).sort()
}

/** Names of all source files relative to `root`, sorted. Other folders, such as schema/ and templates/, hold no sources. */
export async function listSources(root: string): Promise<string[]> {
  const names = await Promise.all(['.', ...FOLDERS].map((folder) => sourceNames(root, folder)))
  return [...names.flat(), ...(await translationNames(root))].sort()
}

async function translationNames(root: string): Promise<string[]> {
  const paths = await readdir(join(root, TRANSLATIONS), { recursive: true }).catch(noFolder)
  return paths.map((path) => `${TRANSLATIONS}/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.json'))
}

async function sourceNames(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(noFolder)
  return entries
    .filter((entry) => entry.isFile() && SOURCE_ENDINGS.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => (folder === '.' ? entry.name : `${folder}/${entry.name}`))
}

/** A folder that is missing counts as empty. */
function noFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
