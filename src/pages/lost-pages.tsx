import { recordPath } from '../core/record-path.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** Pages of events whose ids lead elsewhere now, or that were withdrawn: a permanent address never leads nowhere. */
export function gonePages({ events, changes }: Site): Page[] {
  const merged = [...events.values()].flatMap((event) =>
    (event.merged_ids ?? []).map((id) =>
      gonePage(
        id,
        t('page.merged'),
        t('page.mergedNote'),
        <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
          {event.title}
        </QueryLink>,
        recordPath('event', event.id),
      ),
    ),
  )
  const withdrawn = changes.withdrawn
    .filter(({ kind }) => kind === 'events')
    .map(({ id, reason }) => gonePage(id, t('page.withdrawn'), t('page.withdrawnNote'), reason))
  return [...merged, ...withdrawn]
}

function gonePage(id: string, title: string, note: string, rest: Page['content'], movedTo?: string): Page {
  return {
    path: recordPath('event', id),
    title: `${title}: ${id}`,
    description: note,
    content: (
      <>
        <h1>{title}</h1>
        <p>
          {note} {rest}
        </p>
      </>
    ),
    jsonLd: [],
    alternates: [],
    ...(movedTo ? { movedTo } : {}),
  }
}

/** What a server sends, as 404.html, for addresses that lead nowhere. `base` is the path of the atlas on its server. */
export function notFoundPage(base: string): Page {
  return {
    path: '',
    sentAnywhere: base,
    title: t('page.notFound'),
    description: t('page.notFoundNote'),
    content: (
      <>
        <h1>{t('page.notFound')}</h1>
        <p>{t('page.notFoundNote')}</p>
      </>
    ),
    jsonLd: [],
    alternates: [],
  }
}
