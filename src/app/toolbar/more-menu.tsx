import { Suspense, useState } from 'react'
import { langOf } from '../../core/translation/lay-texts.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { Icon, type IconName } from '../../display/icon.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { LANGUAGE_FACTS } from '../../i18n/languages.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import type { MapTool } from '../../map/tools/map-tools.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { NOTHING_OPEN, type Page, THEMES } from '../../state/query.ts'
import './more-menu.css'

const ToolbarDialog = lazyPart(() => import('./toolbar-dialog.tsx'), 'ToolbarDialog')

/** Id of the menu, for the buttons that open it. */
export const MORE_ID = 'more'

const PAGES = [
  ['policy', 'lines'],
  ['notes', 'disagree'],
  ['places', 'place'],
  ['actors', 'person'],
  ['data', 'about'],
] as const satisfies readonly [Page, IconName][]

interface MoreMenuProps {
  onPresent: () => void
  onTool: (tool: MapTool) => void
}

/** What concerns the page as a whole, and what is needed now and then. What is chosen closes it. */
export function MoreMenu({ onPresent, onTool }: MoreMenuProps) {
  const { atlas, allowed } = useAtlas()
  const [dialog, setDialog] = useState<'share' | 'export'>()
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button or link that is pressed by key is clicked too */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons and links inside are what is used */}
      <div
        id={MORE_ID}
        className="menu"
        popover="auto"
        onClick={({ target, currentTarget }) =>
          target instanceof Element && target.closest('button, a') && currentTarget.hidePopover()
        }
      >
        <ul>
          {[...atlas.stories.values()].map((story) => (
            <li key={story.id}>
              <QueryLink
                className="menu-item"
                change={{ ...NOTHING_OPEN, layers: allowed.layers, story: story.id, step: 1 }}
              >
                <Icon name="tour" />
                <span>
                  {t('tours.open')} <span lang={langOf(story, 'title')}>{story.title}</span>
                </span>
                <small>{t('tours.steps', { count: story.events.length })}</small>
              </QueryLink>
            </li>
          ))}
          <Item icon="present" text={t('toolbar.present')} hint="F" onPress={onPresent} />
        </ul>
        <ul>
          <Item icon="share" text={t('share.title')} onPress={() => setDialog('share')} opensDialog />
          <Item icon="quote" text={t('export.open')} onPress={() => setDialog('export')} opensDialog />
          <Item icon="ruler" text={t('toolbar.measure')} onPress={() => onTool('measure')} />
          <Item icon="area" text={t('toolbar.area')} onPress={() => onTool('area')} />
        </ul>
        <ul>
          {PAGES.map(([page, icon]) => (
            <li key={page}>
              <QueryLink className="menu-item" change={{ page, event: undefined, article: undefined }}>
                <Icon name={icon} />
                <span>{t(`about.${page}`)}</span>
                {page === 'places' && <small>{formatNumber(atlas.places.size)}</small>}
              </QueryLink>
            </li>
          ))}
        </ul>
        <LanguageChoice />
        <ThemeChoice />
      </div>
      {dialog && (
        <LoadedPart>
          <Suspense>
            <ToolbarDialog key={dialog} view={dialog} onClose={() => setDialog(undefined)} />
          </Suspense>
        </LoadedPart>
      )}
    </>
  )
}

interface ItemProps {
  icon: IconName
  text: string
  hint?: string
  opensDialog?: boolean
  onPress: () => void
}

function Item({ icon, text, hint, opensDialog, onPress }: ItemProps) {
  return (
    <li>
      <button type="button" className="menu-item" aria-haspopup={opensDialog ? 'dialog' : undefined} onClick={onPress}>
        <Icon name={icon} />
        <span>{text}</span>
        {hint && <small aria-hidden="true">{hint}</small>}
      </button>
    </li>
  )
}

/** Light or dark colours, or those of the reader's system. */
function ThemeChoice() {
  const { query, change } = useAtlas()
  return (
    <fieldset className="theme-choice">
      <legend>{t('toolbar.theme')}</legend>
      <div>
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
      </div>
    </fieldset>
  )
}

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
        className="bare-select"
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
      <Icon name="down" />
    </div>
  )
}
