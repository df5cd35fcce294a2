/** Reads the data that the page brings along (scripts/build/prerender.ts puts it there). */
import { type Atlas, buildAtlas } from '../core/atlas.ts'
import { DataError } from '../core/data-error.ts'
import type { PageData } from '../core/schema/page-data.ts'

/** Id of the element that holds the data as JSON. */
const HOLDER = 'page-data'

/** The atlas as the page holds it. Throws a DataError when the page did not arrive as a whole. */
export function readAtlas(page: Document): Atlas {
  return buildAtlas(parse(page.getElementById(HOLDER)?.textContent ?? ''))
}

function parse(text: string): PageData {
  try {
    return JSON.parse(text)
  } catch {
    throw new DataError('index.html', 'it is not complete')
  }
}
