import { readFileSync } from 'node:fs'
import { type Atlas, expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

type Position = [lon: number, lat: number]

const PLACES: { id: string; position?: Position }[] = JSON.parse(readFileSync('public/data/places.json', 'utf8')).places
const VILLAGE = 'Ashaghi Askipara / Nerkin Voskepar'

/** Ids of the events with a place for which the test holds; written apart from the app's own filter. */
function eventsAt(test: (position: Position) => boolean): string[] {
  const inside = new Set(PLACES.filter(({ position }) => position && test(position)).map(({ id }) => id))
  return EVENTS.filter(({ properties }) => properties.mapped_places.some((id) => inside.has(id))).map(({ id }) => id)
}

function isNear(km: number, [lonA, latA]: Position): (position: Position) => boolean {
  const radians = Math.PI / 180
  return ([lonB, latB]) => {
    const [y, x] = [(latB - latA) * radians, (lonB - lonA) * radians]
    const h = Math.sin(y / 2) ** 2 + Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(x / 2) ** 2
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h)) <= km
  }
}

/** The corners that the address names. */
function areaInAddress(address: string): number[] {
  const area = new URL(address).searchParams.get('area') ?? ''
  return area
    .slice(area.indexOf(':') + 1)
    .split(/[ ,]/)
    .map(Number)
}

/** Clicks on the free part of the map, in shares of its width and height. */
async function clickMap(atlas: Atlas, ...points: [x: number, y: number][]): Promise<void> {
  const { x, y, width, height } = await atlas.freePart()
  for (const [right, down] of points) await atlas.page.mouse.click(x + right * width, y + down * height)
}

const NEAR_40 = eventsAt(isNear(40, PLACES.find(({ id }) => id === 'ashaghi-askipara')?.position ?? [0, 0]))

test('events within some kilometres of a place are found from the keyboard alone', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.chooseMore('Choose an area')
  await expect(page.getByLabel('Around')).toBeVisible()
  await atlas.tabTo('Around')
  await page.keyboard.type('Ashaghi As')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(atlas.status).toContainText(`${NEAR_40.length} of`)
  expect(new URL(page.url()).search).toBe('?area=near:ashaghi-askipara,40')
  expect(await atlas.listedIds()).toEqual(NEAR_40)
  const chip = page.getByRole('button', { name: `Remove filter: Within 40 km of ${VILLAGE}` })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(atlas.status).toContainText(`${EVENTS.length} events`)
  await expect(chip).toBeHidden()
})

test('a box drawn with the mouse keeps the events inside, in list and map alike', async ({ atlas, page }) => {
  await atlas.openMap('/#map=7/40.2/46')
  await atlas.chooseMore('Choose an area')
  await page.getByRole('button', { name: 'Draw a box' }).click()
  await expect(page.getByText('Click one corner')).toBeVisible()
  await clickMap(atlas, [0.6, 0.25])
  await expect(page.getByText('Click the opposite corner')).toBeVisible()
  await clickMap(atlas, [0.3, 0.6])
  await expect(page).toHaveURL(/area=box:/)
  const [west = 0, south = 0, east = 0, north = 0] = areaInAddress(page.url())
  const expected = eventsAt(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north)
  expect(expected.length).toBeGreaterThan(0)
  await expect(atlas.rows).toHaveCount(expected.length)
  expect(await atlas.listedIds()).toEqual(expected)
  const drawn = (await atlas.drawnSymbols()).flatMap(({ places }) => places)
  const mapped = EVENTS.filter(({ id }) => expected.includes(id)).flatMap(({ properties }) => properties.mapped_places)
  expect(new Set(drawn)).toEqual(new Set(mapped))
  await page.goBack()
  await expect(atlas.status).toContainText(`${EVENTS.length} events`)
})

