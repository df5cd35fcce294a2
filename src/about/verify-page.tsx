import { Suspense, use, useId, useState } from 'react'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import english from '../i18n/messages/en/verify.json'
import { addTexts, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AboutPage } from './about-page.tsx'
import { FileVerdict } from './file-verdict.tsx'
import { QuotePlaces } from './quote-places.tsx'
import { type ChosenFile, readChosenFile } from './read-chosen-file.ts'
import './verify-page.css'

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
