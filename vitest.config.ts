import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // A busy machine may need this long; nothing waits for it when all is well.
    testTimeout: 30_000,
  },
})
