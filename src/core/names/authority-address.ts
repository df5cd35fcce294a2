/** Pages of the public registers that identify places and actors. They are links: nothing is loaded from them. */

/** `id` is an item such as Q1953. */
export function wikidataAddress(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`
}

/** `id` is the number of a feature. */
export function geonamesAddress(id: number): string {
  return `https://www.geonames.org/${id}`
}
