/** Reads published files for plugins of the build. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageData } from '../../src/core/schema/page-data.ts'
import { pageData } from '../compile/publish/publish-page-data.ts'

/** A published file by its path under data/, as JSON. Rejects, with what to do, when it is not there. */
export async function readPublished(publicDir: string, path: string) {
  const text = await readFile(join(publicDir, 'data', path), 'utf8').catch((cause) => {
    throw new Error(`data/${path} is missing: run npm run geodata first`, { cause })
  })
  return JSON.parse(text)
}

/** What the pages start with. */
export async function readPageData(publicDir: string): Promise<PageData> {
  const [index, articles, sentences, atlas, texts] = await Promise.all(
    ['index.json', 'articles.json', 'sentences.json', 'atlas.json', 'texts/en.json'].map((path) =>
      readPublished(publicDir, path),
    ),
  )
  return pageData({ index, articles, sentences, atlas, texts })
}
