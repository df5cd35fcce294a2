/** Puts right what links collect on their way, before anything reads the address. */

/** A place within the page's address that was not understood. */
export interface TidyAddress {
  /** Query string, "" or "?...". */
  search: string
  /** "" or "#...", where the map stands as `map=zoom/lat/lon`. */
  hash: string
  /** The position that was not understood, as it came; it is left out. */
  ignoredPosition?: string
}

/** Keys with which mailings, advertisements and networks follow readers; a shared link must not carry them on. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|li_fat_id|_ga|_gl|_openstat|srsltid)$/i

/** Zooms that the map has; a position beyond them is taken for the nearest. */
export const ZOOMS = { least: 2, most: 14 }

/**
 * The same address without tracking keys and without "amp;", which links copied from markup have before their keys; and
 * its position seen from above, however it was divided. What is well-formed stays byte for byte.
 */
export function tidyAddress(search: string, hash: string): TidyAddress {
  const pairs = search
    .slice(1)
    .split('&')
    .map((pair) => pair.replace(/^amp;/, ''))
    .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  const query = pairs.join('&')
  const parts = hash.replace(/^#+/, '').split('&')
  const given = parts.find((part) => part.startsWith('map='))
  const position = given === undefined ? undefined : readPosition(given.slice('map='.length))
  const tidied = parts.flatMap((part) => (part !== given ? [part] : position === undefined ? [] : [`map=${position}`]))
  const rest = tidied.join('&')
  return {
    search: query === '' ? '' : `?${query}`,
    hash: rest === '' ? '' : `#${rest}`,
    ...(given !== undefined && position === undefined ? { ignoredPosition: given.slice('map='.length) } : {}),
  }
}

/** Zoom, latitude and longitude, divided by slashes; undefined when it is not a place on a map. */
function readPosition(text: string): string | undefined {
  const numbers = text
    .replace(/%2f/gi, '/')
    .replace(/%2c/gi, ',')
    .split(/[/,;|]/)
  const [zoom = '', lat = '', lon = ''] = numbers
  if (numbers.length > 5 || ![zoom, lat, lon].every((number) => /^-?\d{1,3}(\.\d{1,12})?$/.test(number)))
    return undefined
  if (Math.abs(Number(lat)) > 85 || Math.abs(Number(lon)) > 180) return undefined
  const nearest = Math.min(ZOOMS.most, Math.max(ZOOMS.least, Number(zoom)))
  return [nearest === Number(zoom) ? zoom : nearest, lat, lon].join('/')
}
