import type { ReactNode } from 'react'
import { BackButton } from '../display/back-button.tsx'
import { useTitleFocus } from '../display/use-title-focus.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import type { Page } from '../state/query.ts'
import './about-page.css'

/** Frame of a page about the atlas. Opening it moves the focus to its title; Escape closes it. */
export function AboutPage({ page, children }: { page: Page; children: ReactNode }) {
  const { change } = useAtlas()
  const title = useTitleFocus(page)
  const close = () => change({ page: undefined })
  return (
    <section
      className="about-page"
      aria-labelledby="about-title"
      data-page={page}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <BackButton onClose={close} />
      <h2 id="about-title" ref={title} tabIndex={-1}>
        {t(`about.${page}`)}
      </h2>
      {children}
    </section>
  )
}
