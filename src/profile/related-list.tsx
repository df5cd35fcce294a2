import type { ProfileRef, Related } from '../core/profile.ts'
import { t } from '../i18n/messages.ts'
import { ProfileLink } from './profile-link.tsx'
import type { Names } from './use-names.ts'

/** Shown at once; the others are folded away. */
const SHOWN = 8

interface RelatedListProps {
  title: string
  kind: ProfileRef['kind']
  related: readonly Related[]
  /** The number of events in words; by default of events of any type. */
  countOf?: (count: number) => string
  names: Names
}

const countEvents = (count: number) => t('profile.events', { count })

/** Places or actors that share events with the one of the profile, with how many; nothing when there are none. */
export function RelatedList({ title, kind, related, countOf = countEvents, names }: RelatedListProps) {
  const more = related.slice(SHOWN)
  if (related.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <RelatedItems kind={kind} related={related.slice(0, SHOWN)} countOf={countOf} names={names} />
      {more.length > 0 && (
        <details>
          <summary>{t('profile.more', { count: more.length })}</summary>
          <RelatedItems kind={kind} related={more} countOf={countOf} names={names} />
        </details>
      )}
    </>
  )
}

function RelatedItems({ kind, related, countOf, names }: Required<Omit<RelatedListProps, 'title'>>) {
  return (
    <ul className="related">
      {related.map(({ id, count }) => (
        <li key={id}>
          <ProfileLink profile={{ kind, id }} names={names} /> <span className="muted">{countOf(count)}</span>
        </li>
      ))}
    </ul>
  )
}
