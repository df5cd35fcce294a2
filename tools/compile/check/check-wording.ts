/**
 * Checks our own words against docs/editorial-policy.md: the neutral voice, and quotations that are no more than fragments. Words
 * that stand for what is still to be written are found, too. Names of places and bodies are left alone.
 */
import type { Check, Problem } from '../problem.ts'
import { layerFile, recordFile, type Sources } from '../sources.ts'
import { MAX_QUOTE_WORDS } from './check-quotes.ts'

export const checkWording: Check<Sources> = ({ subject, ...sources }) => {
  const banned = wordPattern(subject.banned_words)
  const check = (all: readonly OurTexts[], faultsOf: (text: string) => Fault[]) =>
    all.flatMap(({ file, path, texts }) =>
      Object.entries(texts).flatMap(([field, text = '']) =>
        faultsOf(text).map((fault) => ({ file, path: `${path}.${field}`, ...fault })),
      ),
    )
  return [
    ...check([...ourTexts(sources), ...textsOfAtlas(subject)], (text) => checkText(text, banned)),
    ...check(textsOfPages(sources.events), checkWritten),
  ]
}

type Fault = Pick<Problem, 'message' | 'remedy'>

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
  articles,
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
      { file, path: '$.confidence', texts: { reason: event.confidence?.reason } },
      ...event.actors.map(({ role }, i) => ({ file, path: `$.actors[${i}]`, texts: { role } })),
      ...(event.claims ?? []).map(({ text, attribution }, i) => ({
        file,
        path: `$.claims[${i}]`,
        texts: { text, attribution },
      })),
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
  ...background.map(({ text, attribution }, i) => ({
    file: 'background.json',
    path: `$.claims[${i}]`,
    texts: { text, attribution },
  })),
  ...articles.map(({ id, published_note, address_note }) => ({
    file: recordFile('articles', id),
    path: '$',
    texts: { published_note, address_note },
  })),
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

/** What the template of an event has others' words for. */
const textsOfPages = (events: Sources['events']): OurTexts[] =>
  events.flatMap(({ id, references = [] }) =>
    references.map(({ address, publisher, headline, quote }, i) => ({
      file: recordFile('events', id),
      path: `$.references[${i}]`,
      texts: { address, publisher, headline, quote },
    })),
  )

function textsOfAtlas({ title, tagline, description, layers, kinds, policy }: Sources['subject']): OurTexts[] {
  const file = 'atlas.json'
  return [
    { file, path: '$', texts: { 'title.en': title.en, 'tagline.en': tagline.en, description } },
    ...layers.map(({ name }, i) => ({ file, path: `$.layers[${i}]`, texts: { 'name.en': name.en } })),
    ...kinds.map(({ label, legend }, i) => ({
      file,
      path: `$.kinds[${i}]`,
      texts: { 'label.en': label.en, 'legend.en': legend.en },
    })),
    ...Object.entries(policy).map(([field, { en }]) => ({ file, path: '$.policy', texts: { [`${field}.en`]: en } })),
  ]
}

/** What people write where something is still to be written. */
const PLACEHOLDER = /\b(TODO|FIXME|TBD|TKTK|XXX+)\b|\?\?\?|lorem ipsum/i
const QUOTED = /“[^”]*”/g

function checkWritten(text: string): Fault[] {
  const placeholder = PLACEHOLDER.exec(text)?.[0]
  if (placeholder === undefined) return []
  return [{ message: `"${placeholder}" stands for a text that is still missing.`, remedy: 'write the text' }]
}

function checkText(text: string, banned: RegExp | undefined): Fault[] {
  const word = banned?.exec(text)?.[0]
  const longest = Math.max(0, ...(text.match(QUOTED) ?? []).map((quote) => quote.split(/\s+/).length))
  return [
    ...(word === undefined
      ? []
      : [
          {
            message: `"${word}" does not belong to our own voice.`,
            remedy: 'say what happened in neutral words, or leave the word to an attributed quotation',
          },
        ]),
    ...checkWritten(text),
    ...(longest <= MAX_QUOTE_WORDS
      ? []
      : [
          {
            message: `The text quotes ${longest} words in a row; at most ${MAX_QUOTE_WORDS} are allowed.`,
            remedy: 'quote a shorter fragment and say the rest in our own words',
          },
        ]),
  ]
}
