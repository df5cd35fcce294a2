import { test } from './driver.ts'
import { walk } from './random-walk.ts'

for (const seed of [6, 7, 8])
  test(`a walk of 24 random steps by keyboard keeps focus, width and count, and its addresses hold (${seed})`, async ({
    atlas,
    page,
  }) => walk(atlas, page, seed))
