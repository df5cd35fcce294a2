import { Suspense, use, useId, useMemo, useState } from 'react'
import { MAX_TEXT_BYTES, readArticleText, type TextFault } from '../core/evidence/article-text.ts'
import { placeQuotes, type QuotePlace } from '../core/evidence/verify-quotes.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import english from '../i18n/messages/en/verify.json'
import { addTexts, formatNumber, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AboutPage } from './about-page.tsx'

// Like the other texts of pages about the atlas, these come with the page.
addTexts('en', english)

/** Compares a text of the reader's own with the record of an article: its fingerprint and every quotation. */
export function VerifyPage() {
  const { records, query, change } = useAtlas()
  const { articles: onFile, outlets } = use(records.articles())
  const [file, setFile] = useState<Promise<ChosenFile>>()
  const id = useId()
  const articles = [...onFile.values()].sort((a, b) => (a.published < b.published ? -1 : 1))
  const article = onFile.get(query.against ?? '') ?? articles[0]
  return (
    <AboutPage page="verify">
      <p>{t('verify.intro')}</p>
      <p>
        <strong>{t('verify.privacy')}</strong>
      </p>
      <p className="verify-field">
        <label htmlFor={`${id}article`}>{t('verify.article')}</label>
        <select
          id={`${id}article`}
          value={article?.id}
          onChange={({ target }) => change({ page: 'verify', against: target.value })}
        >
          {articles.map(({ id, outlet, published, headline, language }) => (
            <option key={id} value={id} lang={language}>
              {`${outlets.get(outlet)?.name}, ${published}: ${headline}`}
            </option>
          ))}
        </select>
      </p>
      <p className="verify-field">
        <label htmlFor={`${id}file`}>{t('verify.file')}</label>
        {/* The browser's own control takes files that are dropped on it, too. */}
        <input
          id={`${id}file`}
          type="file"
          accept=".txt,text/plain"
          aria-describedby={`${id}drop`}
          onChange={({ target: { files } }) => setFile(files?.[0] && readChosenFile(files[0]))}
        />
        <span id={`${id}drop`} className="muted">
          {t('verify.drop')}
        </span>
      </p>
      <div role="status">
        {file && article && (
          <Suspense fallback={<p>{t('verify.reading')}</p>}>
            <FileVerdict file={file} article={article} />
          </Suspense>
        )}
      </div>
      {file && article && (
        <LoadedPart>
          <QuotePlaces file={file} article={article} />
        </LoadedPart>
      )}
    </AboutPage>
  )
}

/** What the file is, by its fingerprint, or why it cannot be read. */
function FileVerdict({ file, article }: { file: Promise<ChosenFile>; article: Article }) {
  const { articles } = use(useAtlas().records.articles())
  const chosen = use(file)
  if ('fault' in chosen)
    return (
      <p className="verify-fault">
        {chosen.fault === 'unreadable' ? t('verify.unreadable') : t(`textFault.${chosen.fault}`)}
      </p>
    )
  const known = identify(chosen, articles.values())
  return (
    <>
      <h3>{t('verify.result', { name: chosen.name })}</h3>
      {!chosen.sha256 && <p>{t('verify.noFingerprint')}</p>}
      {known?.id === article.id && <p>{t('verify.same')}</p>}
      {known && known.id !== article.id && (
        <p>
          {t('verify.isOther')} <strong lang={known.language}>{known.headline}</strong>
        </p>
      )}
      {chosen.sha256 && !known && <p>{t('verify.differs')}</p>}
      <dl className="verify-hashes">
        {chosen.sha256 && (
          <>
            <dt>{t('verify.fileHash')}</dt>
            <dd>{chosen.sha256}</dd>
          </>
        )}
        <dt>{t('verify.recordHash')}</dt>
        <dd>{(known ?? article).sha256}</dd>
      </dl>
    </>
  )
}

/** Each quotation of the article and where it stands in the file. Nothing when the file is no text. */
function QuotePlaces({ file, article }: { file: Promise<ChosenFile>; article: Article }) {
  const { articles } = use(useAtlas().records.articles())
  const chosen = use(file)
  const compared = identify(chosen, articles.values()) ?? article
  return 'text' in chosen ? <Places text={chosen.text} article={compared} /> : null
}

function Places({ text, article }: { text: string; article: Article }) {
  const excerpts = use(useAtlas().records.article(article.id))
  const places = useMemo(
    () =>
      placeQuotes(
        text,
        excerpts.map(({ excerpt }) => excerpt),
      ),
    [text, excerpts],
  )
  const found = places.filter((place) => place.found === 'there').length
  return (
    <>
      <h3>{t('verify.quotations')}</h3>
      <p role="status">{t('verify.found', { count: excerpts.length, found })}</p>
      <ol className="verify-quotes">
        {excerpts.map(({ excerpt, event, claim }, i) => (
          <li key={`${excerpt.start}-${excerpt.end}-${event?.id ?? claim?.text}`} data-found={places[i]?.found}>
            <p lang={article.language}>“{excerpt.quote}”</p>
            <p>
              {places[i] && placeInWords(places[i], excerpt)}{' '}
              {event && (
                <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
                  {event.title}
                </QueryLink>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Characters and paragraphs as people count them, from 1. */
function placeInWords(place: QuotePlace, { start, end, paragraph }: Excerpt): string {
  if (place.found === 'there') return t('verify.there', { start: start + 1, end, paragraph: paragraph + 1 })
  if (place.found === 'nowhere') return t('verify.nowhere')
  const starts = place.starts.map((one) => formatNumber(one + 1)).join(', ')
  return t('verify.elsewhere', { starts, start: start + 1 })
}

/** The article on record whose text the file is, by its hash; undefined when it is none, or when there is no hash. */
function identify(file: ChosenFile, articles: Iterable<Article>): Article | undefined {
  return 'text' in file && file.sha256 !== undefined
    ? [...articles].find(({ sha256 }) => sha256 === file.sha256)
    : undefined
}

/** Reads the file that a reader chose. It stays in the browser. */
type ChosenFile =
  | { name: string; text: string; sha256: string | undefined }
  | { name: string; fault: TextFault | 'unreadable' }

/** The text and its SHA-256, which is undefined where the browser computes none; or why it is no text. Never throws. */
async function readChosenFile(file: File): Promise<ChosenFile> {
  const { name } = file
  if (file.size > MAX_TEXT_BYTES) return { name, fault: 'tooLarge' }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return { name, fault: 'unreadable' }
  const article = readArticleText(new Uint8Array(bytes))
  return article.ok ? { name, text: article.text, sha256: await hashOf(bytes) } : { name, fault: article.fault }
}

/** Browsers compute hashes only for pages that came over https or from the same computer. */
async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!window.isSecureContext) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
