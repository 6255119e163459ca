import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let opened: LaunchedApp
let window: Page

test.beforeEach(async () => {
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await expect(mark(1)).toBeVisible()
})

test.afterEach(async () => {
  const { close, pageErrors } = opened
  await close()
  expect(pageErrors).toEqual([])
})

const mark = (number: number): Locator => window.locator('.note-mark').nth(number - 1)
const popover = (): Locator => window.getByRole('tooltip')

test('the pointer at a mark shows its note, may go into it, and Escape sends it away', async () => {
  await mark(3).scrollIntoViewIfNeeded()
  await mark(3).hover()
  await expect(popover()).toContainText('Boarding school questionnaire: method and results')
  await expect(mark(3)).toHaveAttribute('aria-describedby', 'note-popover')
  await popover().hover()
  await window.waitForTimeout(600)
  await expect(popover()).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(popover()).toHaveCount(0)
  await mark(2).hover()
  await expect(popover()).toContainText('Convention on the Rights of the Child')
  await window.getByRole('heading', { level: 1 }).first().hover()
  await expect(popover()).toHaveCount(0)
})

test('the caret at a mark shows its note where the notes are not beside the page, and writing on hides it', async () => {
  await window.getByRole('tab', { name: 'Search' }).click()
  const paragraph = window.locator('.draft-text .block').filter({ hasText: 'In the valleys of Valdoria' })
  await paragraph.click()
  await window.keyboard.press('Control+Home')
  await window.evaluate(() => {
    const node = document.querySelector('.note-mark')
    if (node === null) return
    const range = document.createRange()
    range.setStartAfter(node)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await expect(popover()).toContainText('Combined third and fourth periodic reports of Valdoria')
  await window.keyboard.type('x')
  await expect(popover()).toHaveCount(0)
  await window.keyboard.press('Control+z')
})
