/** Fields whose values atlas.json lists, instead of the code. */

/**
 * Marks such a field, by the name of the list. tools/compile/editor-schemas.ts offers the values to editors;
 * tools/compile/check/check-subject.ts refuses others.
 */
export const LISTED_IN = 'listedIn'

export const LISTS = ['families', 'kinds', 'layers', 'sides'] as const
export type ListName = (typeof LISTS)[number]

/** The values that a field marked with `list` may have. */
export function listedValues(subject: Record<ListName, readonly { id: string }[]>, list: ListName): string[] {
  const ids = subject[list].map(({ id }) => id)
  return list === 'sides' ? [...ids, 'none'] : ids
}
