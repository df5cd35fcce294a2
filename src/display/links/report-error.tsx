import { t } from '../../i18n/messages.ts'
import { CopyField } from './copy-field.tsx'
import './report-error.css'
import { useAtlas } from '../../state/atlas-state.tsx'

interface ReportErrorProps {
  /** Id of the record, with its kind: "event sochi-summit-2022". */
  record: string
  /** Whole address of the view. */
  address: string
  /** Set for an error in a translation: the language, and the fields that are translated. */
  translation?: { language: string; fields: readonly string[] }
}

/** The way to report an error: a letter or issue with record and address filled in. Nothing is sent by the page itself. */
export function ReportError({ record, address, translation }: ReportErrorProps) {
  const label = t(translation ? 'report.translation' : 'report.open')
  const body = translation
    ? t('report.translationBody', { record, address, ...translation, fields: translation.fields.join(', ') })
    : t('report.body', { record, address })
  if (REPORT_ADDRESS === undefined)
    return (
      <details className="report-error">
        <summary>{label}</summary>
        <p>{t('report.noAddress')}</p>
        <CopyField label={t('report.text')} text={body} copy={t('report.copy')} copied={t('report.copied')} rows={6} />
      </details>
    )
  return (
    <p className="report-error">
      <a
        href={reportAddress(REPORT_ADDRESS, { subject: t('report.subject', { record }), body })}
        rel="noopener noreferrer"
        target="_blank"
      >
        {label}
      </a>
    </p>
  )
}

/** Address of the project's public repository, without a final slash; undefined while it has none. */
export const REPOSITORY: string | undefined = undefined

/** Where errors are reported, a `mailto:` or the address of a form of issues; undefined when the build was not told. */
export const REPORT_ADDRESS: string | undefined =
  import.meta.env['VITE_REPORT_ADDRESS'] || (REPOSITORY && `${REPOSITORY}/issues/new`)

/** Reports an error in what is open in the app, with the address of the whole view. */
export function ViewReport({ record }: { record: string }) {
  const { addressOf } = useAtlas()
  return <ReportError record={record} address={new URL(addressOf({}), window.location.href).href} />
}

interface ErrorReport {
  subject: string
  body: string
}

/**
 * The address with subject and text filled in. `mailto:` takes them as RFC 6068 says; any other address is taken for a
 * form of issues that reads `title` and `body` from its query, as GitHub's, GitLab's and Forgejo's do.
 */
export function reportAddress(base: string, { subject, body }: ErrorReport): string {
  const isMail = base.startsWith('mailto:')
  const text = isMail ? body.replaceAll('\n', '\r\n') : body
  const fields = `${isMail ? 'subject' : 'title'}=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return `${base}${base.includes('?') ? '&' : '?'}${fields}`
}
