import { useMemo } from 'react'
import { t } from '../../i18n/messages.ts'
import type { PresetId } from '../columns/names.ts'
import { type OwnFile, showKinds } from '../own-file.ts'
import { colourOf, KIND_COLOURS, OTHERS } from '../rows/colours.ts'

/** Kinds that are listed one by one. */
const MAX_LISTED = 60

/** What the colours of the points stand for, and which kinds are shown: the most frequent one by one, all others together. */
export function KindLegend({ file: { kinds, hidden, preset, columns } }: { file: OwnFile }) {
  const ranked = useMemo(() => [...kinds].sort((a, b) => a.rank - b.rank), [kinds])
  const rest = ranked.slice(MAX_LISTED)
  const restCount = useMemo(() => rest.reduce((sum, { count }) => sum + count, 0), [rest])
  if (columns?.kind === undefined) return null
  const entry = (of: readonly number[], colour: number, name: string, count: number) => (
    <li key={of[0]}>
      <label>
        <input
          type="checkbox"
          checked={!of.every((kind) => hidden.has(kind))}
          onChange={({ target }) => showKinds(of, target.checked)}
        />
        <Dot colour={colour} />
        {`${name}: ${t('ownData.count', { count })}`}
      </label>
    </li>
  )
  return (
    <fieldset className="own-data-kinds">
      <legend>{t('ownData.kinds')}</legend>
      <ul>
        {ranked
          .slice(0, MAX_LISTED)
          .map((kind) => entry([kind.index], colourOf(kind), kindName(kind.name, preset), kind.count))}
        {rest.length > 0 &&
          entry(
            rest.map(({ index }) => index),
            OTHERS,
            t('ownData.others'),
            restCount,
          )}
      </ul>
    </fieldset>
  )
}

/** A point in the colour of a kind. */
export function Dot({ colour }: { colour: number }) {
  return (
    <svg className="own-dot" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={KIND_COLOURS[colour] ?? KIND_COLOURS[OTHERS]} />
    </svg>
  )
}

/** The words of the file, or of the codebook where the file has numbers. */
export function kindName(name: string, preset: PresetId | undefined): string {
  if (preset === 'ucdp-ged' && (name === '1' || name === '2' || name === '3')) return t(`ownDataViolence.${name}`)
  return name || t('ownData.noKind')
}
