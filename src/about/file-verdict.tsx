import { use } from 'react'
import type { Article } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { identify } from './identify.ts'
import type { ChosenFile } from './read-chosen-file.ts'

/** What the file is, by its fingerprint, or why it cannot be read. */
export function FileVerdict({ file, article }: { file: Promise<ChosenFile>; article: Article }) {
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
