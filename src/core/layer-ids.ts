/** The three dated layers, by the name of their file under /data/layers/. */
export const LAYER_IDS = ['nagorno-karabakh', 'border-villages', 'summit-cities'] as const
export type LayerId = (typeof LAYER_IDS)[number]
