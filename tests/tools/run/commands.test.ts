/** The commands that work before anything is installed, in a copy of the project where npm and npx only note their call. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT } from '../../architecture/read-modules.ts'

let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'atlas-run-'))
  for (const path of ['tools/run', 'package.json', 'package-lock.json'])
    await cp(join(PROJECT, path), join(copy, path), { recursive: true })
  await mkdir(join(copy, 'bin'))
  for (const name of ['npm', 'npx'])
    await writeFile(join(copy, 'bin', name), `#!/bin/sh\necho "${name} $*" >> "${copy}/calls"\n`, { mode: 0o755 })
})
afterEach(() => rm(copy, { recursive: true }))

async function runTool(name: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(copy, 'tools/run', name), ...args], {
    env: { ...process.env, PATH: `${join(copy, 'bin')}${delimiter}${process.env['PATH']}`, NODE_ENV: 'production' },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const [status] = await once(child, 'close')
  const calls = await readFile(join(copy, 'calls'), 'utf8').catch(() => '')
  return { status, said: said.join(''), calls: calls.split('\n').filter(Boolean) }
}

describe('npm start', () => {
  it('says that the port is taken, and how to choose another, before it installs anything', async () => {
    const server = createServer().listen(0, 'localhost')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const { status, said, calls } = await runTool('start.mjs', '--port', String(address.port))
    server.close()
    expect(status).toBe(1)
    expect(said).toBe(`Port ${address.port} is taken by another program.\nChoose another: npm start -- --port 4173\n`)
    expect(calls).toEqual([])
  })

  it.for([
    [['--port', 'x'], '--port is a number from 1 to 65535, not "x".'],
    [['--port', '70000'], '--port is a number from 1 to 65535, not "70000".'],
    [['--prt', '4174'], "Unknown option '--prt'"],
  ] as const)('names an option that it cannot use: %j', async ([args, message]) => {
    const { status, said, calls } = await runTool('start.mjs', ...args)
    expect(status).toBe(1)
    expect(said.split('\n')[0]).toBe(message)
    expect(said).not.toContain('    at ')
    expect(calls).toEqual([])
  })

  it('installs the tools where NODE_ENV is "production", and again when some are missing afterwards', async () => {
    const port = await freePort()
    for (const times of [1, 2]) {
      const { status, said, calls } = await runTool('start.mjs', '--port', port)
      expect(status).toBe(1)
      expect(said).toContain('npm did not install')
      expect(calls).toEqual(Array(times).fill('npm ci --include=dev --no-audit --no-fund'))
    }
  })
})

describe('npm run build', () => {
  it('compiles the data first when it is missing, and hands its options on', async () => {
    const { status, calls } = await runTool('build.mjs', '--logLevel', 'warn')
    expect(status).toBe(0)
    expect(calls).toEqual(['npm run --silent geodata', 'npx --no-install vite build --logLevel warn'])
  })

  it('leaves compiled data as it is', async () => {
    await mkdir(join(copy, 'public/data'), { recursive: true })
    await writeFile(join(copy, 'public/data/index.json'), '{}')
    expect((await runTool('build.mjs')).calls).toEqual(['npx --no-install vite build'])
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
