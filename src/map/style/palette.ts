import type { SymbolHue } from '../../core/vocabulary/drawing.ts'

/** Colours of the map by the role they play. Values are CSS colours. */
export interface Palette {
  water: string
  land: string
  /** Heights from low to high, at the heights of TINT_METRES (layers/relief.ts) */
  tint: readonly [string, string, string, string, string, string]
  /** The dark and the light side of slopes */
  shadow: string
  highlight: string
  builtUp: string
  /** Shores of lakes and seas, and rivers */
  shore: string
  river: string
  /** Roads and railways */
  transport: string
  /** Borders of provinces and districts */
  unit: string
  /** International borders, and the band under them */
  border: string
  borderBand: string
  /** Lines, hatches and names whose meaning depends on the date; the hue of no party */
  dated: string
  /** Text on the map, its quieter form and the halo around both */
  text: string
  textMuted: string
  textHalo: string
  /** Names of countries, and of seas and lakes */
  country: string
  waterText: string
  /** What the reader chose */
  accent: string
  /** Families of events; family-symbol.css has the same */
  hues: Readonly<Record<SymbolHue, string>>
}

/** Pale land, so that lines and symbols stand out; readers take strong tints for vegetation. */
export const LIGHT: Palette = {
  water: '#c6dbe7',
  land: '#eef0e6',
  tint: ['#eaf0e0', '#f5f1dc', '#f3e8cd', '#ecdcbc', '#e2cfae', '#d9c6ab'],
  shadow: '#4a4034',
  highlight: '#ffffff',
  builtUp: '#d9cfc4',
  shore: '#7fa8bf',
  river: '#74a1b9',
  transport: '#a8a49a',
  unit: '#a59f8c',
  border: '#4b4438',
  borderBand: '#7d6a4f',
  dated: '#46306e',
  text: '#16212b',
  textMuted: '#4a545c',
  textHalo: '#fbfaf5',
  country: '#5d5343',
  waterText: '#2b5a75',
  accent: '#0b6470',
  hues: {
    blue: '#0483d3',
    green: '#067d61',
    orange: '#903b01',
    pink: '#c65299',
    yellow: '#928112',
    ink: '#1d2730',
    grey: '#3d4e59',
  },
}

/** Night colours of their own: land stays lighter than water, lines and text are lighter than both. */
export const DARK: Palette = {
  water: '#12222d',
  land: '#22282a',
  tint: ['#212827', '#282c29', '#2f302a', '#37352d', '#413d33', '#504b42'],
  shadow: '#05080a',
  highlight: '#8c979b',
  builtUp: '#3b3a3d',
  shore: '#2f5164',
  river: '#35586b',
  transport: '#5d6163',
  unit: '#5a625f',
  border: '#c9bda6',
  borderBand: '#c9bda6',
  dated: '#cdb8f5',
  text: '#eeebe3',
  textMuted: '#b4bcbf',
  textHalo: '#14191c',
  country: '#d8ccb2',
  waterText: '#8fb8cd',
  accent: '#63c5cf',
  hues: {
    blue: '#34a6f9',
    green: '#2da46f',
    orange: '#dc6f10',
    pink: '#dd71c0',
    yellow: '#e6d651',
    ink: '#f2efe6',
    grey: '#bbbcbf',
  },
}
