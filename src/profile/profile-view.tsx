import { use } from 'react'
import type { ProfileRef } from '../core/profile.ts'
import type { Actor, Place } from '../core/schema/reference-lists.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { NoteCard } from '../display/evidence/note-card.tsx'
import { PermanentLink } from '../display/links/permanent-link.tsx'
import { ViewReport } from '../display/links/report-error.tsx'
import { OtherNames } from '../display/names/wording-text.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { countryName } from '../i18n/country-name.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { NameList, useNames } from './name-list.tsx'
import { AuthorityLinks, PlacePosition, VillageFacts } from './record-facts.tsx'
import { ProfilePage, SharedSections } from './shared-sections.tsx'

/** Who or what a place or actor is, and its events. */
export function ProfileView({ profile: { kind, id } }: { profile: ProfileRef }) {
  return kind === 'place' ? <PlaceProfile id={id} /> : <ActorProfile id={id} />
}

/** Who an actor is, what it is called, and its events. Suspends until the actors are loaded. */
function ActorProfile({ id }: { id: string }) {
  const actor = use(useAtlas().records.actors()).get(id)
  const names = useNames()
  if (!actor) throw new Error(`actors.json has no ${id}, which events or claims refer to`)
  const profile = { kind: 'actor', id } as const
  return (
    <ProfilePage profile={profile} names={names} kind={actorKind(actor)}>
      <OtherNames names={actor.names} lang={names.lang} />
      {actor.description && <p lang={langOf(actor, 'description')}>{actor.description}.</p>}
      {actor.note && (
        <p className="muted" lang={langOf(actor, 'note')}>
          {actor.note}
        </p>
      )}
      <TranslationNote record={`actor ${id}`} fields={unreviewedFields(actor)} />
      <SharedSections profile={profile} names={names} />
      <NameList names={actor.names} />
      <AuthorityLinks {...actor} />
      <ViewReport record={`actor ${actor.id}`} />
    </ProfilePage>
  )
}

/** "Person · side: Georgia"; one of several sides names them all. */
function actorKind({ kind, side }: Actor): string {
  const sides = side.filter((one) => one !== 'none').map((one) => t(`side.${one}`))
  const word = t(`actorKind.${kind}`)
  return sides.length === 0 ? word : t('profile.side', { kind: word, side: sides.join(', ') })
}

/** What a place is, where and how surely, what it is called, and its events. Suspends until its record is loaded. */
function PlaceProfile({ id }: { id: string }) {
  const place = use(useAtlas().records.places()).get(id)
  const names = useNames()
  if (!place) throw new Error(`places.json has no ${id}, which the atlas lists`)
  const profile = { kind: 'place', id } as const
  return (
    <ProfilePage profile={profile} names={names} kind={placeKind(place)}>
      <OtherNames names={place.names} lang={names.lang} />
      {place.note && <p lang={langOf(place, 'note')}>{place.note}</p>}
      <VillageFacts id={id} names={names} />
      <TranslationNote record={`place ${id}`} fields={unreviewedFields(place)} />
      <SharedSections profile={profile} names={names} />
      <PlaceNotes id={id} />
      <NameList names={place.names} />
      <h3>{t('profile.position')}</h3>
      <PlacePosition place={place} />
      <AuthorityLinks {...place} />
      <PermanentLink folder="place" id={id} />
      <ViewReport record={`place ${id}`} />
    </ProfilePage>
  )
}

/** "Village, Georgia" */
function placeKind({ kind, country }: Place): string {
  return [t(`placeKind.${kind}`), country && kind !== 'country' && countryName(country)].filter(Boolean).join(', ')
}

/** Disagreements on record about a place; nothing when there are none. */
function PlaceNotes({ id }: { id: string }) {
  const notes = [...use(useAtlas().records.notes()).values()].filter(({ places }) => places?.includes(id))
  if (notes.length === 0) return null
  return (
    <>
      <h3>{t('detail.disagreements')}</h3>
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </>
  )
}
