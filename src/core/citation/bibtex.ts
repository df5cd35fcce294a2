/** Citations as BibTeX entries, in UTF-8. */
import type { CitedWork } from './cited-work.ts'

const TYPES = { entry: 'incollection', article: 'article', dataset: 'misc' } as const
const CONTAINERS = { entry: 'booktitle', article: 'journal', dataset: 'howpublished' } as const

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
export function citeAsBibtex(work: CitedWork): string {
  const [year, month] = work.published?.split('-') ?? []
  const note = [work.version && `Version ${work.version}`, work.note, `Accessed ${work.accessed}`]
  const fields: [string, string | undefined][] = [
    ['author', work.author && `{${escapeTex(work.author)}}`],
    ['title', `{${escapeTex(work.title)}}`],
    [CONTAINERS[work.kind], work.container && escapeTex(work.container)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', work.address.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', work.accessed],
    ['note', escapeTex(note.filter((part) => part !== undefined).join('. '))],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${TYPES[work.kind]}{${work.id},\n${lines.join(',\n')}\n}\n`
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~]/g, (character) => ESCAPES[character] ?? character)
}
