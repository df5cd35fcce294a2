import { useState } from 'react'
import { CopyField } from '../display/links/copy-field.tsx'
import { t } from '../i18n/messages.ts'
import { useHash } from '../state/address.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/own-data.ts'
import { embedCode, FRAME_SIZES } from './embed-code.ts'
import './share-view.css'

/** The address of the present view, map position included, and the code that embeds the view in another page. */
export function ShareView() {
  const { openEvent, addressOf } = useAtlas()
  const hash = useHash()
  const own = useOwnRows()
  const [size, setSize] = useState(1)
  const query = addressOf({}).replace(/^\?$/, '')
  const addressUnder = (path: string) =>
    new URL(`${import.meta.env.BASE_URL}${path}${query}${hash}`, location.href).href
  const title = openEvent ? `${openEvent.title} · ${t('subject.title')}` : t('subject.title')
  return (
    <>
      {own && <p className="notice">{t('share.ownData')}</p>}
      <CopyField
        label={t('share.address')}
        text={addressUnder('')}
        copy={t('share.copyLink')}
        copied={t('share.linkCopied')}
        rows={2}
      />
      <CopyField
        label={t('share.embedCode')}
        text={embedCode(addressUnder('embed/'), title, FRAME_SIZES[size] ?? { width: 600, height: 450 })}
        copy={t('share.copyEmbedCode')}
        copied={t('share.embedCodeCopied')}
        rows={4}
      >
        <label className="share-size">
          {t('share.size')}
          <select value={size} onChange={({ target }) => setSize(Number(target.value))}>
            {FRAME_SIZES.map(({ width, height }, index) => (
              <option key={`${width}-${height}`} value={index}>
                {width === '100%' ? t('share.fullWidth', { height }) : t('share.pixels', { width, height })}
              </option>
            ))}
          </select>
        </label>
      </CopyField>
    </>
  )
}
