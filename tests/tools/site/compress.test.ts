import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compressFolder } from '../../../tools/site/compress.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('a text file gets a brotli file beside it that holds the same, in folders too', async () => {
  const text = 'The same words, again and again. '.repeat(100)
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data/index.json'), text)
  const { files, before, after } = await compressFolder(folder)
  expect([files, before]).toEqual([1, text.length])
  const compressed = await readFile(join(folder, 'data/index.json.br'))
  expect(compressed.length).toBe(after)
  expect(brotliDecompressSync(compressed).toString()).toBe(text)
})

it('fonts, and files that one packet holds, are left as they are', async () => {
  await writeFile(join(folder, 'font.woff2'), 'x'.repeat(5000))
  await writeFile(join(folder, 'small.js'), 'let x = 1')
  expect((await compressFolder(folder)).files).toBe(0)
  expect((await readdir(folder)).sort()).toEqual(['font.woff2', 'small.js'])
})

it('running it twice gives the same files', async () => {
  await writeFile(join(folder, 'page.html'), '<p>The same words, again and again.</p>'.repeat(100))
  await compressFolder(folder)
  const first = await readFile(join(folder, 'page.html.br'))
  expect((await compressFolder(folder)).files).toBe(1)
  expect(await readFile(join(folder, 'page.html.br'))).toEqual(first)
})
