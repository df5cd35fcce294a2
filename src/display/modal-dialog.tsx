import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../i18n/messages.ts'
import './modal-dialog.css'

interface ModalDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/**
 * A native dialog over the page: Escape, its button, or a click beside it close it, and the focus goes back. A press that
 * began in it, such as one that selects words, closes nothing wherever it ends.
 */
export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isPressedBeside = useRef(false)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog
    <dialog
      ref={dialog}
      className="modal-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => {
        isPressedBeside.current = target === currentTarget
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget && isPressedBeside.current) currentTarget.close()
      }}
    >
      <div className="modal-dialog-content">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('app.close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
