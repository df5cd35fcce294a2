import type { ReactNode } from 'react'
import { ReadingPage } from '../display/reading-page.tsx'
import english from '../i18n/messages/en/about.json'
import { addTexts, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import type { Page } from '../state/query.ts'
import './about-page.css'

// Few readers come to these pages, so the texts come with them and not with those of all parts.
addTexts('en', english)

/** Frame of a page about the atlas. */
export function AboutPage({ page, children }: { page: Page; children: ReactNode }) {
  const { change } = useAtlas()
  return (
    <ReadingPage
      className="about-page"
      title={t(`about.${page}`)}
      titleId="about-title"
      data={{ 'data-page': page }}
      onClose={() => change({ page: undefined })}
    >
      {children}
    </ReadingPage>
  )
}
