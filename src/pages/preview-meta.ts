/** What sites that show previews of links read about a page's picture. */
import { CARD } from './social-card.ts'

export interface PreviewMeta {
  property?: string
  name?: string
  content: string
}

/** `address` is the whole one of the card, which previews need; `alt` says what it shows. */
export function previewMeta(address: string, alt: string): PreviewMeta[] {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(CARD.width) },
    { property: 'og:image:height', content: String(CARD.height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
