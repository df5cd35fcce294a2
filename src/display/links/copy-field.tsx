import { type ReactNode, useId, useRef, useState } from 'react'
import { t } from '../../i18n/messages.ts'
import './copy-field.css'

interface CopyFieldProps {
  label: string
  /** What can be copied. */
  text: string
  /** Words of the button, and what is said when it has worked. */
  copy: string
  copied: string
  /** Rows that the text takes. */
  rows: number
  /** Choices about the text, between its label and the text. */
  children?: ReactNode
}

/** A text to copy. Where the browser does not let the page use the clipboard, the text is selected instead. */
export function CopyField({ label, text, copy, copied, rows, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<{ text: string; message: string }>()
  const id = useId()
  const say = (message: string) => setOutcome({ text, message })

  async function copyText() {
    try {
      await navigator.clipboard.writeText(text)
      say(copied)
    } catch {
      // Not allowed, or no clipboard at all outside secure contexts: the reader can still copy by hand.
      field.current?.select()
      say(t('share.selected'))
    }
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {children}
      <textarea id={id} ref={field} readOnly rows={rows} spellCheck={false} value={text} />
      <p>
        <button type="button" className="button" onClick={copyText}>
          {copy}
        </button>
        <span role="status">{outcome?.text === text && outcome.message}</span>
      </p>
    </div>
  )
}
