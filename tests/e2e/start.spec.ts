import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

test('the page opens with every event, and all of Nagorno-Karabakh and Tavush where nothing covers them', {
  tag: '@quick',
}, async ({ atlas }) => {
  await atlas.openMap()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  expect(await atlas.listedIds()).toEqual(EVENTS.map(({ id }) => id))
  await expect(atlas.status).toHaveText(`${EVENTS.length} events`)
  await expect(atlas.map.locator('canvas')).toBeVisible()
  await expect(atlas.map).toContainText(/lines as of \d+ \w+ \d{4}/)

  const area = await atlas.freePart()
  for (const place of ['nagorno-karabakh', 'tavush', 'yerevan', 'lachin']) {
    const symbol = await atlas.symbolFor(place).boundingBox()
    expect(symbol && symbol.x > area.x && symbol.x < area.x + area.width, place).toBe(true)
    expect(symbol && symbol.y > area.y && symbol.y < area.y + area.height, place).toBe(true)
  }
})

test('dragging pans the map and the buttons zoom it, and the address follows', async ({ atlas, page }) => {
  await atlas.openMap('/#map=7/40.2/46.2')
  const canvas = await atlas.map.locator('canvas').boundingBox()
  if (!canvas) throw new Error('the canvas has no box')
  const [x, y] = [canvas.x + canvas.width * 0.3, canvas.y + canvas.height * 0.75]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 150, y - 80, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => atlas.position()?.lon).toBeLessThan(45.5)
  expect(atlas.position()?.lat).toBeLessThan(40.2)
  await atlas.map.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => atlas.position()?.zoom).toBe(8)
})

test('the far cities come into view on zooming out, with the world around them', async ({ atlas }) => {
  await atlas.openMap('/#map=2.6/48/35')
  for (const city of ['moscow', 'brussels', 'washington']) await expect(atlas.marker(city)).toBeAttached()
})
