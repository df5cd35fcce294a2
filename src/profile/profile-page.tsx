import type { ReactNode } from 'react'
import type { ProfileRef } from '../core/profile.ts'
import { ReaderPage } from '../display/reader-page.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import './profile.css'
import type { Names } from './use-names.ts'

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
    <ReaderPage
      className="profile"
      title={text}
      titleId="profile-title"
      titleLang={lang}
      data={{ 'data-profile': `${profile.kind}:${profile.id}` }}
      kind={kind}
      onClose={() => change({ profile: undefined })}
    >
      {children}
    </ReaderPage>
  )
}
