import { use } from 'react'
import type { Place } from '../core/schema/reference-lists.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { PermanentLink } from '../display/links/permanent-link.tsx'
import { ViewReport } from '../display/links/view-report.tsx'
import { OtherNames } from '../display/names/other-names.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { countryName } from '../i18n/country-name.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AuthorityLinks } from './authority-links.tsx'
import { NameList } from './name-list.tsx'
import { PlaceNotes } from './place-notes.tsx'
import { PlacePosition } from './place-position.tsx'
import { ProfilePage } from './profile-page.tsx'
import { SharedSections } from './shared-sections.tsx'
import { useNames } from './use-names.ts'
import { VillageFacts } from './village-facts.tsx'

/** What a place is, where and how surely, what it is called, and its events. Suspends until its record is loaded. */
export function PlaceProfile({ id }: { id: string }) {
  const place = use(useAtlas().records.places()).get(id)
  const names = useNames()
  if (!place) throw new Error(`places.json has no ${id}, which the atlas lists`)
  const profile = { kind: 'place', id } as const
  return (
    <ProfilePage profile={profile} names={names} kind={kindOf(place)}>
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
function kindOf({ kind, country }: Place): string {
  return [t(`placeKind.${kind}`), country && kind !== 'country' && countryName(country)].filter(Boolean).join(', ')
}
