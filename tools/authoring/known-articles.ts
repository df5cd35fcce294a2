/** The articles on file, as far as the aid needs them: also those whose record still has empty fields. */
import type { z } from 'zod'
import { articleRecordSchema } from '../../src/core/schema/reference-lists.ts'
import type { RawSources } from '../compile/sources.ts'

const knownSchema = articleRecordSchema.pick({ id: true, sha256: true, published: true, language: true }).loose()

export type KnownArticle = z.infer<typeof knownSchema>

export function knownArticles(raw: RawSources): KnownArticle[] {
  return [...raw].flatMap(([file, record]) => {
    const result = knownSchema.safeParse(record)
    return file.startsWith('articles/') && result.success ? [result.data] : []
  })
}
