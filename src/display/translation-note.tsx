import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ReportError } from './links/report-error.tsx'
import './translation-note.css'

interface TranslationNoteProps {
  /** Name of the record, "event sochi-summit-2022"; left out where there is no room for a report. */
  record?: string
  /** Paths of the fields that are translated and unreviewed. */
  fields: readonly string[]
}

/** Says that the texts of a view are translated by machine and unreviewed, where they are, with the way to report an error. */
export function TranslationNote({ record, fields }: TranslationNoteProps) {
  const { addressOf } = useAtlas()
  const { language } = spokenLanguage()
  if (fields.length === 0) return null
  return (
    <div className="translation-note">
      <p>{t('language.unreviewed')}</p>
      {record && (
        <ReportError
          record={record}
          address={new URL(addressOf({}), window.location.href).href}
          translation={{ language: LANGUAGE_FACTS[language].endonym, fields }}
        />
      )}
    </div>
  )
}
