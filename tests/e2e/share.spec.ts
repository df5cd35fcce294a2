import { expect, test } from './driver.ts'

const VIEW = '/?from=2022&to=2023&event=sochi-summit-2022#map=8/41/45'

test('the link of a view is copied with its map position and opens the same view', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.openMap(VIEW)
  await atlas.chooseMore('Share this view')
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(page.url())
  await atlas.openMap(copied)
  await expect(atlas.detail('Aliyev, Pashinyan and Putin meet in Sochi')).toBeVisible()
  expect(atlas.position()).toEqual({ zoom: 8, lat: 41, lon: 45 })
})

test('the embed code shows the view in a frame of the size that was chosen', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open(VIEW)
  await atlas.chooseMore('Share this view')
  await page.getByLabel('Size of the frame').selectOption('800 × 600 pixels')
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  await expect(page.getByText('Embed code copied.')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await atlas.openElsewhere(code)
  const frame = page.frameLocator('iframe[title="Aliyev, Pashinyan and Putin meet in Sochi · Karabakh Atlas"]')
  await expect(frame.getByRole('region', { name: 'Aliyev, Pashinyan and Putin meet in Sochi' })).toBeVisible()
  await expect(frame.getByLabel('From year')).toHaveValue('2022')
  expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 800, height: 600 })
})

test('where the clipboard is not allowed the text is selected, and the page says so', async ({ atlas, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await atlas.open('/?from=2022')
  await atlas.chooseMore('Share this view')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copying is not allowed here')).toBeVisible()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toContain('?from=2022')
})

test('an event is shared from its own bar, by keyboard alone, and the focus goes back where it was', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open(VIEW)
  const event = atlas.detail('Aliyev, Pashinyan and Putin meet in Sochi')
  await expect(event.getByRole('heading').first()).toBeFocused()
  await atlas.tabTo('Share this view', 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(event.getByRole('button', { name: 'Share this view' })).toBeFocused()
  await expect(event, 'the event stays open').toBeVisible()
})
