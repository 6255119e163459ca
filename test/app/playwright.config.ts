import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '../../test-results'),
  // How long a machine may take says nothing about what the app does: a busy one is given time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // Each test has an app, a window and a data folder of its own, but there is one keyboard focus on a display.
  workers: 1,
  forbidOnly: true,
  // Real windows on a busy machine: a test that passes only the second time is told as flaky, not hidden.
  retries: 1,
  reporter: 'list',
})
