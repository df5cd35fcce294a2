/**
 * The one policy of Trusted Types: the page's code, its libraries included, may start scripts and workers from the
 * atlas's own files and from nowhere else, and may make no markup and no code out of text. Browsers that know Trusted
 * Types enforce it (tools/site/headers.ts); imported before anything else.
 */

interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | undefined }) => unknown
}

const { trustedTypes } = window as { trustedTypes?: PolicyFactory }

trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (isOwnScript(new URL(url, document.baseURI)) ? url : undefined),
})

function isOwnScript({ origin, pathname }: URL): boolean {
  return origin === window.location.origin && pathname.startsWith(import.meta.env.BASE_URL) && pathname.endsWith('.js')
}
