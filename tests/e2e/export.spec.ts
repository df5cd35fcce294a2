import { readFile } from 'node:fs/promises'
import { expect, test } from './driver.ts'

test('the selected events are saved as CSV and GeoJSON, and cited', async ({ atlas, page }) => {
  await atlas.open('?event=trilateral-statement-2020-11&from=2020&to=2020')
  const count = await atlas.rows.count()
  await page.getByRole('button', { name: 'Export and cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })

  const saved = async (button: string) => {
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: button }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  const table = await saved('Events as a table (CSV)')
  expect(table.trimEnd().split('\r\n')).toHaveLength(count + 1)
  expect(table).toContain('trilateral-statement-2020-11')
  const collection = JSON.parse(await saved('Events with their evidence (GeoJSON)'))
  expect(collection.features).toHaveLength(count)
  await expect(dialog.getByRole('status').first()).toHaveText('Saved as karabakh-atlas.geojson.')

  await expect(dialog.getByLabel('Citation')).toHaveValue(/Karabakh Atlas contributors.*version/)
  await dialog.getByLabel('Format').selectOption('BibTeX')
  await expect(dialog.getByLabel('Citation')).toHaveValue(/^@incollection\{karabakh-atlas-trilateral/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('an empty selection has nothing to save and says why, by keyboard', async ({ atlas, page }) => {
  await atlas.open('?q=zzzzzzzz')
  await page.getByRole('button', { name: 'Export and cite' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  await expect(dialog.getByText('No event is selected')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Events as a table (CSV)' })).toBeDisabled()
})
