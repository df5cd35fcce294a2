import type { ProfileRef } from '../core/profile.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import type { Names } from './use-names.ts'

/** A place's or actor's name as the way to its profile. */
export function ProfileLink({ profile, names }: { profile: ProfileRef; names: Names }) {
  const { text, lang } = names.nameOf(profile)
  return (
    <QueryLink change={{ profile }}>
      <span lang={lang}>{text}</span>
    </QueryLink>
  )
}
