import { pathIn } from '../core/record-path.ts'
import type { ChangesFile } from '../core/schema/changes.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { RECORD_KINDS, type RecordKind } from '../core/vocabulary/field-values.ts'
import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { FEED_PATH, type Page, RELEASES_PATH, wayUp } from './page.ts'
import { datasetNodes } from './schema-org.ts'
import type { Site } from './site.ts'

type Changes = ChangesFile['unreleased']

const SORTS = ['added', 'changed', 'withdrawn'] as const

/** The page of the data's releases: what each added, changed and withdrew. */
export function releasesPage(site: Site): Page {
  const root = wayUp(pathIn(site.language, RELEASES_PATH))
  const { unreleased, releases, withdrawn } = site.changes
  return {
    path: RELEASES_PATH,
    title: t('page.releases'),
    description: t('page.releasesIntro'),
    content: (
      <>
        <h1>{t('page.releases')}</h1>
        <p>{t('page.releasesIntro')}</p>
        <p>
          <a href={root + pathIn(site.language, FEED_PATH)}>{t('page.feed')}</a>
        </p>
        <h2>{t('page.unreleased')}</h2>
        <ChangeLists changes={unreleased} site={site} />
        {releases.map((release) => (
          <section key={release.version}>
            <h2>{t('page.release', { version: release.version, date: formatDate(release.date) })}</h2>
            <ChangeLists changes={release} site={site} />
          </section>
        ))}
        {withdrawn.length > 0 && (
          <>
            <h2>{t('changes.withdrawn')}</h2>
            <ul>
              {withdrawn.map(({ kind, id, reason }) => (
                <li key={`${kind}-${id}`}>
                  {id}: {reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
    jsonLd: datasetNodes(site),
    alternates: [
      { path: 'data/changes.json', type: 'application/json' },
      { path: 'data/datapackage.json', type: 'application/json' },
    ],
  }
}

function ChangeLists({ changes, site }: { changes: Changes; site: Site }) {
  const sorts = SORTS.filter((sort) => RECORD_KINDS.some((kind) => changes[sort][kind]?.length))
  if (sorts.length === 0) return <p>{t('changes.none')}</p>
  return sorts.map((sort) => (
    <div key={sort}>
      <h3>{t(`changes.${sort}`)}</h3>
      {RECORD_KINDS.map((kind) => {
        const ids = changes[sort][kind] ?? []
        return (
          ids.length > 0 && (
            <details key={kind}>
              <summary>{t(`changes.${kind}`, { count: ids.length })}</summary>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <RecordName kind={kind} id={id} site={site} />
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
    </div>
  ))
}

/** A link to the record's page, where it has one and is still there; else its id. */
function RecordName({ kind, id, site }: { kind: RecordKind; id: string; site: Site }) {
  const event = kind === 'events' && site.events.get(id)
  if (event)
    return (
      <QueryLink change={{ event: id }} lang={langOf(event, 'title')}>
        {event.title}
      </QueryLink>
    )
  const article = kind === 'articles' && site.articles.get(id)
  if (article)
    return (
      <QueryLink change={{ article: id }} lang={article.language}>
        {article.headline}
      </QueryLink>
    )
  if (kind === 'places' && site.atlas.places.has(id))
    return <QueryLink change={{ profile: { kind: 'place', id } }}>{id}</QueryLink>
  return id
}
