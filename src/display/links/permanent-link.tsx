import { pathIn, type RecordFolder, recordPath } from '../../core/record-path.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'

/** The way to a record's permanent page, which needs no script and is what to cite. */
export function PermanentLink({ folder, id }: { folder: RecordFolder; id: string }) {
  return (
    <p>
      <a href={import.meta.env.BASE_URL + pathIn(spokenLanguage().language, recordPath(folder, id))}>
        {t('detail.permanent')}
      </a>
    </p>
  )
}
