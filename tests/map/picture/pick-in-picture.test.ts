import { describe, expect, it } from 'vitest'
import { type Selection, select } from '../../../src/core/select/select.ts'
import { datedLayers } from '../../../src/map/data/map-data.ts'
import { cardInPicture } from '../../../src/map/picture/pick-in-picture.ts'
import { EVERYTHING } from '../../core/examples.ts'
import { readRealMap } from '../real-map.ts'

const { atlas, layers, selection } = await readRealMap()
const NOTHING: Selection = { events: [], byPlace: new Map() }
/** The picture in a window of 1440 pixels, where a unit is about a pixel. */
const SCALE = 1

const squareOf = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
const countries = {
  type: 'FeatureCollection' as const,
  features: [{ type: 'Feature' as const, properties: { iso: 'GE' }, geometry: squareOf(41, 41.5, 46, 43.5) }],
}
const on = (day: string, mapped = { symbols: selection, dots: NOTHING }) => ({
  mapped,
  places: atlas.places,
  layers: datedLayers(layers, mapped.symbols, day),
  countries,
})

describe('a click on the picture', () => {
  it('in a hatched area opens the area, and outside of its days does not', () => {
    expect(cardInPicture([46.5, 39.8], on('2008-05-01'), SCALE)).toMatchObject({
      kind: 'feature',
      layer: 'nagorno-karabakh',
      id: 'area-behind-line-1994',
    })
    expect(cardInPicture([46.5, 39.8], on('2022-01-01'), SCALE)).toBeUndefined()
  })

  it('near a line opens the line rather than the area beside it, and from afar does not', () => {
    const line = layers['nagorno-karabakh']?.features.find(({ id }) => id === 'line-of-contact-1994')
    if (line?.geometry.type !== 'LineString') throw new Error('the line of contact is gone from the data')
    const [lon = 0, lat = 0] = line.geometry.coordinates[Math.floor(line.geometry.coordinates.length / 2)] ?? []
    const picked = cardInPicture([lon + 0.01, lat], on('2008-05-01'), SCALE)
    expect(picked).toMatchObject({ kind: 'feature', id: 'line-of-contact-1994' })
    expect(cardInPicture([lon + 0.2, lat], on('2008-05-01'), SCALE)).not.toMatchObject({ id: 'line-of-contact-1994' })
  })

  it('on a dot opens what happened there in other years', () => {
    const ofYear = select(atlas, { ...EVERYTHING, from: 2024, to: 2024 })
    const ganja = atlas.places.get('ganja')?.position ?? [0, 0]
    const dots: Selection = { events: [], byPlace: new Map([['ganja', []]]) }
    expect(cardInPicture(ganja, on('2024-12-31', { symbols: ofYear, dots }), SCALE)).toEqual({
      kind: 'place',
      id: 'ganja',
    })
  })

  it('on open land opens the country, and at sea nothing', () => {
    expect(cardInPicture([44, 42.5], on('2024-12-31'), SCALE)).toEqual({ kind: 'country', iso: 'GE', at: [44, 42.5] })
    expect(cardInPicture([51, 40], on('2024-12-31'), SCALE)).toBeUndefined()
  })
})
