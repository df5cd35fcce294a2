/** Reads the data that the page brings along, or names where they are many (tools/site/page-data.ts). */
import { type Atlas, buildAtlas } from '../core/atlas.ts'
import { DataError } from '../core/data-error.ts'
import { fromPageColumns, type PageColumns } from '../core/page-columns.ts'
import { loadFile } from './load-file.ts'

/** Id of the element that holds the data as JSON, or names the file with them. */
const HOLDER = 'page-data'

/** The atlas of the page. Rejects with a DataError when its data did not arrive as a whole. */
export async function readAtlas(page: Document): Promise<Atlas> {
  const file = page.getElementById(HOLDER)?.dataset['file']
  return buildAtlas(fromPageColumns(file ? await loadFile<PageColumns>('', file, 'articles') : heldBy(page)))
}

function heldBy(page: Document): PageColumns {
  try {
    return JSON.parse(page.getElementById(HOLDER)?.textContent ?? '')
  } catch {
    throw new DataError('index.html', 'it is not complete')
  }
}
