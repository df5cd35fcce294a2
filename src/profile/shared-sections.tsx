import { type ReactNode, use, useMemo } from 'react'
import { allFeatures } from '../core/atlas.ts'
import { countIds, type ProfileRef, profileOf, type Related } from '../core/profile.ts'
import type { BackgroundClaim } from '../core/schema/reference-lists.ts'
import { Quotation } from '../display/evidence/quotation.tsx'
import { ReadingPage } from '../display/reading-page.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { type Names, ProfileLink } from './name-list.tsx'
import { ProfileEvents } from './profile-events.tsx'
import './profile.css'

/** What every profile shows: events, who and where else they were, and what articles say beyond them. */
export function SharedSections({ profile, names }: { profile: ProfileRef; names: Names }) {
  const { atlas, records } = useAtlas()
  const { background: claims } = use(records.articles())
  const { kind, id } = profile
  const { events, actors, places, background } = useMemo(
    () =>
      profileOf(
        { events: atlas.events, background: claims },
        { kind, id },
        { place: names.compare('place'), actor: names.compare('actor') },
      ),
    [atlas, claims, kind, id, names],
  )
  return (
    <>
      <ProfileEvents profile={profile} events={events} />
      {kind === 'place' && <MeetingsHere id={id} names={names} />}
      <RelatedList title={t(`sharedActors.${kind}`)} kind="actor" related={actors} names={names} />
      <RelatedList title={t(`sharedPlaces.${kind}`)} kind="place" related={places} names={names} />
      <BackgroundClaims claims={background} />
    </>
  )
}

/** What articles say about a place or actor apart from any event, with their words; nothing when they say nothing. */
function BackgroundClaims({ claims }: { claims: readonly BackgroundClaim[] }) {
  if (claims.length === 0) return null
  return (
    <>
      <h3>{t('profile.background')}</h3>
      {claims.map((claim) =>
        claim.evidence.map((excerpt, index) => (
          <Quotation
            key={`${excerpt.article}-${excerpt.start}`}
            quotation={excerpt}
            claim={index === 0 ? claim : undefined}
          />
        )),
      )}
    </>
  )
}

/** For a place where meetings were held: who took part in the meetings held there, as its layer counts them. */
function MeetingsHere({ id, names }: { id: string; names: Names }) {
  const { atlas, records } = useAtlas()
  const layers = use(records.layers())
  const met = useMemo(() => {
    const meetings =
      allFeatures(layers).find(({ properties }) => properties.place === id && properties.events)?.properties.events ??
      []
    const actors = meetings.flatMap((event) => atlas.eventById.get(event)?.actors ?? [])
    return countIds(actors, names.compare('actor'))
  }, [atlas, layers, id, names])
  return (
    <RelatedList
      title={t('profile.metHere')}
      kind="actor"
      related={met}
      countOf={(count) => t('profile.meetings', { count })}
      names={names}
    />
  )
}

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
function RelatedList({ title, kind, related, countOf = countEvents, names }: RelatedListProps) {
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

interface ProfilePageProps {
  profile: ProfileRef
  names: Names
  /** What it is in a few words: "Village, Georgia". */
  kind: string
  children: ReactNode
}

/** Frame of a profile. */
export function ProfilePage({ profile, names, kind, children }: ProfilePageProps) {
  const { change } = useAtlas()
  const { text, lang } = names.nameOf(profile)
  return (
    <ReadingPage
      className="profile"
      title={text}
      titleId="profile-title"
      titleLang={lang}
      data={{ 'data-profile': `${profile.kind}:${profile.id}` }}
      kind={kind}
      onClose={() => change({ profile: undefined })}
    >
      {children}
    </ReadingPage>
  )
}
