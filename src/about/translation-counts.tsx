import type { DataReport } from '../core/schema/report.ts'
import { formatNumber, t } from '../i18n/messages.ts'

/** How many of our own texts are there in each language, and how many records a speaker has reviewed. */
export function TranslationCounts({ report: { translations } }: { report: DataReport }) {
  return (
    <>
      <h3>{t('dataPage.translations')}</h3>
      <p>{t('dataPage.translationsNote')}</p>
      <table aria-label={t('dataPage.translations')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.language')}</th>
            <th scope="col">{t('dataPage.translated')}</th>
            <th scope="col">{t('dataPage.stale')}</th>
            <th scope="col">{t('dataPage.reviewed')}</th>
          </tr>
        </thead>
        <tbody>
          {translations.map(({ language, texts, translated, stale, records, reviewed }) => (
            <tr key={language}>
              <th scope="row">{t(`language.${language}`)}</th>
              <td>
                {formatNumber(translated)} / {formatNumber(texts)}
              </td>
              <td>{formatNumber(stale)}</td>
              <td>
                {formatNumber(reviewed)} / {formatNumber(records)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
