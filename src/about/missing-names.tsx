import type { DataReport } from '../core/schema/report.ts'
import { formatNumber, t } from '../i18n/messages.ts'

/** How many places and actors lack a name in each language, and how many names lack a source. */
export function MissingNames({ report: { names, places, actors } }: { report: DataReport }) {
  const placeCount = places.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <h3>{t('dataPage.names')}</h3>
      <p>{t('dataPage.namesNote', { places: placeCount, actors })}</p>
      <table aria-label={t('dataPage.names')}>
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
      </table>
    </>
  )
}
