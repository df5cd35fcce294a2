/** Colours of the map by the role they play. Values are CSS colours. */
export interface Palette {
  water: string
  land: string
  /** Rivers and shores */
  waterline: string
  /** Borders of provinces and districts */
  unit: string
  /** International borders */
  border: string
  /** Lines and hatches whose meaning depends on the date */
  dated: string
  /** Text on the map, its quieter form and the halo around both */
  text: string
  textMuted: string
  textHalo: string
  /** Selection and emphasis */
  accent: string
  /** How strongly relief shows, and how bright its lightest part is, 0 to 1 */
  reliefOpacity: number
  reliefBrightness: number
}

/** Quiet paper colours; no hue of any party's flag. */
export const LIGHT: Palette = {
  water: '#dbe5ea',
  land: '#f3f1ea',
  waterline: '#b4c9d3',
  unit: '#d5d0c2',
  border: '#6f6a5d',
  dated: '#4a4439',
  text: '#1d2730',
  textMuted: '#55616b',
  textHalo: '#f7f6f2',
  accent: '#0b6470',
  reliefOpacity: 0.22,
  reliefBrightness: 1,
}

/** Night colours of their own: land stays lighter than water, lines and text are lighter than both. */
export const DARK: Palette = {
  water: '#141b22',
  land: '#23282c',
  waterline: '#35505f',
  unit: '#3b4349',
  border: '#a39d8d',
  dated: '#cfc6b4',
  text: '#e8e5dd',
  textMuted: '#a7b1b8',
  textHalo: '#171b1f',
  accent: '#63c5cf',
  reliefOpacity: 0.3,
  reliefBrightness: 0.3,
}
