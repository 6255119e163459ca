import { expect, test } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

/** Opens the sample in an app of its own before each test of a file, and expects at the end that nothing went wrong in its window. */
export function eachInSample(take: (opened: LaunchedApp) => void): void {
  let opened: LaunchedApp
  test.beforeEach(async () => {
    opened = await launchApp({ args: ['--sample'] })
    take(opened)
    await expect(opened.window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
  })
  test.afterEach(async () => {
    const { close, pageErrors } = opened
    await close()
    expect(pageErrors).toEqual([])
  })
}
