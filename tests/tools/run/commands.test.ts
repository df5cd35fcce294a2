/** The commands that work before anything is installed, in a copy of the project where npm and npx only note their call. */
import { execFile, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { maySystemInstall } from '../../../tools/run/find-chromium.mjs'
import { PROJECT } from '../../architecture/read-modules.ts'

/** Whom a folder does not belong to; tests that run as root become somebody else. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534 } : {}

let folder: string
let copy: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-run-'))
  copy = await copyTo('project')
})
afterEach(async () => {
  await chmod(copy, 0o755)
  await rm(folder, { recursive: true })
})

/** What a fresh clone has of the commands, in a folder of this name. */
async function copyTo(name: string): Promise<string> {
  const to = join(folder, name)
  for (const path of ['tools/run', 'tools/folders.ts', 'tools/plain-errors.ts', 'package.json', 'package-lock.json'])
    await cp(join(PROJECT, path), join(to, path), { recursive: true })
  await mkdir(join(to, 'bin'))
  for (const program of ['npm', 'npx'])
    await writeFile(join(to, 'bin', program), `#!/bin/sh\necho "${program} $*" >> "${folder}/calls"\n`, { mode: 0o755 })
  return to
}

/** As if `npm ci` had run. */
const install = () => symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))

interface Ended {
  status: number
  said: string
  /** Of npm and npx. */
  calls: string[]
}

/** Runs a module as the commands of package.json do, in the copy or another folder. */
async function run(args: readonly string[], options: SpawnOptions = {}, within = copy): Promise<Ended> {
  const child = spawn(process.execPath, [join(within, 'tools/run/ready.mjs'), ...args], {
    cwd: within,
    stdio: 'pipe',
    ...options,
    env: {
      ...process.env,
      PATH: `${join(within, 'bin')}${delimiter}${process.env['PATH']}`,
      NODE_ENV: 'production',
      ...options.env,
    },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)))
  const [status] = await once(child, 'close')
  const calls = await readFile(join(folder, 'calls'), 'utf8').catch(() => '')
  return { status, said: said.join(''), calls: calls.split('\n').filter(Boolean) }
}

/** Calls back while another program has a port. */
async function whileTaken(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  await use(address.port).finally(() => server.close())
}

