/** Finds the words of a rendered view that are in none but the English language, quotations and names aside. */
import type { Language } from '../../src/core/vocabulary/language.ts'

/** Words of sources, and what is written for programs or for whoever mends the data. */
const SKIPPED = new Set(['blockquote', 'q', 'cite', 'textarea', 'script', 'style', 'title', 'code'])
const VOID = new Set(['input', 'br', 'hr', 'img', 'link', 'meta', 'wbr', 'path', 'circle', 'use'])
/** Attributes that are read to, or shown to, the reader. */
const SPOKEN = /\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g
const ADDRESS = /(?:[\w-]*\/|[\w-]+[.@])+[\w-]+(?:[/:][^\s,;)]*)?/g
const HASH = /\b[0-9a-f]{8,}\b/g
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu

/** A piece of text and the language that its element says it is in. */
interface Piece {
  text: string
  lang: string
}

/** All texts of a document that React has written, in their order, but for those of sources. */
export function textsOf(html: string, language: string): Piece[] {
  const pieces: Piece[] = []
  const open: { name: string; lang: string; isSkipped: boolean }[] = []
  const here = () => open.at(-1) ?? { name: '', lang: language, isSkipped: false }
  for (const [, close, name = '', attributes = '', self, text] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)|<!.*?>/gis,
  )) {
    if (text !== undefined) {
      if (!here().isSkipped) pieces.push({ text: decode(text), lang: here().lang })
    } else if (close) {
      while (open.length > 0 && open.pop()?.name !== name);
    } else if (name !== '') {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? here().lang
      const isSkipped = here().isSkipped || SKIPPED.has(name)
      if (!isSkipped)
        for (const [, spoken = ''] of attributes.matchAll(SPOKEN)) pieces.push({ text: decode(spoken), lang })
      if (!self && !VOID.has(name)) open.push({ name, lang, isSkipped })
    }
  }
  return pieces
}

/** What tells English words from those of a language. */
export interface Tongue {
  language: Language
  /** Names of sources that stand in every language as they are, the longest first. */
  names: readonly string[]
  /** Names and headlines that stand in their own language, and are marked so. */
  marked: ReadonlySet<string>
  isEnglish: (word: string) => boolean
}

/**
 * All words of a view, and those of them that are English. A word with a capital is taken for a name of a source, unless
 * its element says that it is English: a text that lacks its translation does.
 */
export function countWords(html: string, { language, names, marked, isEnglish }: Tongue) {
  const all: string[] = []
  const english: string[] = []
  for (const { text, lang } of textsOf(html, language)) {
    const isOwn = lang === language
    if (!isOwn && isMarked(text, marked)) continue
    const left = names
      .reduce((rest, name) => rest.replaceAll(name, ' '), text)
      .replace(QUOTED, ' ')
      .replace(ADDRESS, ' ')
      .replace(HASH, ' ')
    const words = left.match(WORD) ?? []
    all.push(...words)
    english.push(...words.filter((word) => isEnglish(word) && !(isOwn && /^\p{Lu}/u.test(word))))
  }
  return { all, english }
}

/** Whether a text is one name or headline, or several names divided by commas; brackets and stops around it do not count. */
function isMarked(text: string, marked: ReadonlySet<string>): boolean {
  return [[text], text.split(', ')].some((parts) => parts.every((part) => marked.has(bare(part))))
}

/** A text without brackets and stops at its ends. */
export function bare(text: string): string {
  return text.replace(/^[\s(]+|[\s).]+$/g, '')
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
