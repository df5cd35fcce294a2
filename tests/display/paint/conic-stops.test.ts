import { expect, it } from 'vitest'
import { conicStops } from '../../../src/display/paint/conic-stops.ts'

it('reads the colours of a conic gradient and where each begins and ends, however the browser writes it', () => {
  const [blue, dark] = ['rgb(4, 131, 211)', 'color(srgb 0.1 0.2 0.3)']
  const stops = [
    { color: blue, at: 0 },
    { color: blue, at: 0.375 },
    { color: dark, at: 0.375 },
    { color: dark, at: 1 },
  ]
  expect(conicStops(`conic-gradient(${blue} 0%, ${blue} 37.5%, ${dark} 37.5%, ${dark} 100%)`)).toEqual(stops)
  expect(conicStops(`conic-gradient(${blue} 0% 37.5%, ${dark} 37.5% 100%)`)).toEqual(stops)
})

it.for(['none', 'url("a.png")', 'linear-gradient(rgb(0, 0, 0) 0%, rgb(1, 1, 1) 100%)'])(
  'reads nothing of a background like %s',
  (image) => expect(conicStops(image)).toEqual([]),
)
