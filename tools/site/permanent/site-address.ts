/** Where the built site will be, as `SITE_URL` and `BASE_PATH` say. */

export interface SiteAddress {
  /** Path of the site on its server, with slashes at both ends. */
  base: string
  /** Whole address with a final slash; undefined when the build is not told. */
  address: string | undefined
}

/** `BASE_PATH` may be left out when `SITE_URL` is given. Throws when one is malformed or the two contradict each other. */
export function siteAddress({ SITE_URL, BASE_PATH }: Record<string, string | undefined>): SiteAddress {
  const url = SITE_URL ? parseAddress(SITE_URL) : undefined
  const base = BASE_PATH ?? url?.pathname ?? '/'
  if (!/^\/([^?#]*\/)?$/.test(base)) throw new Error(`BASE_PATH=${base} must begin and end with a slash`)
  if (url && url.pathname !== base) throw new Error(`SITE_URL=${SITE_URL} does not end with BASE_PATH=${base}`)
  return { base, address: url?.href }
}

function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isWhole = url && /^https?:$/.test(url.protocol) && url.pathname.endsWith('/') && !url.search && !url.hash
  if (!isWhole)
    throw new Error(`SITE_URL=${text} must be an address like https://atlas.example.org/, with a final slash`)
  return url
}
