/** What a command says when the cause of an error lies outside of it: one line instead of a stack trace. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './folders.ts'

/** Reasons by the codes of Node for errors of the system. */
const REASONS: Partial<Record<string, string>> = {
  EACCES: 'this user may not read or write it',
  EISDIR: 'it is a folder, and a file was expected',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is a file, and a folder was expected',
  EPERM: 'this user may not change it',
  EROFS: 'the disk cannot be written to',
}

/** From now on, ends the process with one line when the system refuses a file. What is a fault of the code keeps its trace. */
export function saySystemErrors(): void {
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    const reason = REASONS[error.code ?? '']
    console.error(reason && error.path !== undefined ? `${error.path || 'The name of the file'}: ${reason}.` : error)
    process.exit(1)
  })
}

/** Folder of the built site; ends the process with a plain message when it has not been built. */
export function requireSite(): string {
  const folder = join(PROJECT, 'dist')
  if (existsSync(join(folder, 'index.html'))) return folder
  console.error('The site has not been built yet. To mend it: run npm run build first.')
  process.exit(1)
}
