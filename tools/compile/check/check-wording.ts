/**
 * Checks our own words against the neutral voice of docs/editorial-policy.md.
 * Quotations are not ours and are left alone; so are the names of places and bodies.
 */
import type { Check, Problem } from '../problem.ts'
import { layerFile, recordFile, type Sources } from '../sources.ts'

/** Words that stand only inside attributed quotations. */
const QUOTED_ONLY =
  /\b(artsakh|nkr|occup(?:ied|ation|iers?)|liberat(?:ed|ion)|separatists?|ethnic cleansing|anti-terror(?:ist)? operation|terrorists?)\b/i

export const checkWording: Check<Sources> = ({
  events,
  notes,
  stories,
  background,
  actors,
  outlets,
  layers,
  sentences,
}) => [
  ...events.flatMap((event) => {
    const file = recordFile('events', event.id)
    const texts = {
      title: event.title,
      summary: event.summary,
      date_note: event.date_note,
      status_note: event.status_note,
      note: event.note,
    }
    return [
      ...checkTexts(file, '$', texts),
      ...(event.claims ?? []).flatMap(({ text }, i) => checkTexts(file, `$.claims[${i}]`, { text })),
      ...(event.comparison ?? []).flatMap(({ difference }, i) =>
        checkTexts(file, `$.comparison[${i}]`, { difference }),
      ),
    ]
  }),
  ...notes.flatMap(({ id, title, says, issue, resolution }) =>
    checkTexts(recordFile('notes', id), '$', { title, says, issue, resolution }),
  ),
  ...stories.flatMap(({ id, title, summary, steps }) => [
    ...checkTexts(recordFile('stories', id), '$', { title, summary }),
    ...steps.flatMap(({ text }, i) => checkTexts(recordFile('stories', id), `$.steps[${i}]`, { text })),
  ]),
  ...background.flatMap(({ text }, i) => checkTexts('background.json', `$.claims[${i}]`, { text })),
  ...actors.flatMap(({ description, note }, i) => checkTexts('actors.json', `$.actors[${i}]`, { description, note })),
  ...outlets.flatMap(({ description }, i) => checkTexts('outlets.json', `$.outlets[${i}]`, { description })),
  ...sentences.flatMap(({ texts: { en } }, i) => checkTexts('sentences.json', `$.sentences[${i}].texts`, { en })),
  ...[...layers].flatMap(([layer, { features }]) =>
    features.flatMap(({ properties: { name, status, note } }, i) =>
      checkTexts(layerFile(layer), `$.features[${i}].properties`, { name, status, note }),
    ),
  ),
]

function checkTexts(file: string, path: string, texts: Record<string, string | undefined>): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const word = QUOTED_ONLY.exec(text ?? '')?.[0]
    if (word === undefined) return []
    return [
      {
        file,
        path: `${path}.${field}`,
        message: `"${word}" does not belong to our own voice.`,
        remedy: 'say what happened in neutral words, or leave the word to an attributed quotation',
      },
    ]
  })
}
