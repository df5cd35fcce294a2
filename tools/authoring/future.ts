/** Whether a sentence speaks of what is to come, so that its "Monday" is the next one and its "September" this year's. */
import type { Language } from '../../src/core/vocabulary/language.ts'

/** Signs of the future in a sentence; words that only report what somebody said stand nearer to the day than these. */
const SIGNS: Readonly<Record<Language, RegExp>> = {
  en: /\b(will|shall|next|(?:is|are) (?:due|expected|planned|scheduled|set|to)|upcoming|(?:agreed?|plans?|planned|intends?) to)\b/i,
  ru: /будет|будут|состоится|состоятся|пройд[её]т|пройдут|планирует|намечен|запланирован|следующ|ближайш|предстоящ|ожидается|(?:встретится|посетит|приедет|прибудет|проведут|проведёт)/i,
  az: /[ae]caq|əcək|gələn|növbəti|planlaşdırıl|gözlənilir|nəzərdə tutulur/i,
  hy: /(?<!\p{L})կ(?!ան|այի|որ|ող|են|ար|ին)\p{L}{3,}(?:ի|են|նա|նան|ա|վի|վեն)(?!\p{L})|հաջորդ|գալիք|նախատեսվ|ակնկալվ|լու (?:է|են)|պետք է/iu,
}
/** "He said on Wednesday that he will go": the day is that of the saying. */
const SAID: Readonly<Record<Language, RegExp>> = {
  en: /\b(said|told|announced|stated|added|reported|wrote)\b[^,.;]{0,20}$/i,
  ru: /(сказал|заявил|сообщил|рассказал|объявил|написал)[а-яё]*[^,.;]{0,20}$/i,
  az: /(?!)/,
  hy: /(?!)/,
}
const SENTENCE_END = /[.!?…։\n]/

/** `index`: UTF-16 offset of the words that name the day. */
export function isFuture(text: string, index: number, language: Language): boolean {
  let [start, end] = [index, index]
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end += 1
  if (SAID[language].test(text.slice(start, index))) return false
  return SIGNS[language].test(text.slice(start, end))
}
