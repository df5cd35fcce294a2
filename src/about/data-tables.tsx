import type { ReactNode } from 'react'
import type { Count, DataReport } from '../core/schema/report.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { formatNumber, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

interface CountTableProps<Value extends string> {
  /** Name of the table for assistive technology; the heading above it says the same to the eye. */
  label: string
  counts: readonly Count<Value>[]
  /** What a value is called; the value itself by default. */
  nameOf?: (value: Value) => ReactNode
}

/** A table that scrolls sideways, also by keyboard, where its words are wider than the page. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table aria-label={label}>{children}</table>
    </section>
  )
}

/** How often each value occurs. */
export function CountTable<Value extends string>({ label, counts, nameOf = (value) => value }: CountTableProps<Value>) {
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{t('dataPage.value')}</th>
          <th scope="col">{t('dataPage.count')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ value, count }) => (
          <tr key={value}>
            <th scope="row">{nameOf(value)}</th>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** Events by their ids, folded behind a summary that counts them. */
export function EventLinks({ summary, ids }: { summary: string; ids: readonly string[] }) {
  const { atlas } = useAtlas()
  return (
    <details>
      <summary>{summary}</summary>
      {ids.length === 0 ? (
        <p>{t('dataPage.none')}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <QueryLink change={{ event: id, article: undefined }} lang={langOf(atlas.eventById.get(id), 'title')}>
                {atlas.eventById.get(id)?.title ?? id}
              </QueryLink>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** How many places and actors lack a name in each language, and how many names lack a source. */
export function MissingNames({ report: { names, places, actors } }: { report: DataReport }) {
  const placeCount = places.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <h3>{t('dataPage.names')}</h3>
      <p>{t('dataPage.namesNote', { places: placeCount, actors })}</p>
      <WideTable label={t('dataPage.names')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.language')}</th>
            <th scope="col">{t('dataPage.placesWithoutName')}</th>
            <th scope="col">{t('dataPage.actorsWithoutName')}</th>
            <th scope="col">{t('dataPage.namesWithoutSource')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ language, places_without_name, actors_without_name, names_without_source }) => (
            <tr key={language}>
              <th scope="row">{t(`language.${language}`)}</th>
              <td>{formatNumber(places_without_name)}</td>
              <td>{formatNumber(actors_without_name)}</td>
              <td>{formatNumber(names_without_source)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}

/** The same kinds of acts by side, and whose losses are counted. The rule they are held to is in the policy. */
export function SymmetryTables({ report: { symmetry, losses } }: { report: DataReport }) {
  return (
    <>
      <h3>{t('dataPage.symmetry')}</h3>
      <p>{t('dataPage.symmetryNote')}</p>
      <WideTable label={t('dataPage.symmetry')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.value')}</th>
            <th scope="col">{t('dataPage.side')}</th>
            <th scope="col">{t('dataPage.count')}</th>
            <th scope="col">{t('dataPage.agentUnnamed')}</th>
          </tr>
        </thead>
        <tbody>
          {symmetry.map(({ act, side, events, agent_unnamed }) => (
            <tr key={`${act} ${side}`}>
              <th scope="row">{t(`symmetryAct.${act}`)}</th>
              <td>{t(`side.${side}`)}</td>
              <td>{formatNumber(events)}</td>
              <td>{formatNumber(agent_unnamed)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <h3>{t('dataPage.losses')}</h3>
      <WideTable label={t('dataPage.losses')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.side')}</th>
            <th scope="col">{t('dataPage.lossesTold')}</th>
            <th scope="col">{t('dataPage.lossesUnknown')}</th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ side, told, unknown }) => (
            <tr key={side}>
              <th scope="row">{t(`side.${side}`)}</th>
              <td>{formatNumber(told)}</td>
              <td>{formatNumber(unknown)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}

/** How many of our own texts are there in each language, and how many records a speaker has reviewed. */
export function TranslationCounts({ report: { translations } }: { report: DataReport }) {
  return (
    <>
      <h3>{t('dataPage.translations')}</h3>
      <p>{t('dataPage.translationsNote')}</p>
      <WideTable label={t('dataPage.translations')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.language')}</th>
            <th scope="col">{t('dataPage.translated')}</th>
            <th scope="col">{t('dataPage.stale')}</th>
            <th scope="col">{t('dataPage.reviewed')}</th>
          </tr>
        </thead>
        <tbody>
          {translations.map(({ language, texts, translated, stale, records, reviewed }) => (
            <tr key={language}>
              <th scope="row">{t(`language.${language}`)}</th>
              <td>
                {formatNumber(translated)} / {formatNumber(texts)}
              </td>
              <td>{formatNumber(stale)}</td>
              <td>
                {formatNumber(reviewed)} / {formatNumber(records)}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}
