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

it('reads every turn of a gradient that repeats, up to the full one', () => {
  const [ink, none] = ['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']
  const quarter = [
    { color: ink, at: 0 },
    { color: ink, at: 0.125 },
    { color: none, at: 0.125 },
    { color: none, at: 0.25 },
  ]
  expect(conicStops(`repeating-conic-gradient(${ink} 0% 12.5%, ${none} 12.5% 25%)`)).toEqual(
    [0, 0.25, 0.5, 0.75].flatMap((start) => quarter.map(({ color, at }) => ({ color, at: start + at }))),
  )
})

it.for(['none', 'url("a.png")', 'linear-gradient(rgb(0, 0, 0) 0%, rgb(1, 1, 1) 100%)'])(
  'reads nothing of a background like %s',
  (image) => expect(conicStops(image)).toEqual([]),
)
