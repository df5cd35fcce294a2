import { use } from 'react'
import type { Actor } from '../core/schema/reference-lists.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { ViewReport } from '../display/links/view-report.tsx'
import { OtherNames } from '../display/names/other-names.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AuthorityLinks } from './authority-links.tsx'
import { NameList } from './name-list.tsx'
import { ProfilePage } from './profile-page.tsx'
import { SharedSections } from './shared-sections.tsx'
import { useNames } from './use-names.ts'

/** Who an actor is, what it is called, and its events. Suspends until the actors are loaded. */
export function ActorProfile({ id }: { id: string }) {
  const actor = use(useAtlas().records.actors()).get(id)
  const names = useNames()
  if (!actor) throw new Error(`actors.json has no ${id}, which events or claims refer to`)
  const profile = { kind: 'actor', id } as const
  return (
    <ProfilePage profile={profile} names={names} kind={kindOf(actor)}>
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
function kindOf({ kind, side }: Actor): string {
  const sides = side.filter((one) => one !== 'none').map((one) => t(`side.${one}`))
  const word = t(`actorKind.${kind}`)
  return sides.length === 0 ? word : t('profile.side', { kind: word, side: sides.join(', ') })
}
