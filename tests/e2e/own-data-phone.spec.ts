import { expect, test } from './driver.ts'

test('on a phone a file of the reader’s is added, listed, opened and removed with a finger', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?from=2020&to=2020#map=8/40.3/48.3')
  await page.getByRole('button', { name: 'Layers' }).tap()
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('lat,lon,date\n40.3,48.3,2020-10-01\n'),
  })
  await page.getByRole('button', { name: 'Show on the map' }).tap()
  const entry = page.getByRole('region', { name: 'Your data' })
  await entry.getByText('Yours, only in this browser').tap()
  await expect(entry).toContainText('1 row, 1 in these years')
  await entry.getByRole('button', { name: 'List of rows' }).tap()
  await page.getByRole('button', { name: '1 October 2020' }).tap()
  const row = page.getByRole('article', { name: 'Row 1 of your data' })
  await expect(row).toBeVisible()
  await expect(entry).toBeHidden()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await row.getByRole('button', { name: 'Close' }).tap()
  await entry.getByRole('button', { name: 'Remove' }).tap()
  await expect(entry).toHaveCount(0)
})
