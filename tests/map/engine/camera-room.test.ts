import { afterEach, describe, expect, it, vi } from 'vitest'
import { cameraRoom } from '../../../src/map/engine/camera-room.ts'

/** A map's container of a size, with the room that the page's style says. */
function container(clientWidth: number, clientHeight: number, room: Record<string, string>): HTMLElement {
  const style = { getPropertyValue: (name: string) => room[name.replace('--room-', '')] ?? '' }
  vi.stubGlobal('getComputedStyle', () => style)
  return { clientWidth, clientHeight } as HTMLElement
}

afterEach(() => vi.unstubAllGlobals())

describe('the room that furniture takes of the map', () => {
  it('is what the style says for each edge, and none where it says nothing', () => {
    expect(cameraRoom(container(1440, 900, { top: '130px', left: ' 412px', bottom: '68px' }))).toEqual({
      top: 130,
      right: 0,
      bottom: 68,
      left: 412,
    })
  })

  it('leaves the camera three tenths of a small window, taken from both edges in proportion', () => {
    const { top, right, bottom, left } = cameraRoom(
      container(360, 225, { top: '210px', right: '8px', bottom: '140px', left: '8px' }),
    )
    expect(225 - top - bottom).toBeCloseTo(225 * 0.3)
    expect(top / bottom).toBeCloseTo(210 / 140)
    expect([left, right]).toEqual([8, 8])
  })
})
