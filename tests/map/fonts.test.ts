/** Labels are drawn from our own web fonts, so every font the map asks for must be declared and served. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { layersInOrder } from '../../src/map/style/build-style.ts'
import { LIGHT } from '../../src/map/style/palette.ts'
import { PROJECT, stringsIn } from '../geodata/real-data.ts'

const css = await readFile(join(PROJECT, 'src', 'app', 'theme', 'fonts.css'), 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  family: /font-family: "([^"]+)"/.exec(body)?.[1],
  file: /url\("\/fonts\/([^"]+)"\)/.exec(body)?.[1],
  ranges: (/unicode-range: ([^;]+);/.exec(body)?.[1] ?? '')
    .split(', ')
    .map((range) => range.replace('U+', '').split('-')),
}))
const families = layersInOrder(LIGHT).flatMap((layer) => {
  const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined
  return stringsIn(font).flatMap(([, text]) => (text.startsWith('Noto') ? text : []))
})
const covers = (family: string, character: string) =>
  faces.some(
    (face) =>
      face.family === family &&
      face.ranges.some(([from = '', to = from]) => {
        const code = character.codePointAt(0) ?? 0
        return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
      }),
  )

it('every font of a label is declared', () => {
  expect(families.length).toBeGreaterThan(0)
  for (const family of families) expect(faces.map((face) => face.family)).toContain(family)
})

it('every label names its font, because the engine’s own default is not served', () => {
  for (const layer of layersInOrder(LIGHT))
    if (layer.type === 'symbol' && layer.layout?.['text-field'])
      expect(layer.layout, layer.id).toHaveProperty('text-font')
})

it('every declared font file is served, and every served one is declared', async () => {
  const served = (await readdir(join(PROJECT, 'public', 'fonts'))).filter((name) => name.endsWith('.woff2'))
  expect([...new Set(faces.map(({ file }) => file))].sort()).toEqual(served.sort())
})

it.for(['ə', 'ş', 'ğ', 'İ', 'Ж', 'ё', 'Ա', 'ք', '№', '–', '’', 'é'])(
  'the fonts of labels have the letter %s',
  (letter) => {
    for (const family of new Set(families)) expect(covers(family, letter), family).toBe(true)
  },
)