describe('every command', () => {
  it('begins with what says whether it can run', async () => {
    const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
    expect(Object.values<string>(scripts).filter((one) => !/^node tools\/run\/ready\.mjs( |$)/.test(one))).toEqual([])
  })

  it('says which Node.js it needs when it runs on another', async () => {
    const path = join(copy, 'package.json')
    const { engines, ...rest } = JSON.parse(await readFile(path, 'utf8'))
    expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0')
    const [major = 0] = process.versions.node.split('.').map(Number)
    const ranges = [
      [`^18.1.0 || >=${major + 1}.0.0`, 1],
      [`^${major}.999.0`, 1],
      [`^18.1.0 || ^${major}.0.0`, 0],
      ['>=18.1.0', 0],
    ] as const
    for (const [node, status] of ranges) {
      await writeFile(path, JSON.stringify({ ...rest, engines: { node } }))
      const ended = await run(['tools/run/run.mjs'])
      expect([node, ended.status]).toEqual([node, status])
      if (status === 1)
        expect(ended.said).toMatch(/^Node\.js .+ is needed; this is [\d.]+\. See https:\/\/nodejs\.org\/\n$/)
    }
  })

  it('can say so in versions that do not know the syntax of today', async () => {
    for (const name of ['ready.mjs', 'run.mjs']) {
      const text = await readFile(join(PROJECT, 'tools/run', name), 'utf8')
      expect(text).not.toMatch(/\?\.[a-z[(]|\?\?|^(const .* = )?await |\d_\d/m)
    }
  })

  it.for([...':?#%'])('refuses a folder with "%s" in its name', async (character) => {
    const odd = await copyTo(`a${character}b`)
    const { status, said } = await run([], {}, odd)
    expect(status).toBe(1)
    expect(said).toBe(`The tools cannot work in a folder with "${character}" in its name. Move or rename it: ${odd}\n`)
  })

  it.for(['with space', 'ümläut', "it's", 'say "hi" (x) [y] & $HOME'])('works in a folder named %s', async (name) => {
    const odd = await copyTo(name)
    await symlink(join(PROJECT, 'node_modules'), join(odd, 'node_modules'))
    await writeFile(join(odd, 'said.ts'), 'const words: string[] = process.argv.slice(2)\nconsole.log(words.join())')
    const { said } = await run(['said.ts', '--a', 'b c'], {}, odd)
    expect(said).toBe('--a,b c\n')
  })

  it('says that packages are missing, and how to get them', async () => {
    for (const file of ['tools/compile/main.ts', 'tools/run/build.mjs', 'tools/run/run-vite.mjs']) {
      const { status, said } = await run([file])
      expect(status).toBe(1)
      expect(said).toMatch(/^\d+ packages are not installed\. To mend it: npm ci --include=dev\n$/)
    }
  })
})

describe.for([
  ['npm start', ['tools/run/start.mjs']],
  ['npm run build', ['tools/run/build.mjs']],
  ['npm run dev', ['tools/run/run-vite.mjs', 'dev']],
] as const)('%s', ([name, args]) => {
  it('says that nothing can be written to the folder', async () => {
    if (name !== 'npm start') await install()
    await chmod(folder, 0o755)
    await chmod(copy, 0o555)
    const { status, said, calls } = await run(
      [...args, ...(name === 'npm start' ? ['--port', await freePort()] : [])],
      NOBODY,
    )
    expect(said).toBe(`This user cannot write to ${copy}.\nTo mend it: run it in a copy of the folder that is yours.\n`)
    expect(status).toBe(1)
    expect(calls).toEqual([])
  })
})

describe('npm run dev and npm run preview', () => {
  it.for([
    ['dev', 'public/data/index.json is missing. To mend it: npm run geodata\n'],
    ['preview', 'dist/index.html is missing. To mend it: npm run build\n'],
  ] as const)('%s says what has to be made first', async ([command, expected]) => {
    await install()
    const { status, said } = await run(['tools/run/run-vite.mjs', command])
    expect([status, said]).toEqual([1, expected])
  })

  it.for(['dev', 'preview'])('%s says that the port is taken, and how to choose another', async (command) => {
    await install()
    for (const path of ['public/data/index.json', 'dist/index.html']) {
      await mkdir(join(copy, dirname(path)), { recursive: true })
      await writeFile(join(copy, path), '')
    }
    await whileTaken(async (port) => {
      const { status, said } = await run(['tools/run/run-vite.mjs', command, '--port', String(port)])
      expect(status).toBe(1)
      expect(said).toBe(
        `Port ${port} is taken by another program.\nChoose another: npm run ${command} -- --port ${port + 1}\n`,
      )
    })
  })
})

it('npm test says that the port of the browser tests is taken, and how to choose another', async () => {
  await whileTaken(async (port) => {
    const { status, said, calls } = await run(['tools/run/test.mjs'], { env: { TEST_PORT: String(port) } })
    expect(status).toBe(1)
    expect(said).toBe(`Port ${port} is taken by another program.\nChoose another: TEST_PORT=${port + 1} npm test\n`)
    expect(calls).toEqual([])
  })
})

it('packages of the system are installed for nobody who was not asked, unless CI is set', async () => {
  expect(process.stdin.isTTY).toBeFalsy()
  const isDebian = existsSync('/usr/bin/apt-get')
  for (const [ci, may] of [
    ['', false],
    ['true', isDebian],
  ] as const) {
    vi.stubEnv('CI', ci)
    expect(await maySystemInstall().finally(() => vi.unstubAllEnvs())).toBe(may)
  }
})

describe('npm start', () => {
  it('says that the port is taken, and how to choose another, before it installs anything', async () => {
    await whileTaken(async (port) => {
      const { status, said, calls } = await run(['tools/run/start.mjs', '--port', String(port)])
      expect(status).toBe(1)
      expect(said).toBe(`Port ${port} is taken by another program.\nChoose another: npm start -- --port ${port + 1}\n`)
      expect(calls).toEqual([])
    })
  })

  it.for([
    [['--port', 'x'], 'A port is a number from 1 to 65535, not "x".'],
    [['--port', '70000'], 'A port is a number from 1 to 65535, not "70000".'],
    [['--prt', '4174'], "Unknown option '--prt'"],
  ] as const)('names an option that it cannot use: %j', async ([args, message]) => {
    const { status, said, calls } = await run(['tools/run/start.mjs', ...args])
    expect(status).toBe(1)
    expect(said.split('\n')[0]).toBe(message)
    expect(said).not.toContain('    at ')
    expect(calls).toEqual([])
  })

  it('installs the tools where NODE_ENV is "production", and again when some are missing afterwards', async () => {
    const port = await freePort()
    for (const times of [1, 2]) {
      const { status, said, calls } = await run(['tools/run/start.mjs', '--port', port])
      expect(status).toBe(1)
      expect(said).toContain('npm did not install')
      expect(calls).toEqual(Array(times).fill('npm ci --include=dev --no-audit --no-fund'))
    }
  })
})

describe('npm run build', () => {
  it('compiles the data first when it is missing, and hands its options on', async () => {
    await install()
    const { status, calls } = await run(['tools/run/build.mjs', '--logLevel', 'warn'])
    expect(status).toBe(0)
    expect(calls).toEqual(['npm run --silent geodata', 'npx --no-install vite build --logLevel warn'])
  })

  it('leaves compiled data as it is', async () => {
    await install()
    await mkdir(join(copy, 'public/data'), { recursive: true })
    await writeFile(join(copy, 'public/data/index.json'), '{}')
    expect((await run(['tools/run/build.mjs'])).calls).toEqual(['npx --no-install vite build'])
  })
})

async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return String(typeof address === 'object' && address?.port)
}

it('npm start looks only for files that a fresh clone has', async () => {
  const script = await readFile(join(PROJECT, 'tools/run/start.mjs'), 'utf8')
  const inputs = [...(/const INPUTS = \[([^\]]+)\]/.exec(script)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
    ([, path = '']) => path,
  )
  expect(inputs.length).toBeGreaterThan(5)
  const tracked = await promisify(execFile)('git', ['ls-files', '--', ...inputs], { cwd: PROJECT, maxBuffer: 2 ** 24 })
  const files = tracked.stdout.split('\n')
  expect(inputs.filter((input) => !files.some((file) => file === input || file.startsWith(`${input}/`)))).toEqual([])
})
