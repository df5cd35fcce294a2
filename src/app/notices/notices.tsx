import { Suspense, useState } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { LANGUAGE_FACTS } from '../../i18n/languages.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

const IgnoredValues = lazyPart(() => import('./ignored-values.tsx'), 'IgnoredValues')

/** Says which parts of the address were ignored, once there are some. */
export function AddressNotice() {
  const hasIgnored = useAtlas().ignored.length > 0
  const [isNeeded, setNeeded] = useState(hasIgnored)
  if (hasIgnored && !isNeeded) setNeeded(true)
  return (
    isNeeded && (
      <LoadedPart>
        <Suspense>
          <IgnoredValues />
        </Suspense>
      </LoadedPart>
    )
  )
}

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
