import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

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
export function DataFiles({ base }: { base: string }) {
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
