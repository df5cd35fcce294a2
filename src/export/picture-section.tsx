import { useRef, useState } from 'react'
import type { SheetContent } from '../core/picture/sheet-layout.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useTakePicture } from '../state/map-picture.ts'
import { drawSheet, type LegendEntry } from './draw-sheet.ts'
import { PictureLegend } from './picture-legend.tsx'
import { saveFile } from './save-file.ts'
import { useSheetContent } from './use-sheet-content.ts'

const FILE = 'karabakh-atlas-map.png'

type Progress = { state: 'idle' | 'drawing' | 'saved' } | { state: 'failed'; reason: string }

/** The map on the screen as a picture, with the words and the legend that belong to it. */
export function PictureSection() {
  const { selection } = useAtlas()
  const take = useTakePicture()
  const content = useSheetContent()
  const legend = useRef<HTMLUListElement>(null)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const isEmpty = selection.events.length === 0

  async function draw(words: Pick<SheetContent, 'title' | 'lines' | 'notes'>): Promise<HTMLCanvasElement> {
    if (!take) throw new Error('the map is not drawn')
    const picture = await take()
    const notes = [...words.notes, picture.attribution.join(' | '), window.location.href]
    return drawSheet({ ...words, notes }, entriesOf(legend.current), picture)
  }
  async function save() {
    setProgress({ state: 'drawing' })
    try {
      saveFile(FILE, 'image/png', await asPng(await draw(content)))
      setProgress({ state: 'saved' })
    } catch (error) {
      setProgress({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <>
      <p>{t('export.pictureIntro')}</p>
      <PictureLegend ref={legend} />
      <button
        type="button"
        className="button"
        disabled={isEmpty || !take || progress.state === 'drawing'}
        onClick={save}
      >
        {t('export.png')}
      </button>
      {isEmpty && <p>{t('export.empty')}</p>}
      {!take && <p>{t('export.noMap')}</p>}
      <p role="status">
        {progress.state === 'drawing' && t('export.drawing')}
        {progress.state === 'saved' && t('export.saved', { file: FILE })}
        {progress.state === 'failed' && t('export.pictureFailed', { reason: progress.reason })}
      </p>
    </>
  )
}

function entriesOf(list: HTMLUListElement | null): LegendEntry[] {
  return [...(list?.children ?? [])].flatMap((item) => {
    const symbol = item.querySelector('svg')
    return symbol ? [{ symbol, label: item.textContent.trim() }] : []
  })
}

async function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the browser could not write the picture')
  return blob
}
