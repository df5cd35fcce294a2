import { symbolsByKey, symbolsUnder } from './covered-symbols.ts'
import { expect, test } from './driver.ts'

test('a symbol under the sheet takes no focus, and takes it again when the sheet is lowered', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=6/40/46.5')
  await page.getByRole('button', { name: 'Raise the panel' }).press('Enter')
  await expect(page.locator('.app')).toHaveAttribute('data-sheet', 'half')
  await atlas.settled()
  const covered = await symbolsUnder(page, '.app-sheet')
  expect(covered.length).toBeGreaterThan(0)
  expect((await symbolsByKey(page)).filter((id) => covered.includes(id))).toEqual([])
  await page.getByRole('button', { name: 'Lower the panel' }).press('Enter')
  await expect(page.locator('.app')).toHaveAttribute('data-sheet', 'peek')
  expect(await symbolsByKey(page)).toEqual(expect.arrayContaining(covered))
})
