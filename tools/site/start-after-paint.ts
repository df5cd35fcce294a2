/**
 * Vite plugin: the prerendered page names its code instead of running it, and public/before-paint.js starts the code
 * once the page is seen, because before that it takes the time that drawing needs, and not before all of the page is there,
 * because its data come last. Where there is nothing right to see yet, it waits for the page only; where no paint is
 * reported, as in a window that nobody looks at, for no more than 3 seconds.
 */
import type { Plugin } from 'vite'

const MODULE = /<script type="module" crossorigin src="([^"]+)"><\/script>/g

export function startAfterPaint(): Plugin {
  return {
    name: 'start-after-paint',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: nameCode },
  }
}

/**
 * The page with links to its modules in place of their scripts; a page that is not prerendered stays as it is.
 * Throws when the prerendered page has no module, because then nothing would start it.
 */
export function nameCode(html: string): string {
  if (!html.includes('data-prerendered')) return html
  const named = html.replace(MODULE, '<link rel="modulepreload" crossorigin href="$1">')
  if (named === html) throw new Error('the prerendered page has no module to start')
  return named
}
