/** The data that index.html and embed/index.html bring along: all that the page needs before anything is opened. */
import { z } from 'zod'
import { eventIndexSchema } from './event-index.ts'
import { articlesFileSchema } from './reference-lists.ts'
import { sentencesFileSchema } from './sentence.ts'
import { subjectSchema, textsFileSchema } from './subject.ts'

const article = articlesFileSchema.shape.articles.element
const outlet = articlesFileSchema.shape.outlets.element
const sentence = sentencesFileSchema.shape.sentences.element
const claim = articlesFileSchema.shape.background.element

/** It leaves out what it does not name. */
export const pageDataSchema = eventIndexSchema.extend({
  subject: subjectSchema,
  texts: textsFileSchema.describe('English texts that name the subject'),
  articles: z.array(
    article
      .pick({
        id: true,
        outlet: true,
        headline: true,
        published: true,
        address: true,
        credit: true,
        language: true,
        paragraphs: true,
        excerpt_count: true,
      })
      .strip(),
  ),
  outlets: z.array(outlet.pick({ id: true, name: true, side: true }).strip()),
  background: z
    .array(claim.pick({ places: true, actors: true }).strip())
    .describe('What each background claim is about'),
  sentences: z
    .array(sentence.pick({ layer: true, valid_from: true, valid_to: true, places: true, texts: true }).strip())
    .optional(),
})

export type PageData = z.infer<typeof pageDataSchema>
export type ListedArticle = PageData['articles'][number]
export type ListedOutlet = PageData['outlets'][number]
