import { useRef, useState } from 'react'
import { saveFile } from '../display/save-file.ts'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { PictureLegend } from './picture-legend.tsx'
import { PrintSelection } from './print-selection.tsx'
import { usePicture } from './use-picture.ts'
import { useSheetContent } from './use-sheet-content.ts'

type Progress = { state: 'idle' | 'drawing' | 'saved' } | { state: 'failed'; reason: string }

/** The map on the screen as a picture, with the words and the legend that belong to it, as a file or on paper. */
export function PictureSection() {
  const { atlas, selection } = useAtlas()
  const fileName = `${atlas.subject.id}-map.png`
  const content = useSheetContent()
  const legend = useRef<HTMLUListElement>(null)
  const draw = usePicture(legend)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const isEmpty = selection.events.length === 0

  async function save() {
    if (!draw) return
    setProgress({ state: 'drawing' })
    try {
      saveFile(fileName, 'image/png', await asPng(await draw(content)))
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
        {...usableWhen(!isEmpty && draw !== undefined && progress.state !== 'drawing', save)}
      >
        {t('export.png')}
      </button>
      <p role="status">
        {progress.state === 'drawing' && t('export.drawing')}
        {progress.state === 'saved' && t('export.saved', { file: fileName })}
        {progress.state === 'failed' && t('export.pictureFailed', { reason: progress.reason })}
      </p>
      <PrintSelection content={content} draw={isEmpty ? undefined : draw} />
      {!draw && <p>{t('export.noMap')}</p>}
    </>
  )
}

async function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the browser could not write the picture')
  return blob
}
