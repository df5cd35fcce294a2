import { use } from 'react'
import type { Family } from '../core/schema/event.ts'
import type { Side } from '../core/schema/evidence.ts'
import type { DataReport } from '../core/schema/report.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AboutPage } from './about-page.tsx'
import { CountTable, EventLinks, MissingNames, SymmetryTables, TranslationCounts } from './data-tables.tsx'
import { YearChart } from './year-chart.tsx'

/** Publishers shown at once; the others are folded away. */
const PUBLISHERS_SHOWN = 12

/** What is on record and what is missing, in counts. `dataBase` is the address of the data folder with a final slash. */
export function DataPage({ dataBase }: { dataBase: string }) {
  const { subject } = useAtlas().atlas
  return (
    <AboutPage page="data">
      <p>
        {t('dataPage.intro')} <QueryLink change={{ page: 'verify' }}>{t('about.verify')}</QueryLink>
      </p>
      <p>{t('app.recordsUntil', { date: formatDate(subject.records_until) })}</p>
      <LoadedPart>
        <Report />
      </LoadedPart>
      <DataFiles base={dataBase} />
    </AboutPage>
  )
}

function Report() {
  const report = use(useAtlas().records.report())
  return (
    <>
      <h3>{t('dataPage.perYear')}</h3>
      <p>
        {t('dataPage.events', { count: report.events })}. {t('dataPage.perYearNote')}
      </p>
      <YearChart years={report.years} />
      <h3>{t('dataPage.families')}</h3>
      <CountTable label={t('dataPage.families')} counts={report.families} nameOf={familyName} />
      <Sources report={report} />
      <SymmetryTables report={report} />
      <h3>{t('dataPage.confidence')}</h3>
      <CountTable label={t('dataPage.confidence')} counts={report.confidence} nameOf={confidenceName} />
      <EventLinks
        summary={t('dataPage.withoutQuotation', { count: report.without_quotation.length })}
        ids={report.without_quotation}
      />
      <p>{t('dataPage.unseen', { count: report.unseen_references })}</p>
      <h3>{t('dataPage.places')}</h3>
      <CountTable label={t('dataPage.places')} counts={report.places} nameOf={certaintyName} />
      <MissingNames report={report} />
      <TranslationCounts report={report} />
      <Merges report={report} />
    </>
  )
}

function Sources({ report: { publishers, sides, one_sided, one_sided_by } }: { report: DataReport }) {
  const more = publishers.slice(PUBLISHERS_SHOWN)
  return (
    <>
      <h3>{t('dataPage.publishers')}</h3>
      <p>{t('dataPage.publishersNote')}</p>
      <CountTable label={t('dataPage.publishers')} counts={publishers.slice(0, PUBLISHERS_SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{t('dataPage.allPublishers', { count: more.length })}</summary>
          <CountTable label={t('dataPage.publishers')} counts={more} />
        </details>
      )}
      <h3>{t('dataPage.sides')}</h3>
      <p>{t('dataPage.sidesNote')}</p>
      <CountTable label={t('dataPage.sides')} counts={sides} nameOf={sideName} />
      <EventLinks summary={t('dataPage.oneSided', { count: one_sided.length })} ids={one_sided} />
      <CountTable label={t('dataPage.oneSidedBy')} counts={one_sided_by} nameOf={sideName} />
    </>
  )
}

function Merges({ report: { merges, events } }: { report: DataReport }) {
  const { atlas } = useAtlas()
  return (
    <>
      <h3>{t('dataPage.merges', { count: merges.length })}</h3>
      <p>{t('dataPage.mergesNote', { records: events + merges.length, events })}</p>
      <ul>
        {merges.map(({ id, into }) => (
          <li key={id}>
            <code>{id}</code> →{' '}
            <QueryLink change={{ event: into, article: undefined }} lang={langOf(atlas.eventById.get(into), 'title')}>
              {atlas.eventById.get(into)?.title ?? into}
            </QueryLink>
          </li>
        ))}
      </ul>
    </>
  )
}

function familyName(family: Family) {
  return (
    <>
      <FamilySymbol family={family} /> {t(`family.${family}`)}
    </>
  )
}

function sideName(side: Side): string {
  return t(`side.${side}`)
}

function confidenceName(level: DataReport['confidence'][number]['value']): string {
  return level === 'not stated' ? t('dataPage.notStated') : t(`confidence.${level}`)
}

function certaintyName(certainty: DataReport['places'][number]['value']): string {
  return certainty === 'without position' ? t('dataPage.withoutPosition') : t(`certainty.${certainty}`)
}

/** Published files by their path under the data folder; the package describes them. */
const FILES = [
  'datapackage.json',
  'atlas.json',
  'events.geojson',
  'events.csv',
  'quotations.csv',
  'index.json',
  'articles.json',
  'notes.json',
  'places.json',
  'actors.json',
  'event-types.json',
  'changes.json',
  'report.json',
]

/** Links to the data itself. `base` is the address of the data folder with a final slash. */
function DataFiles({ base }: { base: string }) {
  const { layers } = useAtlas().atlas.subject
  const files = [...FILES, ...layers.map(({ id }) => `layers/${id}.geojson`)]
  return (
    <>
      <h3>{t('dataPage.files')}</h3>
      <p>{t('dataPage.filesNote')}</p>
      <ul>
        {files.map((file) => (
          <li key={file}>
            <a href={base + file}>{file}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}../releases/`}>{t('dataPage.releases')}</a>
      </p>
      <p>
        <a href={`${base}../licences.txt`}>{t('dataPage.licences')}</a>
      </p>
    </>
  )
}
