/** Renders a view of the app with the real data in a language, once all that it loads is there. */
import { text as readText } from 'node:stream/consumers'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Atlas, Records } from '../../src/core/atlas.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'
import { AtlasProvider, LinkProvider } from '../../src/state/atlas-state.tsx'

interface Shown {
  atlas: Atlas
  records: Records
  language: Language
}

/** The markup of a view; the address of the page has no query. Rejects when a part of it throws. */
export async function renderView(view: ReactNode, { atlas, records, language }: Shown): Promise<string> {
  const fail = (error: unknown) => {
    throw error
  }
  const page = (
    <AtlasProvider atlas={atlas} records={records} today="2026-11-30">
      <LinkProvider addressOf={() => '?'} lang={language}>
        {view}
      </LinkProvider>
    </AtlasProvider>
  )
  return readText((await prerenderToNodeStream(page, { onError: fail })).prelude)
}
