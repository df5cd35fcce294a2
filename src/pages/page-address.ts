/** Where the permanent pages are. All paths are relative to the atlas and end with a slash. */

export const RELEASES_PATH = 'releases/'
export const FEED_PATH = 'feed.atom'

/** Social card of a page; that of the atlas for the path "". */
export function cardPath(path: string): string {
  return `${path}card.png`
}

/** The way from a page back to the atlas: "../../" from "event/x/". */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
