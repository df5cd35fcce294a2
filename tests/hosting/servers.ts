/** Starts the real servers on a small site, where they are installed. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MEDIA_TYPES } from '../../tools/site/headers.ts'
import { caddyfile, nginxConfig } from '../../tools/site/hosting-files.ts'

export const NOT_FOUND = '<!doctype html><title>No page at this address</title>'

/** One file of each type, in each part of the site, and what no server should send. */
const FILES: Record<string, string> = {
  ...Object.fromEntries(Object.keys(MEDIA_TYPES).map((ending) => [`some/file.${ending}`, ending])),
  'index.html': '<!doctype html><title>Atlas</title>',
  '404.html': NOT_FOUND,
  _headers: 'for other hosts',
  '.env': 'secret',
  'assets/shell.js': 'export {}',
  'data/index.json': '{}',
  'data/.git/config': 'secret',
  'embed/index.html': '<!doctype html><title>Embedded</title>',
  'event/one/index.html': '<!doctype html><title>One</title>',
  'fonts/LICENSE': 'OFL',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
}

export interface Server {
  origin: string
  stop: () => Promise<void>
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0
}

/** Runs the example for a server as it stands, but for address, port and the folder of the site. */
export async function start(program: 'nginx' | 'caddy', base: string): Promise<Server> {
  const work = await mkdtemp(join(tmpdir(), 'atlas-hosting-'))
  await chmod(work, 0o755)
  const root = join(work, 'www')
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(root, base, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const [port, admin] = [await freePort(), await freePort()]
  const commands =
    program === 'nginx' ? await nginx(work, root, base, port) : await caddy(work, root, base, port, admin)
  run(commands.check)
  run(commands.start)
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      run(commands.stop)
      await rm(work, { recursive: true, force: true })
    },
  }
}

interface Commands {
  check: string[]
  /** Comes back when the server answers. */
  start: string[]
  stop: string[]
}

async function nginx(work: string, root: string, base: string, port: number): Promise<Commands> {
  const example = nginxConfig(base)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^ {2}root .*;$/m, `  root ${root};`)
  await writeFile(join(work, 'atlas.conf'), example)
  await writeFile(
    join(work, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/temp;`).join('\n  ')}
  include ${work}/atlas.conf;
}
`,
  )
  const nginxWith = ['nginx', '-e', `${work}/error.log`, '-c', `${work}/nginx.conf`]
  return { check: [...nginxWith, '-t'], start: nginxWith, stop: [...nginxWith, '-s', 'stop'] }
}

async function caddy(work: string, root: string, base: string, port: number, admin: number): Promise<Commands> {
  const file = join(work, 'Caddyfile')
  const example = caddyfile(base)
    .replace('\natlas.example.org {', `\n{\n  admin localhost:${admin}\n}\nhttp://127.0.0.1:${port} {`)
    .replace(/^ {2}root \* .*$/m, `  root * ${root}`)
  await writeFile(file, example)
  const config = ['--config', file, '--adapter', 'caddyfile']
  return {
    check: ['caddy', 'validate', ...config],
    start: ['caddy', 'start', ...config],
    stop: ['caddy', 'stop', '--address', `localhost:${admin}`],
  }
}

/** Throws what the command said when it fails. A server that goes on in the background must not hold a pipe of ours. */
export function run([program = '', ...args]: readonly string[]): void {
  const said = join(mkdtempSync(join(tmpdir(), 'atlas-said-')), 'said')
  const file = openSync(said, 'w')
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', file, file],
    env: { ...process.env, HOME: tmpdir() },
    timeout: 20_000,
  })
  closeSync(file)
  const text = readFileSync(said, 'utf8')
  rmSync(dirname(said), { recursive: true })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${text}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return address.port
}
