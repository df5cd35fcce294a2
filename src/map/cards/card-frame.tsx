import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from '../../display/icon.tsx'
import { t } from '../../i18n/messages.ts'
import './card.css'

/** Whether a card takes the focus: not the one that the page was opened with, because nobody has asked for it here. */
export const TakesFocus = createContext(true)

interface CardFrameProps {
  /** What the card is about; the focus moves to its title when it is about something else. */
  subject: string
  title: ReactNode
  /** Language of the title where it is not that of the page. */
  titleLang?: string | undefined
  /** What it is, in a line above the title. */
  kind?: ReactNode
  footer?: ReactNode
  onClose: () => void
  children: ReactNode
}

/**
 * Frame of what is looked at on the map: a dialog that leaves the rest of the page usable. Opening it moves the focus to its
 * title; whoever steps on inside it stays where they are.
 */
export function CardFrame({ subject, title, titleLang, kind, footer, onClose, children }: CardFrameProps) {
  const titleId = useId()
  const frame = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const takesFocus = useContext(TakesFocus)
  // Before the card is painted, so that a key pressed as soon as it is seen acts inside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each subject
  useLayoutEffect(() => {
    // In a frame of another site's page the focus stays with that page.
    if (!takesFocus || frame.current?.contains(document.activeElement) || !document.hasFocus()) return
    heading.current?.focus({ preventScroll: true })
  }, [subject])
  return (
    <section ref={frame} role="dialog" aria-modal="false" aria-labelledby={titleId} className="card">
      <header className="card-head">
        {kind && <p className="card-kind">{kind}</p>}
        <h2 id={titleId} ref={heading} tabIndex={-1} lang={titleLang}>
          {title}
        </h2>
        <button type="button" className="card-close" aria-label={t('card.closeCard')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="card-body">{children}</div>
      {footer && <footer className="card-foot">{footer}</footer>}
    </section>
  )
}
