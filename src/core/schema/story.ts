/** Published shape of guided tours: their list, and the file of each. Types only reach the browser. */
import { z } from 'zod'

/** /data/stories.json */
export const storiesFileSchema = z.object({
  stories: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string(), step_count: z.int() })),
})

/** /data/stories/<id>.json */
export const storyFileSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  steps: z.array(
    z.object({
      text: z.string().describe('In our own words, English'),
      event: z.string().describe('Id of the event that the step is about'),
      article: z
        .string()
        .optional()
        .describe(
          'Id of the article whose excerpt is shown; absent: the first excerpt, or the first quotation of a reference',
        ),
      camera: z.object({
        lon: z.number().describe('Degrees, WGS84'),
        lat: z.number().describe('Degrees, WGS84'),
        zoom: z.number().describe('On a map 800 pixels wide or more'),
      }),
      years: z.object({ from: z.int(), to: z.int() }).describe('Both inclusive'),
      layers: z.array(z.string()).describe('Layers that are drawn'),
    }),
  ),
})

export type StoriesFile = z.infer<typeof storiesFileSchema>
export type Story = z.infer<typeof storyFileSchema>
