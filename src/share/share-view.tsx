import { useState } from 'react'
import { escapeMarkup } from '../core/escape-markup.ts'
import { CopyField } from '../display/links/copy-field.tsx'
import { t } from '../i18n/messages.ts'
import { useHash } from '../state/address.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/overlay-link.ts'
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

/** Width and height of a frame in CSS pixels, or the width of the column it stands in. */
interface FrameSize {
  width: number | '100%'
  height: number
}

/** Sizes on offer, from the smallest that the view is made for. */
export const FRAME_SIZES: readonly FrameSize[] = [
  { width: 400, height: 300 },
  { width: 600, height: 450 },
  { width: 800, height: 600 },
  { width: '100%', height: 600 },
]

/** HTML of a frame that shows the address. Both texts may hold anything; they stay inside their attributes. */
export function embedCode(address: string, title: string, { width, height }: FrameSize): string {
  const attributes = { src: address, title, width, height, loading: 'lazy', style: 'border:0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