test('a polygon is drawn corner by corner, corrected, finished, and restored from its address', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=7/40.2/46')
  await atlas.chooseMore('Choose an area')
  const draw = page.getByRole('button', { name: 'Draw a polygon' })
  await test.step('clicks that come before the page has drawn the chosen tool are corners all the same', async () => {
    const tool = await draw.elementHandle()
    // All in one task, in which nothing is drawn.
    await atlas.map.locator('canvas').evaluate((canvas, button) => {
      ;(button as HTMLElement).click()
      const { x, y, width, height } = canvas.getBoundingClientRect()
      for (const [right, down] of [
        [0.5, 0.3],
        [0.8, 0.3],
        [0.9, 0.9],
      ] as const)
        for (const type of ['mousedown', 'mouseup', 'click'])
          canvas.dispatchEvent(
            new MouseEvent(type, { bubbles: true, clientX: x + right * width, clientY: y + down * height }),
          )
    }, tool)
    await expect(page.getByText('3 corners')).toBeVisible()
    await expect(atlas.card).toHaveCount(0)
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  await draw.click()
  const finish = page.getByRole('button', { name: 'Finish' })
  await clickMap(atlas, [0.2, 0.3], [0.5, 0.3], [0.6, 0.7])
  await expect(page.getByText('3 corners')).toBeVisible()
  await page.getByRole('button', { name: 'Remove last corner' }).click()
  await expect(finish).toBeDisabled()
  await clickMap(atlas, [0.5, 0.7])
  await finish.click()
  await expect(page).toHaveURL(/area=polygon:/)
  expect(areaInAddress(page.url())).toHaveLength(6)
  await expect(page.getByRole('button', { name: 'Remove filter: In the drawn area' })).toBeVisible()
  await expect(atlas.status).toContainText(' of ')
  const listed = await atlas.listedIds()
  expect(listed.length).toBeGreaterThan(0)
  await atlas.openMap(page.url())
  expect(await atlas.listedIds()).toEqual(listed)
})

test('Escape gives up drawing and leaves events and cards as they were', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.chooseMore('Choose an area')
  await page.getByRole('button', { name: 'Draw a polygon' }).click()
  await clickMap(atlas, [0.3, 0.9], [0.4, 0.9])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Draw a polygon' })).toBeVisible()
  await expect(atlas.status).toContainText(`${EVENTS.length} events`)
  await atlas.marker('yerevan').click()
  await expect(atlas.card).toContainText('Yerevan')
})

test("the map's view becomes an area, which can be removed", async ({ atlas, page }) => {
  await atlas.openMap('/#map=9/41/45.1')
  await atlas.chooseMore('Choose an area')
  await page.getByRole('button', { name: 'Use the map’s view' }).click()
  await expect(page).toHaveURL(/area=box:/)
  await expect(atlas.status).toContainText(' of ')
  await page.getByRole('button', { name: 'Remove the area' }).click()
  await expect(page).not.toHaveURL(/area=/)
})

test('a view across the 180th meridian is refused as an area, and the page says why', async ({ atlas, page }) => {
  await atlas.openMap('/#map=5/0/179')
  await atlas.chooseMore('Choose an area')
  await page.getByRole('button', { name: 'Use the map’s view' }).click()
  await expect(page.getByRole('alert')).toContainText('180th meridian')
  await expect(page).not.toHaveURL(/area=/)
})

test('an area with too many corners is named and left out', async ({ atlas, page }) => {
  await atlas.openMap(`/?area=polygon:${'44 39,'.repeat(300)}`)
  await expect(page.getByRole('alert')).toContainText('area=polygon:44 39')
})

test('axe finds nothing to object to while an area is chosen, drawn, and a distance shown', async ({ atlas, page }) => {
  await atlas.openMap('/?area=near:ashaghi-askipara,40&measure=yerevan,baku')
  await atlas.chooseMore('Choose an area')
  await expect(page.getByLabel('Around')).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.getByRole('button', { name: 'Draw a polygon' }).click()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.getByRole('button', { name: 'Cancel' }).click()
  await atlas.chooseMore('Measure a distance')
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
})
