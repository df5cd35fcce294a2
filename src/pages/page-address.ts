/** Where the permanent pages are. All paths are relative to the atlas and end with a slash. */

export const RELEASES_PATH = 'releases/'
export const FEED_PATH = 'feed.atom'

/** The way from a page back to the atlas: "../../" from "event/x/". */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
