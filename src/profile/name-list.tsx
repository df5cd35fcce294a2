import '../display/facts.css'
import { use, useMemo } from 'react'
import { listLabel, nameIn, type Wording } from '../core/names/record-names.ts'
import type { ProfileRef } from '../core/profile.ts'
import type { Name } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

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

function NameFacts({ name }: { name: Name }) {
  const { lang, text, transliteration, variants = [], source, made } = name
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
          {source ? (
            <>
              {t('profile.nameSource')} <span lang={langOf(name, 'source')}>{source}</span>
            </>
          ) : (
            t(made ? `profile.${made}` : 'profile.unreviewed')
          )}
        </span>
      </dd>
    </>
  )
}

/** A place's or actor's name as the way to its profile. */
export function ProfileLink({ profile, names }: { profile: ProfileRef; names: Names }) {
  const { text, lang } = names.nameOf(profile)
  return (
    <QueryLink change={{ profile }}>
      <span lang={lang}>{text}</span>
    </QueryLink>
  )
}

export interface Names {
  /** Language that names are wanted in. */
  lang: Language
  /** Text of a place's or actor's name and the language it is in; the id where there is no record. */
  nameOf: (ref: ProfileRef) => Wording
  /** Orders ids of one kind by name, as the language does. */
  compare: (kind: ProfileRef['kind']) => (a: string, b: string) => number
}

/** Names of places and actors in the reader's language. Suspends until both lists are loaded. */
export function useNames(): Names {
  const { records, query } = useAtlas()
  const places = use(records.places())
  const actors = use(records.actors())
  const { lang } = query
  return useMemo(() => {
    const collator = new Intl.Collator(lang)
    const nameOf = ({ kind, id }: ProfileRef): Wording => {
      const place = kind === 'place' ? places.get(id) : undefined
      if (place) return listLabel(place, lang)
      return nameIn(actors.get(id)?.names ?? [{ lang: 'en', text: id }], lang)
    }
    const compare = (kind: ProfileRef['kind']) => (a: string, b: string) =>
      collator.compare(nameOf({ kind, id: a }).text, nameOf({ kind, id: b }).text) || (a < b ? -1 : 1)
    return { lang, nameOf, compare }
  }, [places, actors, lang])
}
