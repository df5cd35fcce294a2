/** Addresses that lead to the quoted words themselves. */

/**
 * The article's address with a text fragment (`#:~:text=`), so that browsers that support it scroll to the quotation.
 * A fragment identifier the address may already have is kept. See https://wicg.github.io/scroll-to-text-fragment/.
 */
export function excerptAddress(address: string, quote: string): string {
  const directive = `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`
  return address.includes('#') ? `${address}${directive}` : `${address}#${directive}`
}
