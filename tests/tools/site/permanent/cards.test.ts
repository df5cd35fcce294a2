import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CARD_SHAPES, siteCards } from '../../../../src/pages/for-the-build.ts'
import { readCardMaterial } from '../../../../tools/site/permanent/cards.ts'
import { renderCard } from '../../../../tools/site/permanent/render-card.ts'
import { sitePages } from '../../../pages/real-site.ts'

const { site, pages } = sitePages('https://atlas.test/')
const { font, ...drawing } = await readCardMaterial(CARD_SHAPES)
const material = { ...drawing, language: 'en' as const, subject: site.atlas.subject }
const draw = (path: string, title?: string) => {
  const page = pages.find((one) => one.path === path)
  if (!page?.card) throw new Error(`${path} has no card`)
  const card = { ...page.card, title: title ?? page.card.title }
  const svg = siteCards([{ ...page, card }], material).get(`${path}card.png`)
  return Buffer.from(renderCard(svg ?? '', font))
}
const hash = (image: Buffer) => createHash('sha256').update(image).digest('hex')

describe('the social card of an event', () => {
  const path = 'event/trilateral-statement-2020-11/'
  const image = draw(path)

  it('is a PNG of 1200 by 630 pixels', () => {
    expect([...image.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('is the same each time it is drawn', () => {
    expect(hash(draw(path))).toBe(hash(image))
  })

  it('writes Armenian, Cyrillic and Azerbaijani letters, each with a shape of its own', () => {
    const cards = ['Երևան', 'Գորիս', 'Ереван', 'Москва', 'Şəki', 'Ğəki'].map((title) => hash(draw(path, title)))
    expect(new Set(cards).size).toBe(cards.length)
  })

  it('writes every letter of a line, bold ones too', () => {
    for (const letter of 'ԱաևАЯаяЁёĞğŞşƏə') {
      expect(drawing.measure(letter, 100), letter).toBeGreaterThan(20)
      expect(drawing.measure(letter, 100, true), `${letter} in bold`).not.toBe(drawing.measure(letter, 100))
    }
    // Lines of which the renderer left out all letters where the family was not named.
    const blank = hash(draw(path, ' '))
    for (const line of ['Հայկական ուժերը', '23 հուլիսի', 'կիր ում'])
      expect(hash(draw(path, line)), line).not.toBe(blank)
  })
})

it('the card of another language stands under its folder, and names places in it', () => {
  const pagesOfPlace = pages.filter((one) => one.path === 'place/shusha/')
  const cards = siteCards(pagesOfPlace, { ...material, language: 'hy' })
  expect([...cards.keys()]).toEqual(['hy/card.png', 'hy/place/shusha/card.png'])
  const card = cards.get('hy/place/shusha/card.png') ?? ''
  expect(['Շուշի', 'Գորիս'].filter((name) => !card.includes(`>${name}</tspan>`))).toEqual([])
  expect(card.includes('Goris')).toBe(false)
})
