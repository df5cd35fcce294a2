import type { Page } from '../state/query.ts'
import { DataPage } from './data-page.tsx'
import { NotesPage } from './notes-page.tsx'
import { PolicyPage } from './policy-page.tsx'
import { VerifyPage } from './verify-page.tsx'

/** The pages about the atlas, loaded together. `dataBase` is the address of the data folder with a final slash. */
export function AboutPages({ page, dataBase }: { page: Exclude<Page, 'places' | 'actors'>; dataBase: string }) {
  if (page === 'data') return <DataPage dataBase={dataBase} />
  if (page === 'notes') return <NotesPage />
  return page === 'policy' ? <PolicyPage /> : <VerifyPage />
}
