import type { Plugin } from 'vite'

const ICON = /background-image:url\((["'])data:.*?\1\);?/g

/**
 * Vite plugin: takes the pictures of buttons out of MapLibre's style sheet, three quarters of its bytes. The page has
 * buttons of its own (src/map/tools/view-buttons.tsx), so the content policy need not allow images from `data:` addresses.
 */
export function withoutIcons(): Plugin {
  return {
    name: 'without-icons',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/maplibre-gl.css')) return
      if (!ICON.test(code))
        throw new Error('the style sheet of MapLibre has no icons: this plugin has outlived its use')
      return { code: code.replace(ICON, ''), map: null }
    },
  }
}
