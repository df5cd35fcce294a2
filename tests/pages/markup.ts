/** Reads documents that React has written, which are regular enough for patterns. */

/** Values of an attribute of all elements of the given names, decoded. */
export function attributes(html: string, name: string, attribute: string): string[] {
  const pattern = new RegExp(`<(?:${name})\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g')
  return [...html.matchAll(pattern)].map(([, value = '']) => decode(value))
}

/** Addresses of links, stylesheets, images and the like. */
export function addresses(html: string): string[] {
  return [...attributes(html, 'a|link', 'href'), ...attributes(html, 'img|script', 'src')]
}

/** The JSON-LD of a document, parsed; undefined when there is none. */
export function jsonLd(html: string): { '@context': string; '@graph': object[] } | undefined {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  return text === undefined ? undefined : JSON.parse(text)
}

/** The words of a document without its elements. */
export function words(html: string): string {
  return decode(html.replace(/<(script|title)\b.*?<\/\1>|<[^>]+>/gs, ' ')).replace(/\s+/g, ' ')
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
