import { Icon } from '../display/icon.tsx'
import { t } from '../i18n/messages.ts'
import { FamilyChips } from '../panel/filters/family-chips.tsx'
import { FilterOptions } from '../panel/filters/filter-options.tsx'
import { SearchField } from '../panel/search/search-field.tsx'
import { LanguageChoice, MORE_ID } from './toolbar/more-menu.tsx'
import './panel-head.css'

/** The top of the panel, on a phone of the screen: what the atlas is, its search, and the kinds of events. */
export function PanelHead() {
  return (
    <header className="panel-head" data-cover>
      <div className="panel-brand">
        <h1 className="app-title">{t('subject.title')}</h1>
        <LanguageChoice />
      </div>
      <p className="panel-tagline">{t('subject.tagline')}</p>
      <div className="panel-find">
        <SearchField />
        <FilterOptions />
        <button type="button" className="more-open is-in-head" popoverTarget={MORE_ID} aria-label={t('toolbar.menu')}>
          <Icon name="more" />
        </button>
      </div>
      <FamilyChips />
    </header>
  )
}
