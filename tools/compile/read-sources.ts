/** Reads the hand-kept files. Shell: touches the disk, decides nothing about their content. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inBatches } from './in-batches.ts'
import type { Problem } from './problem.ts'
import { readText } from './source-text.ts'
import type { RawSources } from './sources.ts'

const FOLDERS = ['articles', 'events', 'glossary', 'notes', 'stories', 'layers']
/** Holds a folder for each language, which has the folders of the records. */
const TRANSLATIONS = 'translations'
/** Folders whose files are no records. */
const OTHER_FOLDERS = ['basemap', 'drafts', 'schema', 'templates', TRANSLATIONS, 'layers/input']
const SOURCE = /\.(geo)?json$/
/** What an editor or a system leaves beside files without asking. */
const LEFT_ALONE = /^(\..*|.*\.md|Thumbs\.db|desktop\.ini)$/

export interface ReadSources {
  raw: RawSources
  /** What each file says, to find lines and columns in it. */
  texts: ReadonlyMap<string, string>
  problems: Problem[]
}

/**
 * Reads every source file under `root` (the geodata folder).
 * A missing folder counts as empty; a file that is not UTF-8 JSON, or that nobody would read, becomes a problem.
 */
export async function readSources(root: string): Promise<ReadSources> {
  const raw = new Map<string, unknown>()
  const texts = new Map<string, string>()
  const problems = await unreadFiles(root)
  const names = await listSources(root)
  const contents = await inBatches(names, (name) => readFile(join(root, name)))
  for (const [i, file] of names.entries()) {
    const bytes = contents[i] ?? new Uint8Array()
    const { value, faults } = readText(bytes)
    if (value !== undefined) raw.set(file, value)
    texts.set(file, new TextDecoder().decode(bytes))
    problems.push(...faults.map((fault) => ({ file, ...fault })))
  }
  return { raw, texts, problems }
}

/** Names of the draft events, sorted. They are no sources: nothing of them is published. */
export async function listDrafts(root: string): Promise<string[]> {
  return (await namesIn(root, 'drafts')).filter((name) => SOURCE.test(name)).sort()
}

/** Names of all source files relative to `root`, sorted. Other folders, such as schema/ and templates/, hold no sources. */
export async function listSources(root: string): Promise<string[]> {
  const names = await Promise.all(['.', ...FOLDERS].map((folder) => namesIn(root, folder)))
  return [...names.flat().filter((name) => SOURCE.test(name)), ...(await translationNames(root))].sort()
}

async function translationNames(root: string): Promise<string[]> {
  const paths = await readdir(join(root, TRANSLATIONS), { recursive: true }).catch(noFolder)
  return paths.map((path) => `${TRANSLATIONS}/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.json'))
}

/** Files and folders that look as if they were records, and are none. */
async function unreadFiles(root: string): Promise<Problem[]> {
  const folders = ['.', ...FOLDERS]
  const [files, nested] = await Promise.all([
    Promise.all(folders.map((folder) => namesIn(root, folder))),
    Promise.all(folders.map((folder) => namesIn(root, folder, 'folders'))),
  ])
  const known = [...FOLDERS, ...OTHER_FOLDERS]
  return [
    ...files
      .flat()
      .filter((name) => !SOURCE.test(name))
      .map((file) => ({
        file,
        path: '$',
        message: 'The file is no record, because its name does not end in ".json" in small letters.',
        remedy: 'rename it, or move it out of geodata/',
      })),
    ...nested
      .flat()
      .filter((name) => !known.includes(name))
      .map((file) => ({
        file,
        path: '$',
        message: 'The folder is not read, so no record in it would be published.',
        remedy: `move its files to one of ${FOLDERS.join(', ')}, or the folder out of geodata/`,
      })),
  ]
}

async function namesIn(root: string, folder: string, kind: 'files' | 'folders' = 'files'): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(noFolder)
  return entries
    .filter((entry) => !LEFT_ALONE.test(entry.name) && entry.isDirectory() === (kind === 'folders'))
    .map((entry) => (folder === '.' ? entry.name : `${folder}/${entry.name}`))
}

/** A folder that is missing counts as empty. */
function noFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
