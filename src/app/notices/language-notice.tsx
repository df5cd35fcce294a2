import { LANGUAGE_FACTS } from '../../i18n/languages.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'

/** Says that the texts of the chosen language could not be loaded, and offers to try again. */
export function LanguageNotice() {
  const { failed } = spokenLanguage()
  if (!failed) return null
  return (
    <div className="notice" role="alert">
      <p>{t('error.language', { language: LANGUAGE_FACTS[failed].endonym })}</p>
      {/* Code that failed to load is not asked for again within a page, so only loading the page anew helps. */}
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('error.retry')}
      </button>
    </div>
  )
}
