/** Citations as a line of text. */
import { type CitedWork, quoted } from './cited-work.ts'

/** Author, title, container, version, day, address and day of access, in this order, as far as they are known. */
export function citeAsText(work: CitedWork): string {
  const { author, kind, title, container, version, published, isAbout, address, accessed, note } = work
  const parts = [
    author,
    kind === 'dataset' ? title : quoted(title),
    container,
    version && `version ${version}`,
    published && (isAbout ? `about ${published}` : published),
    note,
    address,
  ]
  return `${parts.filter((part) => part !== undefined).join('. ')} (accessed ${accessed}).`
}
