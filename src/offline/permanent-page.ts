/** Where the atlas shows what a permanent page is about, for readers who have no network. */

/** Kinds of permanent pages, by the first folder of their path, and the key of the atlas's address that opens the same. */
const OPENED_BY: Record<string, (id: string) => string> = {
  event: (id) => `?event=${id}`,
  article: (id) => `?article=${id}`,
  place: (id) => `?profile=place:${id}`,
  releases: () => '?page=data',
}

/**
 * The query that opens in the atlas what the permanent page at `path` is about; "" for the list of events, which the
 * atlas starts with. `path` begins after the atlas's own folder. Undefined when it is no permanent page's.
 */
export function queryForPage(path: string): string | undefined {
  const [, language, kind = '', id] =
    /^(?:([a-z]{2})\/)?(\w{3,})\/(?:([a-z0-9-]+)\/)?(?:index\.html)?$/.exec(path) ?? []
  const open = Object.hasOwn(OPENED_BY, kind) ? OPENED_BY[kind] : undefined
  if (!open) return undefined
  const query = kind === 'releases' || id ? open(id ?? '') : kind === 'place' ? '?page=places' : ''
  return language === undefined ? query : `${query || '?'}${query && '&'}lang=${language}`
}
