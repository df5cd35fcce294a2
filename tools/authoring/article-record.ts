/** The record of an article, made from its text and from what the editor said about it. */

import { paragraphsOf } from '../../src/core/evidence/verify-quotes.ts'
import type { ArticleRecord } from '../../src/core/schema/reference-lists.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'
import type { AddOptions } from './add-options.ts'

/** An article record in which some texts, and the basis of the headline, may still be empty. */
export type NewArticle = Omit<ArticleRecord, 'headline_basis'> & {
  headline_basis: ArticleRecord['headline_basis'] | ''
}

/** Fields that were not given stay empty, and the compiler refuses them until an editor has filled them in. */
export function articleRecord(
  text: string,
  sha256: string,
  { id, outlet, headline, published, publishedNote, address }: AddOptions,
  language: Language,
): NewArticle {
  return {
    $schema: '../schema/article.json',
    id,
    outlet,
    headline,
    headline_basis: headline !== '' && text.includes(headline) ? 'in-text' : '',
    published,
    published_note: publishedNote,
    address,
    language,
    sha256,
    characters: [...text].length,
    paragraphs: paragraphsOf(text).length,
  }
}

/** Names of the fields that wait for the editor. */
export function emptyFields(record: NewArticle): string[] {
  return Object.entries(record).flatMap(([field, value]) => (value === '' ? [field] : []))
}
