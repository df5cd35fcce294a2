/** The atlas with titles and roles in another language: what list, map and filter show before anything is opened. */
import type { Atlas, AtlasEvent } from '../atlas.ts'
import type { Language } from '../vocabulary/language.ts'
import { layTexts } from './lay-texts.ts'

/** `find` gives a text by section and key, or undefined: "eventTitle" and "storyTitle" by id, "role" by its English words,
 * "reviewed" by the name of a record that a speaker has read. */
export function translateAtlas(
  atlas: Atlas,
  language: Language,
  find: (section: string, key: string) => string | undefined,
): Atlas {
  const titled = <T extends { id: string; title: string }>(section: string, folder: string, record: T): T => {
    const title = find(section, record.id)
    if (title === undefined) return record
    const isReviewed = find('reviewed', `${folder}/${record.id}`) !== undefined
    return layTexts(record, { texts: { title }, ...(isReviewed ? { reviewed: true } : {}) }, language)
  }
  const own = new Map(atlas.events.map((event) => [event, titled('eventTitle', 'events', event)] as const))
  const events = [...own.values()]
  return {
    ...atlas,
    events,
    eventById: new Map([...atlas.eventById].map(([id, event]): [string, AtlasEvent] => [id, own.get(event) ?? event])),
    stories: new Map([...atlas.stories].map(([id, story]) => [id, titled('storyTitle', 'stories', story)])),
    roles: new Map([...atlas.roles].map(([id, role]) => [id, find('role', role) ?? role])),
  }
}
