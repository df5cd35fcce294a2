/**
 * Checks our own words against the neutral voice of docs/editorial-policy.md.
 * Quotations are not ours and are left alone; so are the names of places and bodies.
 */
import type { Check, Problem } from '../problem.ts'
import { layerFile, recordFile, type Sources } from '../sources.ts'

export const checkWording: Check<Sources> = ({ subject, ...sources }) => {
  const banned = wordPattern(subject.banned_words)
  return banned ? ourTexts(sources).flatMap(({ file, path, texts }) => checkTexts(file, path, texts, banned)) : []
}

/** Any of the words, as a whole word, in capitals or not; undefined when there are none. */
function wordPattern(words: readonly string[]): RegExp | undefined {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return words.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

interface OurTexts {
  file: string
  path: string
  /** By field. */
  texts: Record<string, string | undefined>
}

const ourTexts = ({
  events,
  notes,
  stories,
  background,
  actors,
  outlets,
  layers,
  sentences,
}: Omit<Sources, 'subject'>): OurTexts[] => [
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
      { file, path: '$', texts },
      ...(event.claims ?? []).map(({ text }, i) => ({ file, path: `$.claims[${i}]`, texts: { text } })),
      ...(event.comparison ?? []).map(({ difference }, i) => ({
        file,
        path: `$.comparison[${i}]`,
        texts: { difference },
      })),
    ]
  }),
  ...notes.map(({ id, title, says, issue, resolution }) => ({
    file: recordFile('notes', id),
    path: '$',
    texts: { title, says, issue, resolution },
  })),
  ...stories.flatMap(({ id, title, summary, steps }) => [
    { file: recordFile('stories', id), path: '$', texts: { title, summary } },
    ...steps.map(({ text }, i) => ({ file: recordFile('stories', id), path: `$.steps[${i}]`, texts: { text } })),
  ]),
  ...background.map(({ text }, i) => ({ file: 'background.json', path: `$.claims[${i}]`, texts: { text } })),
  ...actors.map(({ description, note }, i) => ({
    file: 'actors.json',
    path: `$.actors[${i}]`,
    texts: { description, note },
  })),
  ...outlets.map(({ description }, i) => ({
    file: 'outlets.json',
    path: `$.outlets[${i}]`,
    texts: { description },
  })),
  ...sentences.map(({ texts: { en } }, i) => ({
    file: 'sentences.json',
    path: `$.sentences[${i}].texts`,
    texts: { en },
  })),
  ...[...layers].flatMap(([layer, { features }]) =>
    features.map(({ properties: { name, status, note } }, i) => ({
      file: layerFile(layer),
      path: `$.features[${i}].properties`,
      texts: { name, status, note },
    })),
  ),
]

function checkTexts(file: string, path: string, texts: OurTexts['texts'], banned: RegExp): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const word = banned.exec(text ?? '')?.[0]
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
