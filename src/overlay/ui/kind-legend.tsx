import { t } from '../../i18n/messages.ts'
import type { PresetId } from '../columns/names.ts'
import { KIND_COLOURS, kindsByColour } from '../rows/colours.ts'
import type { Kind } from '../rows/load-rows.ts'

interface KindLegendProps {
  kinds: readonly Kind[]
  preset: PresetId | undefined
  hasKinds: boolean
}

/** What the colours of the points stand for: the most frequent kinds, and all others together. */
export function KindLegend({ kinds, preset, hasKinds }: KindLegendProps) {
  const { own, others } = kindsByColour(kinds)
  return (
    <ul className="own-data-kinds">
      {own.map(({ name, count, colour }) => (
        <li key={name}>
          <Dot colour={colour} />
          {hasKinds && `${kindName(name, preset)}: `}
          {t('ownData.count', { count })}
        </li>
      ))}
      {others > 0 && (
        <li>
          <Dot colour={KIND_COLOURS.length - 1} />
          {t('ownData.others')}: {t('ownData.count', { count: others })}
        </li>
      )}
    </ul>
  )
}

/** A point in the colour of a kind. */
export function Dot({ colour }: { colour: number }) {
  return (
    <svg className="own-dot" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={KIND_COLOURS[colour] ?? KIND_COLOURS.at(-1)} />
    </svg>
  )
}

/** The words of the file, or of the codebook where the file has numbers. */
export function kindName(name: string, preset: PresetId | undefined): string {
  if (preset === 'ucdp-ged' && (name === '1' || name === '2' || name === '3')) return t(`ownDataViolence.${name}`)
  return name || t('ownData.noKind')
}
