import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ArticleFile } from '../../src/core/schema/record-files.ts'
import type { ArticlesFile } from '../../src/core/schema/reference-lists.ts'
import { expect, test } from './driver.ts'

const ARTICLE = 'tass-2024-06-05'
const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))
const { excerpts }: ArticleFile = read(`articles/${ARTICLE}.json`)
const { articles, ...others }: ArticlesFile = read('articles.json')

/** A text of our own: its first quotation stands where the record says, the second elsewhere, the others nowhere. */
function ownText(): string {
  const [first, second] = excerpts.map(({ excerpt }) => excerpt)
  if (!first || !second) throw new Error('the article has no two excerpts')
  const lines = '-\n'.repeat(first.paragraph)
  const before = `${lines}${'-'.repeat(first.start - lines.length - first.prefix.length)}${first.prefix}`
  return `${before}${first.quote}${first.suffix}\n\nElsewhere: ${second.quote}\n`
}

const fileOf = (content: string | Buffer) => ({
  name: 'my-copy.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

test('a text of the reader’s own is compared with the record of an article, from its fingerprint on', async ({
  atlas,
  page,
}) => {
  const sent: string[] = []
  await atlas.open(`/?article=${ARTICLE}`)
  await atlas.tabTo('Check these quotations')
  await page.keyboard.press('Enter')
  const verify = page.getByRole('region', { name: 'Check the quotations yourself' })
  await expect(verify).toContainText('The file stays in your browser.')
  await expect(page).toHaveURL(new RegExp(`page=verify&against=${ARTICLE}`))
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))

  await verify.getByLabel('Text file').setInputFiles(fileOf(ownText()))
  await expect(verify).toContainText('The fingerprint is not the one on record')
  await expect(verify).toContainText(createHash('sha256').update(ownText()).digest('hex'))
  await expect(verify).toContainText(`1 of ${excerpts.length} quotations stand where the record says.`)
  const quotes = verify.locator('[data-found]')
  await expect(quotes).toHaveCount(excerpts.length)
  await expect(quotes.nth(0)).toHaveAttribute('data-found', 'there')
  await expect(quotes.nth(1)).toContainText('Found, but elsewhere: from character')
  await expect(quotes.last()).toContainText('Not found in these exact characters.')
  expect(await atlas.accessibilityFaults()).toEqual([])
  expect(sent).toEqual([])

  for (const [content, message] of [
    [Buffer.of(0xcf, 0xf3), 'The file is not UTF-8.'],
    ['', 'The file holds no text.'],
    ['<!doctype html><p>Talks</p>', 'The file is a web page (HTML)'],
    [Buffer.alloc(5_000_001, 'a'), 'The file is larger than 5 MB.'],
  ] as const) {
    await verify.getByLabel('Text file').setInputFiles(fileOf(content as string))
    await expect(verify.getByRole('status').first()).toContainText(message)
    await expect(quotes).toHaveCount(0)
  }
})

test('a text whose fingerprint is on record is told by it, whatever article was chosen', async ({ atlas, page }) => {
  const sha256 = createHash('sha256').update(ownText()).digest('hex')
  const known = articles.map((article) => (article.id === ARTICLE ? { ...article, sha256 } : article))
  await atlas.intercept('/data/articles.json', (route) => route.fulfill({ json: { ...others, articles: known } }))
  await atlas.open('/?page=verify&against=pni-2022-10-28')
  const verify = page.getByRole('region', { name: 'Check the quotations yourself' })
  await verify.getByLabel('Text file').setInputFiles(fileOf(ownText()))
  await expect(verify).toContainText('By its fingerprint, the file is the text of this article')
  await expect(verify.locator('[data-found="there"]')).toHaveCount(1)
  await verify.getByLabel('Article to compare with').selectOption(ARTICLE)
  await expect(verify).toContainText('The fingerprint is the one on record')
})
