import type { ReactNode } from 'react'
import type { Records } from '../core/atlas.ts'
import { pathIn, recordPath } from '../core/record-path.ts'
import { allowedValues } from '../state/allowed-values.ts'
import { AtlasProvider, LinkProvider } from '../state/atlas-state.tsx'
import { changeQuery, type Query, readQuery, writeQuery } from '../state/query.ts'
import type { Site } from './site.ts'

/** Gives parts of the app all records at once, and makes their links lead to permanent pages, where there are, else to the live map. */
export function PermanentLinks({ site, root, children }: { site: Site; root: string; children: ReactNode }) {
  const { atlas, language } = site
  // Nothing on these pages depends on the day; the years only decide which of them an address leaves out.
  const today = atlas.events.at(-1)?.date_start ?? ''
  const allowed = allowedValues(atlas, today)
  const query = { ...readQuery('', allowed).query, lang: language }
  const here = root + pathIn(language, '')
  const addressOf = (change: Partial<Query>) => {
    if (change.event) return here + recordPath('event', change.event)
    if (change.article) return here + recordPath('article', change.article)
    if (change.profile?.kind === 'place') return here + recordPath('place', change.profile.id)
    return root + writeQuery(changeQuery(query, change), allowed)
  }
  return (
    <AtlasProvider atlas={atlas} records={recordsOf(site)} today={today}>
      <LinkProvider addressOf={addressOf} lang={language}>
        {children}
      </LinkProvider>
    </AtlasProvider>
  )
}

/** Records that are there already; parts that ask for others have no place on these pages. */
function recordsOf({ atlas, events, articles, outlets, background, actors, types, notes, excerpts }: Site): Records {
  const records: Partial<Records> = {
    event: (id) => settled(events.get(id)),
    article: (id) => settled(excerpts.get(id)),
    articles: () => settled({ articles, outlets, background }),
    places: () => settled(atlas.places),
    actors: () => settled(actors),
    types: () => settled(types),
    notes: () => settled(notes),
  }
  return records as Records
}

/** A promise that React reads without waiting, because it is marked as React marks those that it has seen settle. */
function settled<T>(value: T | undefined): Promise<T> {
  if (value === undefined) throw new Error('a permanent page asks for a record that does not exist')
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
}
