import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { THEMES } from '../../state/query.ts'

/** Light or dark colours, or those of the reader's system. */
export function ThemeChoice() {
  const { query, change } = useAtlas()
  const choose = (text: string) => change({ theme: THEMES.find((theme) => theme === text) ?? query.theme }, 'replace')
  return (
    <select
      name="theme"
      className="button"
      aria-label={t('toolbar.theme')}
      value={query.theme}
      onChange={({ target }) => choose(target.value)}
    >
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {t(`theme.${theme}`)}
        </option>
      ))}
    </select>
  )
}
