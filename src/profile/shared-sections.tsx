import { use, useMemo } from 'react'
import { type ProfileRef, profileOf } from '../core/profile.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { BackgroundClaims } from './background-claims.tsx'
import { MeetingsHere } from './meetings-here.tsx'
import { ProfileEvents } from './profile-events.tsx'
import { RelatedList } from './related-list.tsx'
import type { Names } from './use-names.ts'

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
