import { sentenceAsOf } from '../core/time/as-of.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { SaidAtRest } from './said-at-rest.tsx'

/** What the lines drawn are, in a sentence for the as-of day; of an open event in whose place others are drawn, on these. */
export function YearSentence() {
  const { asOf, atlas, markedEvent } = useAtlas()
  const sentence = sentenceAsOf(asOf, atlas.sentences, spokenLanguage().language, markedEvent?.mapped_places)
  return (
    <>
      <p className="year-sentence">{sentence}</p>
      <SaidAtRest>{sentence ?? ''}</SaidAtRest>
    </>
  )
}
