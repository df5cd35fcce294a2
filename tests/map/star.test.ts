import { expect, it } from 'vitest'
import { HATCH_SCALE } from '../../src/map/style/hatch.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../../src/map/style/marks.ts'
import { STAR_RADIUS_PX, starImage, starPath } from '../../src/map/style/star.ts'

const stars = MARKS_BOTTOM_UP.flatMap((mark) => markStyle(mark).disc ?? []).filter(({ isStar }) => isStar)

it('the image of a star is inked along the path that pictures without an engine draw, faint inside and empty outside', () => {
  expect(stars.length).toBeGreaterThan(0)
  for (const star of stars) {
    const { width, height, data } = starImage(star, '#4a545c')
    expect(data.length).toBe(width * height * 4)
    const alphaAt = (x: number, y: number) =>
      (data[(Math.floor(height / 2 + y * HATCH_SCALE) * width + Math.floor(width / 2 + x * HATCH_SCALE)) * 4 + 3] ??
        0) / 255
    expect(alphaAt(0, 0)).toBeCloseTo(star.fillOpacity ?? 1, 1)
    for (const corner of starPath(STAR_RADIUS_PX).slice(1, -1).split('L')) {
      const [x = 0, y = 0] = corner.split(' ').map(Number)
      expect(alphaAt(x * 0.99, y * 0.99), corner).toBeGreaterThan(0.4)
      expect(alphaAt(x * 1.06, y * 1.06), corner).toBe(0)
    }
  }
})
