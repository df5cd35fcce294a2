import { expect, test } from './driver.ts'

const RESULT = 'Yerevan to Baku: about 457 km, ± 4 km'

test('the distance between two places is measured from the keyboard alone', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.chooseMore('Measure a distance')
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).filter({ visible: true }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Yerevan')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Baku')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: RESULT })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?measure=yerevan,baku')
})

test('two places clicked on the map are measured, and open no card', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.chooseMore('Measure a distance')
  await page.getByRole('button', { name: 'Choose on the map' }).click()
  await atlas.marker('yerevan').click()
  await expect(page.getByText('Click the second place')).toBeVisible()
  await atlas.marker('ganja').click()
  await expect(page).toHaveURL(/measure=yerevan,ganja/)
  await expect(page.getByRole('status').filter({ hasText: 'Yerevan to Ganja: about' })).toBeVisible()
  await expect(atlas.card).toBeHidden()
})

test('a place and a point on the map are measured, and a symbol can be chosen by key', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.chooseMore('Measure a distance')
  await page.getByRole('button', { name: 'Choose on the map' }).click()
  await atlas.marker('yerevan').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Click the second place')).toBeVisible()
  const { x, y, width, height } = await atlas.freePart()
  await page.mouse.click(x + 0.75 * width, y + 0.75 * height)
  await expect(page).toHaveURL(/measure=yerevan,\d+(\.\d+)?\+\d+/)
  await expect(page.getByRole('status').filter({ hasText: 'Yerevan to the point at latitude' })).toBeVisible()
})

test('a measured distance is restored from its address, also in the embedded view, and can be removed', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/embed/?measure=yerevan,baku')
  await expect(page.getByText(RESULT)).toBeVisible()
  await atlas.openMap('/?measure=yerevan,baku')
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText(RESULT)).toBeHidden()
  await expect(page).not.toHaveURL(/measure/)
})
