import { use, useState } from 'react'
import { citeAsBibtex, citeAsCsl, citeAsText } from '../core/citation/citation-formats.ts'
import {
  type CitedWork,
  citeArticle,
  citeDataset,
  citeEvent,
  citeReference,
  withinQuotes,
} from '../core/citation/cited-work.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import { englishOf } from '../core/translation/lay-texts.ts'
import { CopyField } from '../display/links/copy-field.tsx'
import { saveFile } from '../display/save-file.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { today, useToday } from '../state/today.ts'
import { eventAddress } from './selection-file.ts'

const FORMATS = {
  plain: { cite: citeAsText, file: 'txt', type: 'text/plain;charset=utf-8' },
  biblatex: {
    cite: (work: CitedWork) => citeAsBibtex(work, 'biblatex'),
    file: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
  },
  bibtex: {
    cite: (work: CitedWork) => citeAsBibtex(work, 'bibtex'),
    file: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
  },
  csl: { cite: citeAsCsl, file: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const

type Format = keyof typeof FORMATS

/** The citation of what is open, of a quotation or page in it, or of the data set, in four formats. */
export function CitationChoice() {
  const works = useCitedWorks()
  const [index, setIndex] = useState(0)
  const [format, setFormat] = useState<Format>('plain')
  const { work } = works[index] ?? works[0]
  const { cite, file, type } = FORMATS[format]
  const text = cite(work)
  return (
    <>
      <CopyField
        label={t('export.citation')}
        text={text}
        copy={t('export.copy')}
        copied={t('export.copied')}
        rows={format === 'plain' ? 4 : 10}
      >
        <div className="citation-choices">
          <label>
            {t('export.what')}
            <select value={index} onChange={({ target }) => setIndex(Number(target.value))}>
              {works.map(({ label, work }, at) => (
                <option key={work.id} value={at}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('export.format')}
            <select value={format} onChange={({ target }) => setFormat(target.value as Format)}>
              <option value="plain">{t('export.plain')}</option>
              <option value="biblatex">BibLaTeX</option>
              <option value="bibtex">BibTeX</option>
              <option value="csl">CSL-JSON</option>
            </select>
          </label>
        </div>
      </CopyField>
      <button type="button" className="button" onClick={() => saveFile(`${work.id}.${file}`, type, text)}>
        {t('export.download')}
      </button>
    </>
  )
}

interface Choice {
  label: string
  work: CitedWork
}

/** What is open comes first; the data set can always be cited. */
function useCitedWorks(): readonly [Choice, ...Choice[]] {
  const { atlas, records, query, openEvent } = useAtlas()
  const accessed = useToday(today())
  const { id, authors } = atlas.subject
  const edition = { ...use(records.edition()), id, authors, accessed }
  const base = new URL(import.meta.env.BASE_URL, window.location.href).href
  const dataset = { label: t('export.dataset'), work: citeDataset(edition, base) }
  const articleChoice = (id: string, excerpt?: Excerpt): Choice[] => {
    const article = atlas.articles.get(id)
    if (!article) return []
    const label = excerpt
      ? t('export.excerpt', { quote: withinQuotes(excerpt.quote) })
      : t('export.article', { title: article.headline })
    return [{ label, work: citeArticle(article, atlas.outlets.get(article.outlet), accessed, excerpt) }]
  }
  const { evidence = [], references = [] } = openEvent ? use(records.event(openEvent.id)) : {}
  const [first, ...rest] = [
    ...(openEvent
      ? [
          {
            label: t('export.event', { title: openEvent.title }),
            // The page that is cited is in English.
            work: citeEvent(
              { id: openEvent.id, title: englishOf(openEvent, 'title') },
              edition,
              eventAddress(openEvent.id),
            ),
          },
        ]
      : []),
    ...evidence.flatMap((excerpt) => articleChoice(excerpt.article, excerpt)),
    ...references.map((reference, at) => ({
      label: reference.quote
        ? t('export.excerpt', { quote: withinQuotes(reference.quote) })
        : t('export.page', { title: reference.headline }),
      work: citeReference(openEvent?.id ?? '', at, reference, accessed),
    })),
    ...(query.article && !openEvent ? articleChoice(query.article) : []),
    dataset,
  ]
  return [first ?? dataset, ...rest]
}
