import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  layoutSheet,
  type Sheet,
  type SheetContent,
  TEXT_STYLES,
  wrapText,
} from '../../../src/core/picture/sheet-layout.ts'

const measure = (text: string, role: keyof typeof TEXT_STYLES) => 0.5 * TEXT_STYLES[role].sizePx * [...text].length

const CONTENT: SheetContent = {
  title: 'Karabakh Atlas',
  lines: ['Lines and areas as of 10 November 2020.', 'Filter: 2020'],
  legend: ['Talks', 'Use of force', 'Line of contact'],
  notes: ['Boundaries and names shown imply no position on their status.', 'https://atlas.example/?from=2020&to=2020'],
}

const textsOf = ({ texts }: Sheet) => texts.map(({ text }) => text)

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Top and bottom of what a sheet holds, in the order of reading. */
function bandsOf({ texts, map }: Sheet) {
  const bands = texts.map(({ role, baseline }) => ({
    top: baseline - TEXT_STYLES[role].sizePx,
    bottom: baseline + 0.25 * TEXT_STYLES[role].sizePx,
  }))
  return { above: bands.filter(({ top }) => top < map.y), below: bands.filter(({ top }) => top >= map.y) }
}

describe('the layout of a picture of the map', () => {
  it('puts title, date and filters above the map, and legend and notes below it', () => {
    const sheet = layoutSheet(CONTENT, { width: 1000, height: 600 }, measure)
    expect(textsOf(sheet)).toEqual([CONTENT.title, ...CONTENT.lines, ...CONTENT.legend, ...CONTENT.notes])
    const { above, below } = bandsOf(sheet)
    expect(above).toHaveLength(3)
    expect(Math.max(...above.map(({ bottom }) => bottom))).toBeLessThanOrEqual(sheet.map.y)
    expect(Math.min(...below.map(({ top }) => top))).toBeGreaterThanOrEqual(sheet.map.y + 600)
  })

  it('sets the legend in columns where there is room, and one under another where there is none', () => {
    const rows = (width: number) =>
      new Set(layoutSheet(CONTENT, { width, height: 600 }, measure).symbols.map(({ y }) => y))
    expect(rows(1000).size).toBe(1)
    expect(rows(200).size).toBe(3)
  })

  it('goes without a title or filters that are not there', () => {
    const bare = layoutSheet({ title: '', lines: [], legend: [], notes: [] }, { width: 400, height: 300 }, measure)
    expect(bare.texts).toEqual([])
    expect(bare.height).toBeGreaterThanOrEqual(300)
  })

  it('keeps every text and symbol inside the sheet, off the map and off each other', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 })
    const content = fc.record({
      title: text,
      lines: fc.array(text, { maxLength: 4 }),
      legend: fc.array(text, { maxLength: 12 }),
      notes: fc.array(text, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(content, fc.integer({ min: 200, max: 2000 }), (given, width) => {
        const sheet = layoutSheet(given, { width, height: 300 }, measure)
        expect(sheet.symbols).toHaveLength(given.legend.length)
        for (const { text, role, x, baseline } of sheet.texts) {
          expect(x + measure(text, role)).toBeLessThanOrEqual(width)
          expect(baseline).toBeLessThan(sheet.height)
          const isOffMap = baseline < sheet.map.y || baseline - TEXT_STYLES[role].sizePx >= sheet.map.y + 300
          expect(isOffMap).toBe(true)
        }
        for (const symbol of sheet.symbols) {
          expect(symbol.x + symbol.width).toBeLessThanOrEqual(width)
          expect(symbol.y + symbol.height).toBeLessThanOrEqual(sheet.height)
          expect(sheet.symbols.filter((other) => other !== symbol && touches(other, symbol))).toEqual([])
          const boxes = sheet.texts.map(({ text, role, x, baseline }) => ({
            x,
            y: baseline - 0.7 * TEXT_STYLES[role].sizePx,
            width: measure(text, role),
            height: 0.7 * TEXT_STYLES[role].sizePx,
          }))
          expect(boxes.filter((box) => touches(box, symbol))).toEqual([])
        }
      }),
    )
  })
})

describe('wrap text', () => {
  /** Every character is 10 pixels wide. */
  const measure = (text: string) => 10 * [...text].length

  describe('wrapping a text', () => {
    it('breaks between words', () => {
      expect(wrapText('one two three', 70, measure)).toEqual(['one two', 'three'])
    })

    it('breaks a word only when it is wider than a line, such as an address', () => {
      expect(wrapText('see https://a.example/?q', 100, measure)).toEqual(['see', 'https://a.', 'example/?q'])
    })

    it('gives no line for an empty text', () => {
      expect(wrapText(' \n ', 100, measure)).toEqual([])
    })

    it('makes no line too wide, and loses and adds no letter', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 300 }), (text, width) => {
          const lines = wrapText(text, width, measure)
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        }),
      )
    })
  })
})
