import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './packages.ts'

/** How a registry's packages are had and opened, as commands. */
interface Client {
  download: (source: Source) => string[]
  unpack: (archive: string, root: string, paths: readonly string[] | undefined) => string[]
  advice: string
}

const CLIENTS: Record<Source['registry'], Client> = {
  npm: {
    download: ({ name, version }) => ['npm', 'pack', '--silent', '--ignore-scripts', `${name}@${version}`],
    unpack: (archive, root) => ['tar', '-xzf', archive, '-C', root, '--strip-components=1'],
    advice: 'Check that the npm registry can be reached.',
  },
  debian: {
    download: ({ name, version }) => ['apt-get', 'download', '-q', `${name}=${version}`],
    unpack: (archive, root, paths) =>
      paths
        ? ['sh', '-c', 'dpkg-deb --fsys-tarfile "$0" | tar -x -C "$@"', archive, root, ...paths]
        : ['dpkg-deb', '-x', archive, root],
    advice: 'This step needs a Debian 12 system. Run "apt-get update" and try again.',
  },
  pypi: {
    download: ({ name, version }) => [
      ...['python3', '-m', 'pip', 'download', '--quiet', '--disable-pip-version-check'],
      ...['--no-deps', '--only-binary=:all:', `${name}==${version}`],
    ],
    unpack: (archive, root) => ['python3', '-m', 'zipfile', '-e', archive, root],
    advice: 'Check that Python 3 and pip are installed and the Python package index can be reached.',
  },
}

/**
 * Downloads a package into a folder of its own under `workFolder`, checks it against its pin, unpacks it, and returns the
 * path of the unpacked root; a package that two sources share is fetched once. Throws an error that says what failed and
 * what to do.
 */
export function fetchSource(source: Source, workFolder: string): string {
  const folder = join(workFolder, source.sha256)
  const root = join(folder, 'unpacked')
  if (existsSync(root)) return root
  mkdirSync(folder)
  const label = `${source.name} ${source.version}`
  const { download, unpack, advice } = CLIENTS[source.registry]
  run(download(source), folder, `Cannot download ${label}. ${advice}`)
  const [archive] = readdirSync(folder)
  if (!archive) throw new Error(`Downloading ${label} left no file. ${advice}`)
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, archive)))
    .digest('hex')
  if (sha256 !== source.sha256) {
    throw new Error(
      `${label} is not the pinned file: sha256 is ${sha256}, expected ${source.sha256}. ` +
        'Do not use it. If the new file is trusted, update its row in tools/basemap/packages.ts.',
    )
  }
  mkdirSync(root)
  run(unpack(archive, root, source.paths), folder, `Cannot unpack ${archive}. ${advice}`)
  return root
}

function run([command = '', ...args]: readonly string[], folder: string, advice: string): void {
  try {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    const detail = (error as { stderr?: Buffer }).stderr?.toString().trim() || String(error)
    throw new Error(`${advice}\n${command} ${args.join(' ')}: ${detail}`, { cause: error })
  }
}
