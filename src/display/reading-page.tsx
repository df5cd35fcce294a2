import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { BackButton } from './back-button.tsx'
import './reading-page.css'
import { t } from '../i18n/messages.ts'

interface ReadingPageProps {
  title: string
  /** Id of the heading, unique within the document. */
  titleId: string
  /** Language of the title when it is not that of the page. */
  titleLang?: string | undefined
  className: string
  /** Attribute by which readers' tools and tests know what is open. */
  data: { [name: `data-${string}`]: string }
  /** What it is, in a line above the title. */
  kind?: ReactNode
  /** What the button that closes it says, when it does not lead back to what lies behind. */
  closeLabel?: string
  /** Further buttons, beside the one that closes it. */
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** Frame of what is open in the reading column. Opening it moves the focus to its title; Escape closes it. */
export function ReadingPage({
  title,
  titleId,
  titleLang,
  className,
  data,
  kind,
  closeLabel,
  actions,
  onClose,
  children,
}: ReadingPageProps) {
  const heading = useTitleFocus(titleId)
  usePageTitle(title)
  return (
    <section
      className={`reading-page ${className}`}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      {...data}
    >
      <div className="reading-bar">
        <BackButton onClose={onClose} label={closeLabel} />
        {actions && <div className="reading-actions">{actions}</div>}
      </div>
      {kind && <p className="reading-kind">{kind}</p>}
      <h2 id={titleId} ref={heading} tabIndex={-1} lang={titleLang}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Names the document after what is open while the component is shown, and after the atlas alone before and after. */
function usePageTitle(title: string): void {
  const atlas = t('subject.title')
  useEffect(() => {
    document.title = `${title} · ${atlas}`
    return () => {
      document.title = atlas
    }
  }, [title, atlas])
}

/**
 * Ref for the title of what opens in the reading column: it takes the focus once for each `id`. It does not while the
 * reader is somewhere else, so that an atlas embedded in another site's page does not draw the focus into its frame.
 */
function useTitleFocus(id: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each id
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus({ preventScroll: true })
  }, [id])
  return title
}
