/** Addresses that lead to the quoted words themselves. */
import type { Excerpt } from '../schema/evidence.ts'

/**
 * The article's address with a text fragment (`#:~:text=prefix-,words,-suffix`), so that browsers that support it scroll
 * to the quotation and to no other place with the same words. Prefix and suffix must be whole words within a line, so
 * the outermost word of each, which may be cut, is left out. A fragment identifier the address may already have is kept.
 * See https://wicg.github.io/scroll-to-text-fragment/.
 */
export function excerptAddress(
  address: string,
  { quote, prefix, suffix }: Pick<Excerpt, 'quote' | 'prefix' | 'suffix'>,
): string {
  const before = wordsOf(prefix.split('\n').at(-1)).slice(1)
  const after = wordsOf(suffix.split('\n')[0]).slice(0, -1)
  const parts = [
    ...(before.length > 0 ? [`${encode(before.join(' '))}-`] : []),
    encode(quote),
    ...(after.length > 0 ? [`-${encode(after.join(' '))}`] : []),
  ]
  const directive = `:~:text=${parts.join(',')}`
  return address.includes('#') ? `${address}${directive}` : `${address}#${directive}`
}

function wordsOf(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Percent-encodes also the hyphen, which has a meaning of its own in a text fragment, and halves of a character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
