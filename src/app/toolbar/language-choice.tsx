import type { Language } from '../../core/vocabulary/language.ts'
import { Icon } from '../../display/icon.tsx'
import { LANGUAGE_FACTS } from '../../i18n/languages.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './language-choice.css'

/** The language of the page. Each is called by its own name. */
export function LanguageChoice() {
  const { atlas, query, change } = useAtlas()
  const { loading } = spokenLanguage()
  return (
    <div className="language-choice">
      {loading && <span role="status">{t('toolbar.loading')}</span>}
      <Icon name="globe" />
      <select
        name="lang"
        aria-label={t('toolbar.language')}
        lang={query.lang}
        value={query.lang}
        onChange={({ target }) => change({ lang: target.value as Language })}
      >
        {atlas.subject.languages.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {LANGUAGE_FACTS[lang].endonym}
          </option>
        ))}
      </select>
    </div>
  )
}
