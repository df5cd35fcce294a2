/** What an atlas may choose from to draw with; geodata/atlas.json says which of its kinds and families use what. */

/**
 * How a dated feature is drawn, by the line grammar of docs/editorial-policy.md. Published features carry the mark of
 * their kind as `mark`, so that map and legend need not know the kinds of any one atlas.
 */
export const MARKS = [
  'area-of-control',
  'indicative-area',
  'administrative-outline',
  'historic-outline',
  'line-of-contact',
  'deployment',
  'corridor',
  'border-section',
  'village-pair',
  'border-village',
  'summit-city',
] as const
export type Mark = (typeof MARKS)[number]

/** Shape of the symbol of an event family. */
export const SYMBOL_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross', 'ring'] as const

/** Colour of the symbol of an event family; src/display/family-symbol.css has a light and a dark form of each. */
export const SYMBOL_HUES = ['blue', 'green', 'orange', 'pink', 'yellow', 'ink', 'grey'] as const
export type SymbolHue = (typeof SYMBOL_HUES)[number]
