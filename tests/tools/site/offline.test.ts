/** The service worker that the build makes: which files it stores, and when it stores them anew. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildServiceWorker, listStoredFiles, writeServiceWorker } from '../../../tools/site/offline.ts'

let folder = ''
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  for (const path of [
    'index.html',
    'embed/index.html',
    'assets/shell-abcdefgh.js',
    'data/index.json',
    'data/index.json.br',
    'data/events/x.json',
    'data/texts/en.json',
    'data/texts/hy.json',
    'data/translations/hy/notes.json',
    'assets/en-abcdefgh.js',
    'assets/hy-abcdefgh.js',
    'assets/hy-1b_d-fgh.js',
    'assets/go-abcdefgh.js',
    'data/schema/event.json',
    'data/annotations/x.jsonld',
    'event/x/index.html',
    'fonts/latin.woff2',
    'fonts/LICENSE',
    'before-paint.js',
    'sitemap.xml',
    '_headers',
  ])
    await put(path, path)
})
afterAll(() => rm(folder, { recursive: true }))

it('stores what the app shows or links to, by addresses that hold under any path', async () => {
  expect((await listStoredFiles(folder)).shared.map(({ url }) => url)).toEqual([
    './assets/en-abcdefgh.js',
    './assets/go-abcdefgh.js',
    './assets/shell-abcdefgh.js',
    './before-paint.js',
    './data/events/x.json',
    './data/index.json',
    './data/texts/en.json',
    './embed/',
    './fonts/latin.woff2',
    './',
  ])
})

it('stores what only one language needs apart, and English for all', async () => {
  const { languages } = await listStoredFiles(folder)
  expect(Object.entries(languages).map(([language, files]) => [language, files.map(({ url }) => url)])).toEqual([
    [
      'hy',
      [
        './assets/hy-1b_d-fgh.js',
        './assets/hy-abcdefgh.js',
        './data/texts/hy.json',
        './data/translations/hy/notes.json',
      ],
    ],
  ])
})

it('stores a file anew when its content has changed, and only then', async () => {
  const before = new Map((await listStoredFiles(folder)).shared.map((file) => [file.url, file]))
  await put('data/index.json', 'another')
  const { shared } = await listStoredFiles(folder)
  const changed = shared.filter(({ url, revision }) => before.get(url)?.revision !== revision)
  expect(changed.map(({ url }) => url)).toEqual(['./data/index.json'])
})

it('is one file, the same for the same site', async () => {
  const script = async () => {
    await writeServiceWorker(folder, (await buildServiceWorker()).code)
    return readFile(join(folder, 'sw.js'), 'utf8')
  }
  const first = await script()
  expect(first).toContain('./assets/shell-abcdefgh.js')
  expect(first).toMatch(/precacheAndRoute|STORED_FILES,/)
  expect(first).not.toMatch(/importScripts|^(import|export) /m)
  expect(await script()).toBe(first)
})
