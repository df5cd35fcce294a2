import { t } from '../i18n/messages.ts'

/** Published files by their path under the data folder; the package describes them. */
const FILES = [
  'datapackage.json',
  'events.geojson',
  'index.json',
  'articles.json',
  'notes.json',
  'places.json',
  'actors.json',
  'event-types.json',
  'layers/nagorno-karabakh.geojson',
  'layers/border-villages.geojson',
  'layers/summit-cities.geojson',
  'changes.json',
  'report.json',
]

/** Links to the data itself. `base` is the address of the data folder with a final slash. */
export function DataFiles({ base }: { base: string }) {
  return (
    <>
      <h3>{t('dataPage.files')}</h3>
      <p>{t('dataPage.filesNote')}</p>
      <ul>
        {FILES.map((file) => (
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
