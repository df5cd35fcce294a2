import { excerptAddress } from '../../core/evidence/excerpt-address.ts'
import { publicationDistance, readableSpan } from '../../core/evidence/publication-distance.ts'
import type { Quotation as QuotationData } from '../../core/schema/event-index.ts'
import type { Claim } from '../../core/schema/evidence.ts'
import type { ListedArticle } from '../../core/schema/page-data.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { formatDate } from '../event-date.tsx'
import { Icon } from '../icon.tsx'
import { QueryLink } from '../links/query-link.tsx'
import './evidence.css'

/** First and last day of an event. */
interface Days {
  date_start: string
  date_end: string | null
}

interface QuotationProps {
  quotation: QuotationData
  /** The claim that rests on it. */
  claim?: Pick<Claim, 'text' | 'attribution' | 'probable_unit_error'> | undefined
  /** The event it supports, to tell how long after it was published. */
  event?: Days | undefined
  /** Inside its own article: no way to it. */
  isInArticle?: boolean
  /** Beside another quotation, to which it comes second. */
  isSecond?: boolean
}

/** Words of a source, who published them and when, how they were checked, and the way to them in the original. */
export function Quotation({ quotation, claim, event, isInArticle = false, isSecond = false }: QuotationProps) {
  const article = useAtlas().atlas.articles.get(quotation.article ?? '')
  const { quote, page } = quotation
  const address = article?.address ?? page?.address
  if (address === undefined) return null
  return (
    <figure className={isSecond ? 'quotation is-second' : 'quotation'}>
      {claim && <ClaimText claim={claim} />}
      <blockquote data-article-id={article?.id} cite={address} lang={article?.language ?? quotation.lang ?? 'en'}>
        <p>{`“${quote}”`}</p>
      </blockquote>
      <figcaption>
        <p>
          {article ? (
            <ArticleSource article={article} quotation={quotation} event={event} />
          ) : (
            page && <PageSource page={page} event={event} />
          )}
        </p>
        <p className="quotation-check">
          <span className={article ? 'is-checked' : undefined}>
            <Icon name={article ? 'check' : 'seen'} /> {t(article ? 'verification.verified' : 'verification.seen')}
          </span>
          <a
            href={addressOf(address, quotation)}
            rel="noopener noreferrer"
            target="_blank"
            data-printed-address={address}
          >
            {t('excerpt.original')} <Icon name="external" />
          </a>
          {article && !isInArticle && (
            <QueryLink
              change={{ article: article.id, excerpt: quotation.start, event: undefined }}
              className="to-article"
            >
              {t('excerpt.inArticle')}
            </QueryLink>
          )}
        </p>
      </figcaption>
    </figure>
  )
}

interface ArticleSourceProps {
  article: ListedArticle
  quotation: QuotationData
  event: Days | undefined
}

function ArticleSource({ article: { outlet, published, paragraphs }, quotation, event }: ArticleSourceProps) {
  const { paragraph = 0 } = quotation
  return (
    <>
      <cite>{useAtlas().atlas.outlets.get(outlet)?.name ?? outlet}</cite>
      {publishedText(published, event)} · {t('excerpt.paragraph', { number: paragraph + 1, total: paragraphs })}
    </>
  )
}

function PageSource({ page, event }: { page: NonNullable<QuotationData['page']>; event: Days | undefined }) {
  return (
    <>
      <cite>{page.publisher}</cite>
      {page.published && publishedText(page.published, event)} · {t(`referenceKind.${page.kind}`)}
      {page.side !== 'none' && (
        <>
          {' · '}
          <span className="badge">{t('excerpt.side', { side: t(`side.${page.side}`) })}</span>
        </>
      )}
    </>
  )
}

/** ", published 24 May 2024, on the day of the event" */
function publishedText(published: string, event: Days | undefined): string {
  const distance = event && publicationText(published, event)
  const parts = [t('excerpt.published', { date: formatDate(published) }), ...(distance ? [distance] : [])]
  return parts.map((part) => `, ${part}`).join('')
}

/** Leads to the words themselves, and to no other place with the same words where the words around them are known. */
function addressOf(address: string, { quote, prefix = '', suffix = '' }: QuotationData): string {
  return excerptAddress(address, { quote, prefix, suffix })
}

/** How long before or after the event its source was published, in words; undefined when no day is known. */
export function publicationText(
  published: string | undefined,
  event: { date_start: string; date_end: string | null },
): string | undefined {
  const distance = publicationDistance(published, event)
  if (!distance) return undefined
  if (distance.relation === 'same-day') return t('distance.sameDay')
  if (distance.relation === 'within') return t('distance.within')
  const { unit, count } = readableSpan(distance.days)
  return t(distance.relation === 'after' ? `distance.${unit}After` : `distance.${unit}Before`, { count })
}

interface ClaimTextProps {
  claim: Pick<Claim, 'text' | 'attribution' | 'probable_unit_error'>
}

/** A claim in our own words and who makes it; a figure that is probably a slip of units says so. */
export function ClaimText({ claim }: ClaimTextProps) {
  return (
    <p className="claim-text">
      <span lang={langOf(claim, 'text')}>{claim.text}</span>{' '}
      <span className="muted">{t('excerpt.claimedBy', { name: claim.attribution })}</span>
      {claim.probable_unit_error && <span className="claim-warning">{t('detail.unitError')}</span>}
    </p>
  )
}
