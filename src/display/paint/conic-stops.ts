/** A colour and where it stands on a full turn, 0 to 1. */
export interface ConicStop {
  color: string
  at: number
}

/** Colours and places of a computed `background-image` that is a conic gradient from the top; none of any other. */
export function conicStops(image: string): ConicStop[] {
  const [, list = ''] = /^conic-gradient\((.*)\)$/.exec(image) ?? []
  return [...list.matchAll(/([a-z]+\([^)]*\)|#\w+)((?: [\d.]+%)+)/g)].flatMap(([, color = '', places = '']) =>
    places
      .trim()
      .split(' ')
      .map((place) => ({ color, at: Number.parseFloat(place) / 100 })),
  )
}
