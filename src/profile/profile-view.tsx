import type { ProfileRef } from '../core/profile.ts'
import { ActorProfile } from './actor-profile.tsx'
import { PlaceProfile } from './place-profile.tsx'

/** Who or what a place or actor is, and its events. */
export function ProfileView({ profile: { kind, id } }: { profile: ProfileRef }) {
  return kind === 'place' ? <PlaceProfile id={id} /> : <ActorProfile id={id} />
}
