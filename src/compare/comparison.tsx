import { use } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import { type ClaimGroup, claimGroups, type FigureClaim } from '../core/evidence/claim-groups.ts'
import { type ComparedSource, sourcesOf } from '../core/evidence/compare-sources.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { figureWords, measureLang, measureName, RangePlot } from '../display/evidence/range-plot.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { ReadingPage } from '../display/reading-page.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import english from '../i18n/messages/en/compare.json'
import { addTexts, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CompareTable } from './compare-table.tsx'
import './comparison.css'

// Few readers come here, so the texts come with the table and not with those of all parts.
addTexts('en', english)

/** What each source of an event says, aspect by aspect, and the figures they claim. */
export function Comparison({ event }: { event: EventFile }) {
  const { records } = useAtlas()
  const sources = sourcesOf(event, use(records.articles()))
  const groups = claimGroups(event.claims ?? [])
  return (
    <>
      <p>{t('compare.intro', { count: sources.length })}</p>
      {event.comparison === undefined && <p className="muted">{t('compare.noAspects')}</p>}
      <CompareTable event={event} sources={sources} />
      {groups.length > 0 && (
        <>
          <h3>{t('compare.figures')}</h3>
          <p className="muted">{t('compare.figuresNote')}</p>
          {groups.map((group) => (
            <ClaimGroupTable key={`${group.measure} ${group.unit}`} group={group} event={event} sources={sources} />
          ))}
        </>
      )}
    </>
  )
}

interface ClaimGroupTableProps {
  group: ClaimGroup
  event: EventFile
  sources: readonly ComparedSource[]
}

/** Figures that measure the same: a small plot when there are several, and each with who claims it and where. */
function ClaimGroupTable({ group, event, sources }: ClaimGroupTableProps) {
  const [{ figure }] = group.claims
  const name = measureName(figure)
  return (
    <section className="claim-group">
      <h4>
        <span lang={measureLang(figure)}>{name}</span>
        {!figure.loss && <span lang={langOf(figure, 'unit')}> ({group.unit})</span>}
      </h4>
      {group.hasUnitError && <p className="notice">{t('compare.thousandfold')}</p>}
      <RangePlot group={group} name={name} />
      <table className="claim-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            <th scope="col">{t('compare.claimant')}</th>
            <th scope="col">{t('compare.source')}</th>
            <th scope="col">{t('compare.date')}</th>
          </tr>
        </thead>
        <tbody>
          {group.claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                <FigureWords figure={claim.figure} />
                {claim.probable_unit_error && <span className="claim-warning">{t('detail.unitError')}</span>}
              </th>
              <td lang={langOf(claim, 'attribution')}>{claim.attribution}</td>
              <td lang="en">{namesOf(claim, event, sources).join('; ')}</td>
              <td>{claim.date ? formatDate(claim.date) : t('compare.unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FigureWords({ figure }: Pick<FigureClaim, 'figure'>) {
  const { text, lang } = figureWords(figure)
  return <span lang={lang}>{text}</span>
}

/** The sources in which the claim stands. */
function namesOf(
  { evidence, references = [] }: FigureClaim,
  event: EventFile,
  sources: readonly ComparedSource[],
): string[] {
  const ids = [
    ...evidence.map((index) => event.evidence[index]?.article),
    ...references.map((index) => event.references?.[index]?.address),
  ]
  return sources.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

/** The sources of an event side by side, in a column wide enough for a table. */
export function CompareView({ event }: { event: AtlasEvent }) {
  const { change } = useAtlas()
  return (
    <ReadingPage
      className="compare-view"
      title={event.title}
      titleId="event-title"
      titleLang={langOf(event, 'title')}
      data={{ 'data-compare': event.id }}
      kind={t('compare.title')}
      closeLabel={t('compare.back')}
      onClose={() => change({ compare: undefined })}
    >
      <LoadedPart>
        <LoadedComparison id={event.id} />
      </LoadedPart>
    </ReadingPage>
  )
}

function LoadedComparison({ id }: { id: string }) {
  const event = use(useAtlas().records.event(id))
  return (
    <>
      <TranslationNote record={`event ${id}`} fields={unreviewedFields(event)} />
      <Comparison event={event} />
    </>
  )
}
