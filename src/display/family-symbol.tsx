import type { Family } from '../core/schema/event.ts'
import { t } from '../i18n/messages.ts'
import './family-symbol.css'

/** Outline of each family's symbol in a box of 16 by 16. Shape and colour both tell the family. */
export const FAMILY_SHAPES: Record<Family, string> = {
  talks: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  agreements: 'M3 3h10v10H3Z',
  force: 'M8 2l6.5 11.5h-13Z',
  people: 'M8 1l7 7l-7 7l-7-7Z',
  missions: 'M5 2.8h6l3 5.2l-3 5.2H5L2 8Z',
  border: 'M6.2 2h3.6v4.2H14v3.6H9.8V14H6.2V9.8H2V6.2h4.2Z',
  statements: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Zm0 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z',
}

export const FAMILIES = Object.keys(FAMILY_SHAPES) as Family[]

/** Symbol of an event family. With `labelled` it speaks its name; otherwise the text beside it must. */
export function FamilySymbol({ family, labelled = false }: { family: Family; labelled?: boolean }) {
  return labelled ? (
    <svg className="family-symbol" data-family={family} viewBox="0 0 16 16" role="img">
      <title>{t(`family.${family}`)}</title>
      <path d={FAMILY_SHAPES[family]} fillRule="evenodd" />
    </svg>
  ) : (
    <svg className="family-symbol" data-family={family} viewBox="0 0 16 16" aria-hidden="true">
      <path d={FAMILY_SHAPES[family]} fillRule="evenodd" />
    </svg>
  )
}
