/** What one run of the benchmark finds. */
import type { PhoneVisit, Visit } from './measure.ts'

export type PageId = 'atlas' | 'title' | 'maplibre' | 'leaflet' | 'deck' | 'kepler'

export interface Results {
  /** YYYY-MM-DD */
  date: string
  machine: string
  browser: string
  /** Visits of each page at each size, of which the medians are kept. */
  runs: number
  sizes: {
    events: number
    places: number
    /** Reading, checking and writing all records. */
    compileSeconds: number
    pages: Record<PageId, Visit>
    /** The atlas on a slow phone. */
    phone: PhoneVisit
  }[]
}
