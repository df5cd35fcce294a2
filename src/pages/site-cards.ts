/** The social cards of the site, one for each event, article and place, and one for everything else; and what previews of links read about them. */
import { pathIn } from '../core/record-path.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { t } from '../i18n/messages.ts'
import { drawBaseMap } from './card-map.ts'
import { cardPath, type Page } from './page.ts'
import { CARD, type CardContent, type CardMaterial, drawCard } from './social-card.ts'

/** The SVG of every card in a language by the path of its PNG. */
export function siteCards(pages: readonly Page[], material: CardMaterial): Map<string, string> {
  const drawBase = drawBaseMap(material.base)
  const cards = [{ path: '', card: generalCard() }, ...pages.flatMap(({ path, card }) => (card ? { path, card } : []))]
  return new Map(
    cards.map(({ path, card }) => [cardPath(pathIn(material.language, path)), drawCard(card, drawBase, material)]),
  )
}

function generalCard(): CardContent {
  return { kind: '', title: t('subject.tagline'), facts: [], places: [] }
}

/** What previews read about a permanent page; without a card of its own it has that of the atlas. */
export function pageMeta({ path, card }: Page, address: string, language: Language): PreviewMeta[] {
  if (!card) return startPageMeta(address + pathIn(language, ''))
  const alt = t('page.cardAlt', { title: card.title, facts: [card.kind, ...card.facts].join(', ') })
  return previewMeta(address + cardPath(pathIn(language, path)), alt)
}

/** What previews read about the start page, before a site is built. Its description stands in the page already. */
export function startPageHead(address: string, title: string, tagline: string): PreviewMeta[] {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: title },
    { property: 'og:locale', content: 'en_GB' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: tagline },
    { property: 'og:url', content: address },
    ...startPageMeta(address, title, tagline),
  ]
}

/** The picture of the atlas as a whole. */
export function startPageMeta(
  address: string,
  title = t('subject.title'),
  tagline = t('subject.tagline'),
): PreviewMeta[] {
  const alt = t('page.cardAlt', { title, facts: tagline })
  return previewMeta(address + cardPath(''), alt)
}

interface PreviewMeta {
  property?: string
  name?: string
  content: string
}

/** What previews read about a picture. `address` is the whole one of the card, which previews need; `alt` says what it shows. */
function previewMeta(address: string, alt: string): PreviewMeta[] {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(CARD.width) },
    { property: 'og:image:height', content: String(CARD.height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
