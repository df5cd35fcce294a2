/** The code serves an atlas on another subject: tests/fixtures/second-atlas/ compiles, builds, starts, filters and quotes. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { addressOf, type OwnSite, serveOwnSite } from './own-site.ts'

const PLAN = { path: '/', port: 4179, config: 'tests/e2e/hostile.vite.config.ts' }
const SOURCE = 'tests/fixtures/second-atlas'

/** Words of the first atlas's subject. The base map is the same in both and may name what it shows. */
const FIRST_SUBJECT =
  /karabakh|qarabağ|ղարաբաղ|карабах|artsakh|lachin|stepanakert|khankend|shusha|nkao|caucasus|oblast/i
const BASE_MAP = /^data\/basemap\//
const TEXT = /\.(css|geojson|html|js|json|jsonld|svg|txt|webmanifest|xml|atom)$/

// One site for all: workers of their own would build it again, on the same port.
test.describe.configure({ mode: 'serial' })

let publicDir: string
let site: OwnSite

test.beforeAll(async () => {
  publicDir = await mkdtemp(join(tmpdir(), 'atlas-public-'))
  for (const entry of await readdir('public'))
    if (entry !== 'data') await cp(join('public', entry), join(publicDir, entry), { recursive: true })
  const output = join(publicDir, 'data')
  await promisify(execFile)('npm', ['run', 'geodata', '--', '--source', SOURCE, '--output', output])
  site = await serveOwnSite({ ...PLAN, environment: { ATLAS_PUBLIC: publicDir } })
})

test.afterAll(async () => {
  await site?.close()
  await rm(publicDir, { recursive: true, force: true })
})

test('its site holds no word of the first subject, the base map aside', async () => {
  const entries = await readdir(site.folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .filter((path) => !BASE_MAP.test(path))
  expect(paths.length).toBeGreaterThan(60)
  const found: string[] = []
  for (const path of paths) {
    const word = FIRST_SUBJECT.exec(await readFile(join(site.folder, path), 'utf8'))?.[0]
    if (word) found.push(`${path}: ${word}`)
  }
  expect(found).toEqual([])
  expect(await readFile(join(site.folder, 'index.html'), 'utf8')).toContain('Oregon Boundary Atlas')
})

test('it starts with its title, families, layers and first view, and without what it has no use for', async ({
  page,
}) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.goto(`${addressOf(PLAN)}/`)
  await expect(page).toHaveTitle('Oregon Boundary Atlas')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oregon Boundary Atlas')
  await expect(page.locator('.map-view')).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('.events-count')).toHaveText('8 events')
  await expect(page.getByRole('button', { name: 'Oregon country' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show all summit cities' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Layers' }).click()
  await expect(page.getByRole('switch', { name: 'The boundary over time' })).toBeChecked()
  await expect(page.getByText('Boundary along the parallel, since 1846, schematic').first()).toBeVisible()
  await expect(page.getByText('Order of two names')).toHaveCount(0)
  expect(await page.getByRole('combobox', { name: 'Language' }).locator('option').allTextContents()).toEqual([
    'English',
  ])
  expect(problems).toEqual([])
})

test('it filters by its own families, and a bad layer in the address is named', async ({ page }) => {
  await page.goto(`${addressOf(PLAN)}/?type=incidents&layers=boundary,rivers`)
  await expect(page.locator('.events-count')).toHaveText('2 of 8 events')
  await expect(page.getByRole('link', { name: /Pig is shot on San Juan Island/ }).first()).toBeVisible()
  await expect(page.getByText('Part of the address was not understood')).toBeVisible()
})

test('it opens an event with the words of its article', async ({ page }) => {
  const words = page
    .getByRole('blockquote')
    .filter({ hasText: 'carried the boundary along the 49th parallel to the sea' })
  await page.goto(`${addressOf(PLAN)}/`)
  await page
    .getByRole('link', { name: /Oregon Treaty is signed/ })
    .first()
    .click()
  await expect(words).toBeVisible()
  await page.goto(`${addressOf(PLAN)}/event/treaty-1846/`)
  await expect(words).toBeVisible()
  await expect(page.getByText(/Events are on record until 29 November 2026/)).toBeVisible()
})
