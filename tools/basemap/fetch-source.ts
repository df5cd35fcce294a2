import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './sources.ts'

/**
 * Downloads a package into a folder of its own under `workFolder`, checks it against its pin, unpacks it, and returns
 * the path of the unpacked root. Throws an error that says what failed and what to do.
 */
export function fetchSource(source: Source, workFolder: string): string {
  const folder = mkdtempSync(join(workFolder, 'source-'))
  const label = `${source.name} ${source.version}`
  const [command, ...args] =
    source.registry === 'npm'
      ? ['npm', 'pack', '--silent', '--ignore-scripts', `${source.name}@${source.version}`]
      : ['apt-get', 'download', '-q', `${source.name}=${source.version}`]
  const advice =
    source.registry === 'npm'
      ? 'Check that the npm registry can be reached.'
      : 'This step needs a Debian 12 system. Run "apt-get update" and try again.'
  run(command ?? '', args, folder, `Cannot download ${label}. ${advice}`)
  const [archive] = readdirSync(folder)
  if (!archive) throw new Error(`Downloading ${label} left no file. ${advice}`)
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, archive)))
    .digest('hex')
  if (sha256 !== source.sha256) {
    throw new Error(
      `${label} is not the pinned file: sha256 is ${sha256}, expected ${source.sha256}. ` +
        'Do not use it. If the new file is trusted, update its row in tools/basemap/sources.ts.',
    )
  }
  const root = join(folder, 'unpacked')
  mkdirSync(root)
  const unpack = source.registry === 'npm' ? ['tar', '-xzf', archive, '-C', root] : ['dpkg-deb', '-x', archive, root]
  run(unpack[0] ?? '', unpack.slice(1), folder, `Cannot unpack ${archive}. Check that ${unpack[0]} is installed.`)
  return source.registry === 'npm' ? join(root, 'package') : root
}

function run(command: string, args: string[], folder: string, advice: string): void {
  try {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    const detail = (error as { stderr?: Buffer }).stderr?.toString().trim() || String(error)
    throw new Error(`${advice}\n${command} ${args.join(' ')}: ${detail}`, { cause: error })
  }
}
