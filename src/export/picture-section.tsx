import { type Ref, use, useRef, useState } from 'react'
import type { SheetContent } from '../core/picture/sheet-layout.ts'
import { isValidOn } from '../core/time/as-of.ts'
import { formatDate } from '../display/event-date.tsx'
import { FamilySymbol, useFamilies } from '../display/family-symbol.tsx'
import { LineSample } from '../display/line-sample.tsx'
import { useEventCount } from '../display/names/selection-words.ts'
import { useActiveFilters } from '../display/names/use-filter-names.ts'
import { saveFile } from '../display/save-file.ts'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/overlay-link.ts'
import { PrintSelection } from './print-selection.tsx'
import { usePicture } from './use-picture.ts'

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

/** What the map shows now: families of the selected events, and lines and areas of the layers that are on. */
function PictureLegend({ ref }: { ref: Ref<HTMLUListElement> }) {
  const { atlas, records, selection, query, asOf } = useAtlas()
  const layers = use(records.layers())
  const own = useOwnRows()
  const all = useFamilies()
  const families = new Set(selection.events.map(({ family }) => family))
  const selected = new Set(selection.events.map(({ id }) => id))
  const kinds = new Set(
    query.layers
      .flatMap((id) => layers[id]?.features ?? [])
      .filter((feature) => feature.properties.events?.some((id) => selected.has(id)) ?? isValidOn(feature, asOf))
      .map(({ properties }) => properties.kind),
  )
  return (
    <ul ref={ref} className="picture-legend" aria-label={t('export.legend')}>
      {all
        .filter(({ id }) => families.has(id))
        .map(({ id }) => (
          <li key={id}>
            <FamilySymbol family={id} /> <span>{t(`family.${id}`)}</span>
          </li>
        ))}
      <li>
        <LineSample sample="border" /> <span>{t('legend.internationalBorder')}</span>
      </li>
      {atlas.subject.kinds
        .filter(({ id }) => kinds.has(id))
        .map(({ id, mark }) => (
          <li key={id}>
            <LineSample sample={mark} /> <span>{t(`kindLegend.${id}`)}</span>
          </li>
        ))}
      {own?.legend().map(({ colour, words }) => (
        <li key={colour}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill={colour} />
          </svg>{' '}
          <span>{t('export.ownKind', { words })}</span>
        </li>
      ))}
    </ul>
  )
}

/** What a picture of the map says in words, but for its legend and who made the map. */
function useSheetContent(): Pick<SheetContent, 'title' | 'lines' | 'notes'> {
  const { asOf, openEvent } = useAtlas()
  const count = useEventCount()
  const own = useOwnRows()
  const filters = useActiveFilters().map(({ name }) => name)
  return {
    title: openEvent ? `${openEvent.title} · ${t('subject.title')}` : t('subject.title'),
    lines: [
      t('map.asOf', { date: formatDate(asOf) }),
      count,
      ...(filters.length > 0 ? [t('export.filters', { names: filters.join('; ') })] : []),
      ...(own ? [own.sayWhatItIs()] : []),
    ],
    notes: [t('app.neutrality')],
  }
}
