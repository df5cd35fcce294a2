/** Turns guided tours into their published files. The sources must have passed all checks. */
import type { StoriesFile, Story, StoryRecord } from '../../../src/core/schema/story.ts'
import type { Sources } from '../sources.ts'

/** Guided tours in short, by id. */
export function publishStories({ stories }: Sources): StoriesFile {
  return { stories: stories.map(({ id, title, summary, steps }) => ({ id, title, summary, step_count: steps.length })) }
}

/** One file for each guided tour, by its path under /data/. */
export function publishStoryFiles({ stories, subject }: Sources): Map<string, Story> {
  const layerIds = subject.layers.map(({ id }) => id)
  return new Map(stories.map((story) => [`stories/${story.id}.json`, publishStory(story, layerIds)]))
}

/** Every step says which layers it draws, in the order in which addresses name them. */
function publishStory({ id, title, summary, steps }: StoryRecord, layerIds: readonly string[]): Story {
  return {
    id,
    title,
    summary,
    steps: steps.map(({ layers = [...layerIds], ...step }) => ({
      ...step,
      layers: layerIds.filter((layer) => layers.includes(layer)),
    })),
  }
}
