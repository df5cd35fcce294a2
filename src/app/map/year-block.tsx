import { sentenceAsOf } from '../../core/time/as-of.ts'
import { daysOf } from '../../core/time/period.ts'
import { formatDate } from '../../display/event-date.tsx'
import { Icon } from '../../display/icon.tsx'
import { Extra } from '../../display/loading/loaded-part.tsx'
import { periodName } from '../../display/names/selection-words.ts'
import { SaidAtRest } from '../../display/said-at-rest.tsx'
import { useChangeDays } from '../../display/use-change-days.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './year-block.css'

/** The years on the map, the day whose lines it draws, and the ways back to all years. Clicks go through its words. */
export function YearBlock() {
  const { isHydrated, query, openEvent, asOf, allowed, change } = useAtlas()
  const { from, to, day } = query
  const isAll = from === allowed.firstYear && to === allowed.lastYear
  const years = openEvent ? asOf.slice(0, 4) : from === to ? from : `${from}–${to}`
  return (
    <div className="year-block" data-furniture>
      <p className="year-title">
        <span className="year">{years}</span>{' '}
        <span className="as-of">{t(openEvent ? 'map.eventDay' : 'map.linesAsOf', { date: formatDate(asOf) })}</span>
      </p>
      <YearSentence />
      <p className="year-neutral">{t('app.neutrality')}</p>
      <p className="year-chips">
        {openEvent ? (
          <Chip icon="close" onPress={() => change({ event: undefined })}>
            {isAll ? t('map.backToAll') : t('map.backToYears', { years: periodName(query) })}
          </Chip>
        ) : (
          <>
            {day ? (
              <Chip icon="close" onPress={() => change({ day: undefined })}>
                {t('map.backToYears', { years: periodName(query) })}
              </Chip>
            ) : (
              !isAll && (
                <Chip icon="close" onPress={() => change({ from: allowed.firstYear, to: allowed.lastYear })}>
                  {t('time.all')}
                </Chip>
              )
            )}
            {isHydrated && !isAll && from === to && (
              <Extra>
                <ChangeChip />
              </Extra>
            )}
          </>
        )}
      </p>
    </div>
  )
}

/** What the lines drawn are, in a sentence for the as-of day; of an open event in whose place others are drawn, on these. */
function YearSentence() {
  const { asOf, atlas, markedEvent } = useAtlas()
  const sentence = sentenceAsOf(asOf, atlas.sentences, spokenLanguage().language, markedEvent?.mapped_places)
  return (
    <>
      <p className="year-sentence">{sentence}</p>
      <SaidAtRest>{sentence ?? ''}</SaidAtRest>
    </>
  )
}

/** The way to the next day of the chosen year on which lines or areas change. */
function ChangeChip() {
  const { query, change } = useAtlas()
  const { start, end } = daysOf(query)
  const next = useChangeDays().find((day) => day >= start && day <= end && day > (query.day ?? ''))
  if (!next) return null
  return (
    <Chip icon="next" onPress={() => change({ day: next })}>
      {t('map.changes', { date: formatDate(next) })}
    </Chip>
  )
}

interface ChipProps {
  icon: 'close' | 'next'
  onPress: () => void
  children: string
}

function Chip({ icon, onPress, children }: ChipProps) {
  return (
    <button type="button" className={icon === 'next' ? 'chip chip-next' : 'chip'} onClick={onPress}>
      {children} <Icon name={icon} />
    </button>
  )
}
