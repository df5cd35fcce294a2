/** Text that may hold anything, as markup that means just that text. Pure. */

/** Text, or the value of an attribute in quotation marks, in HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/**
 * JSON as the content of an HTML element that no browser runs. An escaped "<" keeps any text in it from ending the
 * element.
 */
export function jsonInElement(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
