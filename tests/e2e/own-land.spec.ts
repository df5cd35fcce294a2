/** The name of the area that the atlas is about never stands over another country: it might be taken for a claim. */
import { readFileSync } from 'node:fs'
import type { CountryAreas } from '../../src/core/atlas.ts'
import { contains } from '../../src/core/geo/geo-points.ts'
import { positionOfPixel, projectToPixel } from '../../src/core/geo/mercator.ts'
import type { LayerFile } from '../../src/core/schema/layer.ts'
import type { PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { type Atlas, expect, test } from './driver.ts'

const read = <T>(path: string): T => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))
const { features: countries } = read<CountryAreas>('basemap/country-areas.json')
const { places } = read<PlacesFile>('places.json')
const { layers } = read<{ layers: { id: string }[] }>('atlas.json')
const outlined = layers
  .flatMap(({ id }) => read<LayerFile>(`layers/${id}.geojson`).features)
  .find(({ properties }) => properties.mark === 'historic-outline')?.properties.place
const subject = places.find(({ id }) => id === outlined)
if (!subject?.country) throw new Error('no outlined place lies in a country')
const { id, country } = subject

/** The country under the middle of the subject's name, by the base map; undefined where the name is not in sight. */
async function countryUnderName(atlas: Atlas): Promise<string | undefined> {
  const box = await atlas.marker(id).boundingBox()
  const { x, y, width, height } = await atlas.freePart()
  await expect.poll(() => atlas.position()).toBeDefined()
  const { zoom = 0, lat = 0, lon = 0 } = atlas.position() ?? {}
  if (!box) return
  const middle = projectToPixel([lon, lat], zoom)
  const at = positionOfPixel(
    [middle[0] + box.x + box.width / 2 - (x + width / 2), middle[1] + box.y + box.height / 2 - (y + height / 2)],
    zoom,
  )
  return countries.find(({ geometry }) => contains(geometry, at))?.properties.iso
}

const WINDOWS = { phone: [390, 844], tablet: [820, 1180], desktop: [1440, 900] } as const

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`the subject’s name stands in its country at first, in every window, in ${lang}`, async ({ atlas, page }) => {
    for (const [device, [width, height]] of Object.entries(WINDOWS)) {
      await page.setViewportSize({ width, height })
      await atlas.openMap(`/?lang=${lang}`)
      await expect(atlas.marker(id), device).toBeInViewport()
      expect(await countryUnderName(atlas), device).toBe(country)
    }
  })

for (const year of [1989, 1992, 2016, 2021, 2024])
  test(`the subject’s name stands in its country at zooms 4 to 9 up to ${year}`, async ({ atlas }) => {
    for (const zoom of [4, 5, 6, 7, 8, 9]) {
      await atlas.openMap(`/?to=${year}#map=${zoom}/39.9/46.7`)
      await expect(atlas.marker(id), `at ${zoom}`).toBeAttached()
      expect(await countryUnderName(atlas), `at ${zoom}`).toBe(country)
    }
  })
