/** Checks that what the page says of its lines is about lines that are drawn, and that no day is left without a sentence. */

import type { SentenceRecord } from '../../../src/core/schema/sentence.ts'
import type { Check, Problem } from '../problem.ts'
import { layerFile, type Sources } from '../sources.ts'
import { changedFigures } from '../translation/compare-texts.ts'

const FILE = 'sentences.json'

export const checkSentences: Check<Sources> = ({ subject, sentences, layers, places, unreadable }) =>
  sentences.flatMap((sentence, index) => [
    ...checkId(sentence, index, sentences),
    ...checkFigures(sentence, index),
    ...checkLanguages(sentence, index, subject),
    ...(unreadable.has(layerFile(sentence.layer)) ? [] : checkFeatures(sentence, index, layers)),
    ...(unreadable.has('places.json') ? [] : checkPlaces(sentence, index, places)),
    ...checkDays(sentence, index, sentences),
  ])

function checkId({ id }: SentenceRecord, index: number, all: readonly SentenceRecord[]): Problem[] {
  if (all.findIndex((other) => other.id === id) === index) return []
  return problem(
    `$.sentences[${index}].id`,
    `The id "${id}" is used twice.`,
    'give the later sentence an id of its own',
  )
}

/** A sentence says the same in each language. */
function checkFigures({ texts }: SentenceRecord, index: number): Problem[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    changedFigures(texts.en, text ?? '').flatMap((figure) =>
      problem(
        `$.sentences[${index}].texts.${language}`,
        `The figure ${figure} stands in only one of this text and the English one.`,
        'write every figure of the English text in digits, and no other',
      ),
    ),
  )
}

function checkLanguages({ texts }: SentenceRecord, index: number, { languages }: Sources['subject']): Problem[] {
  return languages
    .filter((language) => texts[language] === undefined)
    .flatMap((language) =>
      problem(
        `$.sentences[${index}].texts`,
        `The text in "${language}" is missing.`,
        'add the text in every language that geodata/atlas.json lists',
      ),
    )
}

function checkFeatures(sentence: SentenceRecord, index: number, layers: Sources['layers']): Problem[] {
  const features = layers.get(sentence.layer)?.features ?? []
  return sentence.features.flatMap((id, i) => {
    const feature = features.find((other) => other.id === id)
    const path = `$.sentences[${index}].features[${i}]`
    if (!feature)
      return problem(
        path,
        `${layerFile(sentence.layer)} has no feature "${id}".`,
        'correct the spelling, or name a feature of the layer that the sentence is about',
      )
    const { valid_from, valid_to } = feature.properties
    const holds = valid_from <= sentence.valid_from && !endsBefore(valid_to, sentence.valid_to)
    if (holds) return []
    return problem(
      path,
      `"${id}" is drawn from ${valid_from} to ${valid_to || 'now'}, not on all days of the sentence.`,
      'split the sentence at the day on which the lines change, or name what is drawn on all of its days',
    )
  })
}

function checkPlaces({ places = [] }: SentenceRecord, index: number, known: Sources['places']): Problem[] {
  return places.flatMap((id, i) =>
    known.some((place) => place.id === id)
      ? []
      : problem(
          `$.sentences[${index}].places[${i}]`,
          `There is no place "${id}".`,
          'correct the spelling or add the place in geodata/places.json',
        ),
  )
}

/** The sentences of a layer follow each other without a day between them; the last has no end. */
function checkDays(sentence: SentenceRecord, index: number, all: readonly SentenceRecord[]): Problem[] {
  const next = all
    .filter(({ layer, valid_from }) => layer === sentence.layer && valid_from > sentence.valid_from)
    .toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))[0]
  const expected = next ? dayBefore(next.valid_from) : ''
  const twice = all.findIndex(({ layer, valid_from }) => layer === sentence.layer && valid_from === sentence.valid_from)
  if (twice < index)
    return problem(
      `$.sentences[${index}].valid_from`,
      `"${all[twice]?.id}" begins on the same day.`,
      'give each day one sentence',
    )
  if (sentence.valid_to === expected) return []
  return problem(
    `$.sentences[${index}].valid_to`,
    next
      ? `"${next.id}" begins on ${next.valid_from}, so this one ends on ${expected}.`
      : 'The last sentence of a layer has no end.',
    'give each day one sentence: end each on the day before the next begins, and leave the end of the last empty',
  )
}

/** Whether one last day lies before another; "" is no end. */
function endsBefore(day: string, other: string): boolean {
  return day !== '' && (other === '' || day < other)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function problem(path: string, message: string, remedy: string): Problem[] {
  return [{ file: FILE, path, message, remedy }]
}
