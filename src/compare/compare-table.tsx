import type { ReactNode } from 'react'
import {
  type ComparedAspect,
  type ComparedSource,
  comparedAspects,
  type SourceWords,
} from '../core/evidence/compare-sources.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { publicationText } from '../display/evidence/quotation.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'

interface CompareTableProps {
  event: EventFile
  sources: readonly ComparedSource[]
}

/** A column for each source, a row for each aspect; what differs is said in words under the name of the aspect. */
export function CompareTable({ event, sources }: CompareTableProps) {
  const row = (name: string, cell: (source: ComparedSource) => ReactNode) => (
    <Row name={name} sources={sources} cells={sources.map(cell)} />
  )
  return (
    <div className="compare-scroll">
      <table className="compare-table">
        <caption>{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.aspect')}</th>
            {sources.map((source) => (
              <th key={source.id} scope="col">
                <SourceName source={source} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t('compare.published'), ({ published }) => (published ? publishedText(published, event) : unknown()))}
          {row(t('compare.kind'), kindText)}
          {row(t('compare.side'), ({ side }) => t(`side.${side}`))}
          {comparedAspects(event, sources).map((aspect) => (
            <Row
              key={aspect.aspect}
              name={t(`aspect.${aspect.aspect}`)}
              sources={sources}
              verdict={<Verdict aspect={aspect} />}
              cells={aspect.words.map(saidText)}
            />
          ))}
          {row(t('compare.quoted'), ({ quotes }) => saidText(quotes))}
          {row(t('compare.checked'), ({ verification }) => t(`verification.${verification}`))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  name: string
  sources: readonly ComparedSource[]
  cells: readonly ReactNode[]
  verdict?: ReactNode
}

/** On narrow screens the rows become blocks, where each cell says whose it is. */
function Row({ name, sources, cells, verdict }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {verdict}
      </th>
      {sources.map((source, i) => (
        <td key={source.id}>
          <span className="compare-whose">{source.name}: </span>
          {cells[i]}
        </td>
      ))}
    </tr>
  )
}

function Verdict({ aspect }: { aspect: ComparedAspect }) {
  const { verdict, difference } = aspect
  return (
    <span className={`compare-verdict is-${verdict}`}>
      {t(`compare.${verdict}`)}
      {difference && <span lang={langOf(aspect, 'difference')}> {difference}</span>}
    </span>
  )
}

function saidText(words: readonly SourceWords[]): ReactNode {
  if (words.length === 0) return <span className="muted">{t('compare.unsaid')}</span>
  return (
    <ul className="compare-words">
      {words.map(({ quote, lang }) => (
        <li key={quote}>
          <q lang={lang}>{quote}</q>
        </li>
      ))}
    </ul>
  )
}

function publishedText(published: string, event: EventFile): string {
  const distance = publicationText(published, event)
  return distance ? `${formatDate(published)}, ${distance}` : formatDate(published)
}

function kindText({ outlet, reference }: ComparedSource): ReactNode {
  return outlet ? (
    <span lang={langOf(outlet, 'description')}>{outlet.description}</span>
  ) : (
    reference && t(`referenceKind.${reference.kind}`)
  )
}

function unknown() {
  return <span className="muted">{t('compare.unknown')}</span>
}

/** A source by its name, leading to the article's excerpts, or to the page itself. */
function SourceName({ source: { article, name, address } }: { source: ComparedSource }) {
  if (article)
    return (
      <QueryLink change={{ article: article.id }} lang="en">
        {name}
      </QueryLink>
    )
  return (
    <a href={address} rel="noopener noreferrer" target="_blank" lang="en">
      {name}
    </a>
  )
}
