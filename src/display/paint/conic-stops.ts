/** A colour and where it stands on a full turn, 0 to 1. */
export interface ConicStop {
  color: string
  at: number
}

/**
 * Colours and places of a computed `background-image` that is a conic gradient from the top, of one that repeats all turns
 * up to the full one; none of any other.
 */
export function conicStops(image: string): ConicStop[] {
  const [, repeating, list = ''] = /^(repeating-)?conic-gradient\((.*)\)$/.exec(image) ?? []
  const stops = [...list.matchAll(/([a-z]+\([^)]*\)|#\w+)((?: [\d.]+%)+)/g)].flatMap(([, color = '', places = '']) =>
    places
      .trim()
      .split(' ')
      .map((place) => ({ color, at: Number.parseFloat(place) / 100 })),
  )
  const turn = stops.at(-1)?.at
  if (!repeating || !turn) return stops
  return Array.from({ length: Math.floor(1 / turn) }, (_, count) =>
    stops.map(({ color, at }) => ({ color, at: at + count * turn })),
  ).flat()
}
