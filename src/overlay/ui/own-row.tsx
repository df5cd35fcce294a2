import { type KeyboardEvent, Suspense, use, useEffect, useMemo, useRef, useState } from 'react'
import { isPoint } from '../../core/placement/group-places.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { EventDate } from '../../display/event-date.tsx'
import { Icon } from '../../display/icon.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { NEAR } from '../../state/overlay-link.ts'
import { PRESETS } from '../columns/names.ts'
import { dayOfText } from '../columns/read-date.ts'
import { ALWAYS } from '../columns/read-row.ts'
import { lookAtRow, type OwnFile, readOwnRow } from '../own-file.ts'
import { findRow } from '../rows/block.ts'
import { kmBetween } from '../rows/near.ts'
import { kindName } from './kind-legend.tsx'
import { rowFacts } from './row-facts.ts'

interface OwnRowProps {
  file: OwnFile
  row: number
}

/** A row of the reader's file: its own words first, all its columns below. */
export function OwnRow({ file, row }: OwnRowProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const [cells] = useState(() => readOwnRow(row))
  useEffect(() => {
    const opener = document.activeElement
    title.current?.focus({ preventScroll: true })
    return () => focusAgain(opener)
  }, [])
  const facts = rowFacts(file, row)
  if (!facts) return null
  const close = () => lookAtRow(undefined)
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  const heading = t('ownData.row', { row: row + 1 })
  return (
    <article className="own-row" aria-label={heading} onKeyDown={closeOnEscape}>
      <header>
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" className="icon-button" aria-label={t('app.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p className="own-data-mark">{t('ownData.notOfAtlas')}</p>
      <p>
        {[facts.date, file.columns?.kind !== undefined && kindName(file.kinds[facts.kind]?.name ?? '', file.preset)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {facts.position}
        {file.columns?.precision !== undefined && `, ${t(`ownDataPrecision.${facts.precision}`)}`}
      </p>
      <EventsNear file={file} row={row} />
      <Suspense fallback={<p role="status">{t('ownData.opening', { name: file.name })}</p>}>
        <RowWords file={file} cells={cells} />
      </Suspense>
    </article>
  )
}

/** Gives the focus back to what opened the row; a row of the list that is gone by then has it from the button of the list. */
function focusAgain(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const target = isThere ? opener : document.querySelector<HTMLElement>('.own-data-actions button')
  target?.focus({ preventScroll: true })
}

/** Events of the atlas near a row in place and time; nothing for a row without a date, or with none near. */
function EventsNear({ file: { blocks }, row }: OwnRowProps) {
  const { atlas } = useAtlas()
  const found = findRow(blocks, row)
  const [lon = 0, lat = 0] = [found?.block.lon[found.index], found?.block.lat[found.index]]
  const [first = 0, last = 0] = [found?.block.first[found.index], found?.block.last[found.index]]
  const events = useMemo(() => {
    if (first === ALWAYS.first) return []
    const isNear = (id: string) => {
      const place = atlas.places.get(id)
      return place?.position !== undefined && isPoint(place) && kmBetween([lon, lat], place.position) <= NEAR.km
    }
    return atlas.events.filter(
      ({ date_start, date_end, mapped_places }) =>
        dayOfText(date_start) <= last + NEAR.days &&
        dayOfText(date_end) >= first - NEAR.days &&
        mapped_places.some(isNear),
    )
  }, [atlas, lon, lat, first, last])
  if (events.length === 0) return null
  return (
    <section>
      <h3>{t('ownData.eventsNear', { ...NEAR })}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
              {event.title}
            </QueryLink>
            , <EventDate event={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RowWords({ file, cells }: { file: OwnFile; cells: Promise<readonly string[] | undefined> }) {
  const values = use(cells)
  if (!values) return <p role="alert">{t('ownData.unreadable')}</p>
  const header = file.opened?.header ?? []
  const columns = header.map((name, index) => ({ name, index, value: values[index]?.trim() ?? '' }))
  const preset = PRESETS.find(({ id }) => id === file.preset)
  const named = (names: readonly string[] = []) =>
    names.flatMap((name) =>
      columns.filter((column) => column.name.trim().toLowerCase() === name && column.value !== ''),
    )
  const figures = named(preset?.figures)
  return (
    <>
      {named(preset?.words).map(({ name, index, value }) => (
        <p key={index} className="own-words">
          <small>{name}</small>
          <Value text={value} />
        </p>
      ))}
      {figures.length > 0 && (
        <p>
          {t('ownData.figures')}: {figures.map(({ name, value }) => `${name} ${value}`).join(', ')}
        </p>
      )}
      <details>
        <summary>{t('ownData.allColumns')}</summary>
        <dl>
          {columns
            .filter(({ value }) => value !== '')
            .map(({ name, index, value }) => (
              <div key={index}>
                <dt>{name}</dt>
                <dd>
                  <Value text={value} />
                </dd>
              </div>
            ))}
        </dl>
      </details>
    </>
  )
}

/** More of a cell would only make the page slow. */
const MAX_CHARS = 10_000

/** A cell as text; an address of the web, and nothing else, as a link that opens a page of its own. */
function Value({ text }: { text: string }) {
  const shown = text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text
  if (!isWebAddress(text)) return shown
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {shown}
    </a>
  )
}

function isWebAddress(text: string): boolean {
  return /^https?:\S+$/i.test(text) && URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
