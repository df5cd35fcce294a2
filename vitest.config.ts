import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that change what others share, such as the modules loaded or the time zone, and so run in a process of their own. */
const ISOLATED = 'tests/**/*.isolated.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine may need this long; nothing waits for it when all is well.
    testTimeout: 30_000,
    // No test imports these, but a change of them may fail any.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/geodata/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [ISOLATED],
          pool: 'threads',
          // Files of one thread share their modules, which takes half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED], pool: 'forks' } },
    ],
  },
})
