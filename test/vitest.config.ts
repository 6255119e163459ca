import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Libraries as they ship: the development build of Lexical stops at what the other puts right and goes on from.
process.env['NODE_ENV'] = 'production'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      // The core is pure: its tests share what is loaded, which is most of the time that short ones take.
      { extends: true, test: { name: 'core', include: ['test/core/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'others', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/core/**', 'test/app/**'] } },
    ],
    environment: 'node',
    silent: 'passed-only',
    setupFiles: ['test/properties.ts'],
    // Nothing here is judged by the clock: a slow or busy machine only takes longer,
    // and a pattern that runs for ever on hostile text is stopped. How long things take is for the bench to say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
