/** Colours that carry meaning can be told from what lies under them; docs/editorial-policy.md and WCAG 1.4.3, 1.4.11. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layersInOrder } from '../../src/map/style/build-style.ts'
import * as palettes from '../../src/map/style/palette.ts'
import { PROJECT } from '../geodata/real-data.ts'
import { difference, VISIONS } from './colour-vision.ts'
import { blend, contrastRatio, parseHex } from './contrast.ts'

const TEXT = 4.5
const SYMBOL = 3
/** Difference of two families' colours, see colour-vision.ts; their shapes differ besides. */
const APART = 9
/** Water lines and borders of provinces only orient, casings set a line off; nothing is lost with them. */
const ORIENTING = ['waterline', 'unit', 'town-dot', 'region-rivers', 'region-admin1', 'chosen-casing', 'draft-casing']

const readCss = (path: string) => readFile(join(PROJECT, 'src', path), 'utf8')
/** Colours of both themes by role, as `light-dark(…)` has them. */
const roles = new Map(
  [...(await readCss('app/theme/theme.css')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
)
const families = [
  ...(await readCss('display/family-symbol.css')).matchAll(/--family-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g),
].map(([, family = '', light = '', dark = '']) => ({ family, light, dark }))

describe('contrast', () => {
  it('is measured as WCAG does: 21 for black on white, 1 for equal colours, 4.48 for #777 on white', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
    expect(contrastRatio([9, 9, 9], [9, 9, 9])).toBe(1)
    expect(contrastRatio(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.48, 2)
  })
})

describe.for(Object.entries(palettes))('the palette %s', ([, palette]) => {
  const grounds = [palette.land, palette.water].map(parseHex)

  it.for(['text', 'textMuted'] as const)('writes its %s readably on land, on water and on its halo', (role) => {
    for (const ground of [...grounds, parseHex(palette.textHalo)])
      expect(contrastRatio(parseHex(palette[role]), ground)).toBeGreaterThanOrEqual(TEXT)
  })

  it.for(['border', 'dated', 'accent'] as const)('draws its %s visibly on land and on water', (role) => {
    for (const ground of grounds) expect(contrastRatio(parseHex(palette[role]), ground)).toBeGreaterThanOrEqual(SYMBOL)
  })

  const lines = layersInOrder(palette).flatMap(({ id, type, paint }) => {
    const value = (name: string) => (paint as Record<string, unknown> | undefined)?.[name]
    const isLine = type === 'line'
    const colour = value(isLine ? 'line-color' : 'circle-stroke-color')
    const opacity = value(isLine ? 'line-opacity' : 'circle-stroke-opacity') ?? 1
    if (ORIENTING.includes(id) || typeof colour !== 'string' || typeof opacity !== 'number') return []
    return [[id, colour, opacity] as const]
  })

  it('is used by lines and rings whose colours are checked below', () => {
    expect(lines.map(([id]) => id)).toEqual(
      expect.arrayContaining(['region-borders', 'nk-contact', 'village', 'summit-city']),
    )
  })

  it.for(lines)('draws %s visibly on land and on water, its opacity reckoned in', ([, colour, opacity]) => {
    for (const ground of grounds)
      expect(contrastRatio(blend(parseHex(colour), opacity, ground), ground)).toBeGreaterThanOrEqual(SYMBOL)
  })
})

describe('the picture of the map', () => {
  it('has the colours of the map in both themes', () => {
    const camel = (role: string) => role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const pictured = [...roles].filter(([role]) => role.startsWith('map-'))
    expect(pictured.length).toBeGreaterThan(5)
    for (const [role, colours] of pictured) {
      const name = camel(role.slice('map-'.length)) as keyof palettes.Palette
      expect(colours, role).toEqual({ light: palettes.LIGHT[name], dark: palettes.DARK[name] })
    }
  })
})

describe.for<['light' | 'dark', palettes.Palette]>([
  ['light', palettes.LIGHT],
  ['dark', palettes.DARK],
])('the page in the %s theme', ([theme, palette]) => {
  const colour = (role: string) => parseHex(roles.get(role)?.[theme] ?? '')

  it.for(['ink', 'muted', 'accent', 'notice'])('writes in %s readably on each of its grounds', (role) => {
    for (const ground of ['surface', 'quiet', 'hover', 'tint'])
      expect(contrastRatio(colour(role), colour(ground)), ground).toBeGreaterThanOrEqual(TEXT)
  })

  it('outlines its controls visibly', () => {
    for (const ground of ['surface', 'quiet'])
      expect(contrastRatio(colour('control'), colour(ground)), ground).toBeGreaterThanOrEqual(SYMBOL)
  })

  it('has seven families, all visible on the list, on their symbols’ ground, on land and on water', () => {
    expect(families).toHaveLength(7)
    for (const { family, [theme]: hex } of families)
      for (const ground of [
        ...['surface', 'quiet', 'hover', 'tint', 'symbol-ground'].map(colour),
        ...[palette.land, palette.water].map(parseHex),
      ])
        expect(contrastRatio(parseHex(hex), ground), family).toBeGreaterThanOrEqual(SYMBOL)
  })

  it.for(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('has families that can be told apart with %s', (vision) => {
    const pairs = families.flatMap((one, i) => families.slice(0, i).map((other) => [one, other] as const))
    for (const [one, other] of pairs)
      expect(
        difference(parseHex(one[theme]), parseHex(other[theme]), vision),
        `${one.family} and ${other.family}`,
      ).toBeGreaterThan(APART)
  })
})

describe('style sheets', () => {
  it('name no colour of their own but those of the theme and of the families', async () => {
    const sheets = (await readdir(join(PROJECT, 'src'), { recursive: true })).filter((path) => path.endsWith('.css'))
    const withColours = await Promise.all(
      sheets.map(async (path) => (/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(await readCss(path)) ? [path] : [])),
    )
    expect(withColours.flat().sort()).toEqual([join('app', 'theme', 'theme.css'), join('display', 'family-symbol.css')])
  })
})
