/** Citations as a line of text. */
import type { CitedWork } from './cited-work.ts'

/** Author, title, container, version, day, address and day of access, in this order, as far as they are known. */
export function citeAsText(work: CitedWork): string {
  const { author, kind, title, container, version, published, address, accessed, note } = work
  const parts = [
    author,
    kind === 'dataset' ? title : `“${title}”`,
    container,
    version && `version ${version}`,
    published,
    note,
    address,
  ]
  return `${parts.filter((part) => part !== undefined).join('. ')} (accessed ${accessed}).`
}
