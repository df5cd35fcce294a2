import '../display/facts.css'
import type { Name } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'

/** The names of a place or actor in all languages, each with its other forms and where it was seen. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <>
      <h3>{t('profile.names')}</h3>
      <dl className="facts">
        {[...names]
          .sort((a, b) => (a.lang < b.lang ? -1 : 1))
          .map((name) => (
            <NameFacts key={`${name.lang}-${name.text}`} name={name} />
          ))}
      </dl>
    </>
  )
}

function NameFacts({ name: { lang, text, transliteration, variants = [], source, made } }: { name: Name }) {
  return (
    <>
      <dt>{t(`language.${lang}`)}</dt>
      <dd>
        <b lang={lang}>{text}</b>
        {transliteration && transliteration !== text && <span lang={`${lang}-Latn`}> ({transliteration})</span>}
        {variants.length > 0 && (
          <>
            {' '}
            {t('profile.variants')} <span lang={lang}>{variants.join(', ')}</span>
          </>
        )}
        <span className="muted">
          {' · '}
          {source ? t('profile.nameSource', { source }) : t(made ? `profile.${made}` : 'profile.unreviewed')}
        </span>
      </dd>
    </>
  )
}
