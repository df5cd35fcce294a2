import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { THEMES } from '../../state/query.ts'

/** Light or dark colours, or those of the reader's system. */
export function ThemeChoice() {
  const { query, change } = useAtlas()
  return (
    <fieldset className="theme-choice">
      <legend>{t('toolbar.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={query.theme === theme}
            onChange={() => change({ theme }, 'replace')}
          />
          {t(`theme.${theme}`)}
        </label>
      ))}
    </fieldset>
  )
}
