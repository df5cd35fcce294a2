/** Colours that carry meaning can be told from what lies under them; docs/editorial-policy.md and WCAG 1.4.3, 1.4.11. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SYMBOL_HUES } from '../../src/core/vocabulary/drawing.ts'
import { OPEN_BORDER } from '../../src/map/style/base-lines.ts'
import { HATCH_ALPHA } from '../../src/map/style/hatch.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../../src/map/style/marks.ts'
import * as palettes from '../../src/map/style/palette.ts'
import { valueAt } from '../../src/map/style/stroke.ts'
import { PROJECT } from '../geodata/real-data.ts'
import { difference, seen, VISIONS } from './colour-vision.ts'
import { blend, contrastRatio, parseHex } from './contrast.ts'

const TEXT = 4.5
const SYMBOL = 3
/** Difference of two families' colours, see colour-vision.ts; their shapes differ besides. */
const APART = 9
const readCss = (path: string) => readFile(join(PROJECT, 'src', path), 'utf8')
/** Colours of both themes by role, as `light-dark(…)` has them. */
const roles = new Map(
  [...(await readCss('app/theme/theme.css')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
)
const families = [
  ...(await readCss('display/family-symbol.css')).matchAll(/--hue-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g),
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

  it('writes names of countries on land and of waters on water readably', () => {
    for (const ground of [palette.land, ...palette.tint])
      expect(contrastRatio(parseHex(palette.country), parseHex(ground)), ground).toBeGreaterThanOrEqual(TEXT)
    expect(contrastRatio(parseHex(palette.waterText), parseHex(palette.water))).toBeGreaterThanOrEqual(TEXT)
  })

  /** What the line says is said by its uppermost stroke; casings, bands and soft edges under it set it off. */
  const lines: (readonly [name: string, colour: string, opacity: number])[] = [
    ['border', palette.border, 1],
    ['chosen', palette.accent, 1],
    ...MARKS_BOTTOM_UP.flatMap((mark) => {
      const { strokes, disc, hatch } = markStyle(mark)
      const top = strokes.at(-1)
      return [
        ...(top && !top.isInside ? [[mark, palette[top.colour], top.opacity ?? 1] as const] : []),
        ...(hatch ? [[`${mark} hatch`, palette.dated, HATCH_ALPHA / 255] as const] : []),
        ...(disc ? [[`${mark} disc`, palette[disc.stroke], 1] as const] : []),
      ]
    }),
  ]

  it('draws each mark by something that is checked below', () => {
    for (const mark of MARKS_BOTTOM_UP)
      expect(
        lines.some(([name]) => name.startsWith(mark)),
        mark,
      ).toBe(true)
  })

  it.for(lines)(
    'draws %s visibly on land, water and every height, to readers of all hues and of fewer',
    ([, colour, opacity]) => {
      for (const ground of [palette.land, palette.water, ...palette.tint].map(parseHex))
        for (const vision of Object.keys(VISIONS) as (keyof typeof VISIONS)[]) {
          const [drawn, below] = [blend(parseHex(colour), opacity, ground), ground].map((each) => seen(each, vision))
          if (drawn && below)
            expect(contrastRatio(drawn, below), `${vision} on ${ground}`).toBeGreaterThanOrEqual(SYMBOL)
        }
    },
  )

  it('tells a line of contact from a border without hue: by width, dashes and casing', () => {
    const [contact, border] = [markStyle('line-of-contact').strokes.at(-1), OPEN_BORDER]
    for (const zoom of [5.5, 7, 9])
      expect(valueAt(contact?.width ?? [], zoom)).toBeGreaterThan(1.8 * valueAt(border.width, zoom))
    expect(contact?.dash).not.toEqual(border.dash)
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
    for (const hue of SYMBOL_HUES) {
      const [light, dark] = [palettes.LIGHT.hues[hue], palettes.DARK.hues[hue]]
      expect(families.find(({ family }) => family === hue)).toEqual({ family: hue, light, dark })
    }
  })
})

describe.for(['light', 'dark'] as const)('the page in the %s theme', (theme) => {
  const colour = (role: string) => parseHex(roles.get(role)?.[theme] ?? '')

  it.for(['ink', 'muted', 'accent', 'notice'])('writes in %s readably on each of its grounds', (role) => {
    for (const ground of ['surface', 'quiet', 'hover', 'tint'])
      expect(contrastRatio(colour(role), colour(ground)), ground).toBeGreaterThanOrEqual(TEXT)
  })

  it('outlines its controls visibly', () => {
    for (const ground of ['surface', 'quiet'])
      expect(contrastRatio(colour('control'), colour(ground)), ground).toBeGreaterThanOrEqual(SYMBOL)
  })

  it('has seven families, all visible on the list and on the casing of their symbols', () => {
    expect(families).toHaveLength(7)
    for (const { family, [theme]: hex } of families)
      for (const ground of ['surface', 'quiet', 'hover', 'tint', 'symbol-ground'].map(colour))
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
