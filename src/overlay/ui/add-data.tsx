import './english-texts.ts'
import { useId, useState } from 'react'
import { t } from '../../i18n/messages.ts'
import { offerFile } from '../../state/overlay-link.ts'
import './own-data.css'

/** Opens a file of the reader's, or rows that are pasted. `onAdded`: one is about to be opened. */
export function AddData({ onAdded }: { onAdded: () => void }) {
  const id = useId()
  const [text, setText] = useState('')
  function add(file: Blob, name: string): void {
    offerFile({ file, name })
    onAdded()
  }
  return (
    <section className="add-data" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{t('ownData.add')}</h3>
      <label className="button">
        {t('ownData.choose')}
        <input
          type="file"
          className="visually-hidden"
          aria-describedby={`${id}formats ${id}privacy`}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) add(file, file.name)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
      </label>
      <p id={`${id}formats`}>{t('ownData.formats')}</p>
      <details>
        <summary>{t('ownData.paste')}</summary>
        <label htmlFor={`${id}rows`}>{t('ownData.pasteLabel')}</label>
        <textarea
          id={`${id}rows`}
          rows={5}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button
          type="button"
          className="button"
          onClick={() => text.trim() !== '' && add(new Blob([text]), t('ownData.pasted'))}
        >
          {t('ownData.pasteOpen')}
        </button>
      </details>
      <p id={`${id}privacy`}>
        <strong>{t('ownData.privacy')}</strong>
      </p>
    </section>
  )
}
