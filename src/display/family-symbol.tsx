import type { Family } from '../core/schema/event.ts'
import type { Subject } from '../core/schema/subject.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './family-symbol.css'

type FamilyLook = Subject['families'][number]

/** Outlines of symbols in a box of 16 by 16. Shape and colour both tell the family. */
export const SHAPE_PATHS: Record<FamilyLook['shape'], string> = {
  circle: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  square: 'M3 3h10v10H3Z',
  triangle: 'M8 2l6.5 11.5h-13Z',
  diamond: 'M8 1l7 7l-7 7l-7-7Z',
  hexagon: 'M5 2.8h6l3 5.2l-3 5.2H5L2 8Z',
  cross: 'M6.2 2h3.6v4.2H14v3.6H9.8V14H6.2V9.8H2V6.2h4.2Z',
  ring: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Zm0 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z',
}

/** The families of the atlas, in the order of lists and bars. */
export function useFamilies(): readonly FamilyLook[] {
  return useAtlas().atlas.subject.families
}

/** How a family looks. */
export function familyIn(families: readonly FamilyLook[], id: Family): FamilyLook {
  const family = families.find((one) => one.id === id)
  if (!family) throw new Error(`the family "${id}" passed the compiler, but atlas.json does not list it`)
  return family
}

/** Symbol of an event family. With `labelled` it speaks its name; otherwise the text beside it must. */
export function FamilySymbol({ family, labelled = false }: { family: Family; labelled?: boolean }) {
  const { hue, shape } = familyIn(useFamilies(), family)
  return labelled ? (
    <svg className="family-symbol" data-hue={hue} viewBox="0 0 16 16" role="img">
      <title>{t(`family.${family}`)}</title>
      <path d={SHAPE_PATHS[shape]} fillRule="evenodd" />
    </svg>
  ) : (
    <svg className="family-symbol" data-hue={hue} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} fillRule="evenodd" />
    </svg>
  )
}
