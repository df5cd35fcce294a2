/** What the build adds to the head of the start page once the address of the site is known. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from '../../../../tools/folders.ts'
import { permanentPages } from '../../../../tools/site/permanent/plugin.ts'

interface Tag {
  tag: string
  attrs: Record<string, string>
}
/** The two hooks that Vite calls here, as the plugin has them. */
interface Hooks {
  configResolved: (config: { publicDir: string }) => void
  transformIndexHtml: { handler: (html: string, context: { path: string }) => Promise<Tag[]> }
}

async function tagsFor(address: string | undefined, path: string): Promise<Tag[]> {
  const hooks = permanentPages({ base: '/', address }) as unknown as Hooks
  hooks.configResolved({ publicDir: join(PROJECT, 'public') })
  return hooks.transformIndexHtml.handler('', { path })
}

it('has canonical address, title, description and picture for previews, each once', async () => {
  const tags = await tagsFor('https://atlas.example.org/sub/', '/index.html')
  expect(tags).toContainEqual({ tag: 'link', attrs: { rel: 'canonical', href: 'https://atlas.example.org/sub/' } })
  const names = tags.flatMap(({ attrs }) => attrs['property'] ?? [])
  expect(names).toEqual(
    expect.arrayContaining(['og:type', 'og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt']),
  )
  expect(new Set(names).size).toBe(names.length)
})

it('has none while no address is known, and the embedded view never', async () => {
  expect(await tagsFor(undefined, '/index.html')).toEqual([])
  expect(await tagsFor('https://atlas.example.org/', '/embed/index.html')).toEqual([])
})
