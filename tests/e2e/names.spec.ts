import { readFileSync } from 'node:fs'
import { expect, test } from './driver.ts'

interface Named {
  names: { text: string; transliteration?: string; variants?: string[] }[]
}

/** Every character that a name of a place, person or town is written with. */
function charactersOfNames(): string[] {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const records: Named[] = [...read('public/data/places.json').places, ...read('public/data/actors.json').actors]
  const towns: Record<string, unknown>[] = read('public/data/basemap/region-towns.json').features.map(
    ({ properties }: { properties: Record<string, unknown> }) => properties,
  )
  const texts = [
    ...records.flatMap(({ names }) => names.flatMap((n) => [n.text, n.transliteration ?? '', ...(n.variants ?? [])])),
    ...towns.flatMap((town) =>
      Object.entries(town).flatMap(([key, text]) => (key.startsWith('name_') ? [String(text)] : [])),
    ),
  ]
  return [...new Set(texts.join('').normalize('NFC'))].filter((character) => character.trim() !== '')
}

test('every character of every name is in the fonts that the atlas brings along', async ({ atlas, page }) => {
  await atlas.open()
  const characters = charactersOfNames()
  expect(characters.length).toBeGreaterThan(150)
  const missing = await page.evaluate(async (all) => {
    await document.fonts.load('32px "Noto Sans"', all.join(''))
    const canvas = new OffscreenCanvas(48, 48)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('no canvas')
    // A character that the font lacks is drawn by the fallback, so two different fallbacks give two pictures.
    const draw = (character: string, fallback: string) => {
      context.clearRect(0, 0, 48, 48)
      context.font = `32px "Noto Sans", ${fallback}`
      context.fillText(character, 4, 36)
      return context.getImageData(0, 0, 48, 48).data.join()
    }
    return all.filter((character) => draw(character, 'serif') !== draw(character, 'monospace'))
  }, characters)
  expect(missing).toEqual([])
})

test('by choice the administering side’s name comes first on the as-of date', async ({ atlas }) => {
  await atlas.openMap('/?to=2005&names=administering#map=9/39.76/46.75')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Shushi \/ Shusha/)
  await atlas.openYears()
  await atlas.toYear.fill('2024')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Shusha \/ Shushi/)
})

test('both names of a place are written in alphabetical order, until the reader chooses whose comes first', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?to=2005#map=9/39.76/46.75')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Shusha \/ Shushi/)
  await atlas.toggleLayers()
  await page.getByLabel('Order of two names').selectOption('hy')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Shushi \/ Shusha/)
  expect(new URL(page.url()).searchParams.get('names')).toBe('hy')
})

test('names on the map follow the language of the page', async ({ atlas, page }) => {
  await atlas.openMap('/?lang=ru#map=9/39.76/46.75')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Шуша,/)
  await atlas.language.selectOption('hy')
  await expect(atlas.marker('shusha')).toHaveAccessibleName(/^Շուշի,/)
  expect(new URL(page.url()).searchParams.get('lang')).toBe('hy')
})
