import { DARK, LIGHT, type Palette } from '../map/style/palette.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useDarkScheme } from '../state/use-dark-scheme.ts'

/** Colours of the map in the theme of the page. */
export function usePalette(): Palette {
  return useDarkScheme(useAtlas().query.theme) ? DARK : LIGHT
}
