/** Citations in the forms that reference managers and people read: BibLaTeX and BibTeX (UTF-8), CSL-JSON, a line of text. */
import { type CitedWork, quoted } from './cited-work.ts'

/** BibLaTeX knows more types of works, and days; BibTeX is read by older styles. */
export type BibDialect = 'biblatex' | 'bibtex'

const TYPES: Readonly<Record<BibDialect, Record<CitedWork['kind'], string>>> = {
  biblatex: { entry: 'inreference', article: 'article', page: 'online', dataset: 'dataset' },
  bibtex: { entry: 'incollection', article: 'article', page: 'misc', dataset: 'misc' },
}

const CONTAINERS: Readonly<Record<BibDialect, Record<CitedWork['kind'], string>>> = {
  biblatex: { entry: 'booktitle', article: 'journaltitle', page: 'organization', dataset: 'organization' },
  bibtex: { entry: 'booktitle', article: 'journal', page: 'howpublished', dataset: 'howpublished' },
}

/** Characters with a meaning for TeX, as TeX writes them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\^{}',
  '~': '\\~{}',
}

/** One entry. Titles and names are in double braces, so that styles keep their capitals and do not split names. */
export function citeAsBibtex(work: CitedWork, dialect: BibDialect): string {
  const { title, author, container, version, address, accessed } = work
  // An article needs an author; what nobody signed is a page.
  const kind = work.kind === 'article' && author === undefined ? 'page' : work.kind
  const hasVersionField = dialect === 'biblatex' && kind === 'dataset'
  const fields: [string, string | undefined][] = [
    ['author', author && `{${escapeTex(author)}}`],
    // A work of reference has its editors beside the authors of its entries; here they are the same.
    ['editor', kind === 'entry' && author ? `{${escapeTex(author)}}` : undefined],
    ['title', `{${escapeTex(title)}}`],
    [CONTAINERS[dialect][kind], container && escapeTex(container)],
    ...dateFields(work, dialect),
    ['version', hasVersionField ? version : undefined],
    ['url', address.replace(/[{}\\]|[^\x21-\x7e]/gu, encodeURIComponent)],
    ['urldate', accessed],
    ['note', escapeTex(noteOf(work, dialect, hasVersionField)) || undefined],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${TYPES[dialect][kind]}{${work.id},\n${lines.join(',\n')}\n}\n`
}

function dateFields({ published, isAbout }: CitedWork, dialect: BibDialect): [string, string | undefined][] {
  if (published === undefined) return []
  if (dialect === 'biblatex') return [['date', `${published}${isAbout ? '~' : ''}`]]
  const [year, month] = published.split('-')
  return [
    ['year', year],
    ['month', month && String(Number(month))],
  ]
}

/** What has no field of its own; old styles print neither days nor days of access. */
function noteOf({ version, published, note, accessed }: CitedWork, dialect: BibDialect, hasVersion: boolean): string {
  const parts = [
    version && !hasVersion && `Version ${version}`,
    note,
    ...(dialect === 'bibtex' ? [published && `Published ${published}`, `Accessed ${accessed}`] : []),
  ]
  return parts.filter(Boolean).join('. ')
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~]/g, (character) => ESCAPES[character] ?? character)
}

/** Citations as CSL-JSON, which Zotero, Pandoc and others read. */
const CSL_TYPES = {
  entry: 'entry-encyclopedia',
  article: 'article-newspaper',
  page: 'webpage',
  dataset: 'dataset',
} as const satisfies Record<CitedWork['kind'], string>

/** A list with one item. */
export function citeAsCsl(work: CitedWork): string {
  const { author, container, version, published, isAbout, language, note } = work
  const item = {
    id: work.id,
    type: CSL_TYPES[work.kind],
    title: work.title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(published === undefined ? {} : { issued: { ...dateParts(published), ...(isAbout ? { circa: true } : {}) } }),
    ...(version === undefined ? {} : { version }),
    ...(language === undefined ? {} : { language }),
    URL: work.address,
    accessed: dateParts(work.accessed),
    ...(note === undefined ? {} : { note }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function dateParts(day: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}

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
