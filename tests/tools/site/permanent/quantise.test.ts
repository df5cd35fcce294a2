import { describe, expect, it } from 'vitest'
import { quantise } from '../../../../tools/site/permanent/quantise.ts'

const picture = (...colours: number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))

describe('a picture in few colours', () => {
  it('keeps the colours that cover the most exactly', () => {
    const { pixels, palette } = quantise(picture([243, 241, 234], [0, 0, 0], [243, 241, 234]), 2)
    expect(palette).toEqual([
      [243, 241, 234, 255],
      [0, 0, 0, 255],
    ])
    expect([...pixels]).toEqual([0, 1, 0])
  })

  it('gives rarer colours the nearest of those', () => {
    const { pixels, palette } = quantise(
      picture([250, 250, 250], [250, 250, 250], [0, 0, 0], [0, 0, 0], [40, 40, 40]),
      2,
    )
    expect(palette).toHaveLength(2)
    expect(pixels[4]).toBe(pixels[2])
  })
})
