import { expect, test } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let opened: LaunchedApp

test.beforeEach(async () => {
  opened = await launchApp({ args: ['--sample'] })
  await opened.window.locator('.note-mark').first().waitFor()
})
test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
})

const insert = async (name: string): Promise<void> => {
  await opened.window.getByRole('button', { name: 'Insert', exact: true }).click()
  await opened.window.getByRole('menuitem', { name, exact: true }).click()
}

const caretIn = async (paragraph: number): Promise<void> => {
  await opened.window.locator('.draft-text > .paragraph').nth(paragraph).click()
  await opened.window.keyboard.press('End')
}

/** The cells of the first table, row by row. */
const cells = (): Promise<string[][]> =>
  opened.window.locator('.draft-text table').first().locator('tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent.trim())))

test('a table is put in with its caption, filled by keys, widened, and taken back step by step', async () => {
  const { window } = opened
  await caretIn(1)
  await insert('Table')
  await window.keyboard.type('Children in detention')
  await expect(window.locator('.caption')).toHaveAttribute('data-number', '1')
  await window.keyboard.press('ArrowDown')
  for (const text of ['Year', 'Girls', 'Boys', '2024', '120', '138']) {
    await window.keyboard.type(text)
    await window.keyboard.press('Tab')
  }
  expect(await cells()).toEqual([['Year', 'Girls', 'Boys'], ['2024', '120', '138'], ['', '', '']])
  await expect(window.locator('.draft-text th')).toHaveCount(3)
  await expect(window.getByRole('toolbar', { name: 'Table' })).toBeVisible()

  await window.getByRole('button', { name: 'Row above' }).click()
  await window.getByRole('button', { name: 'Column after' }).click()
  expect(await cells()).toHaveLength(4)
  expect((await cells())[0]).toHaveLength(4)
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect.poll(cells).toEqual([['Year', 'Girls', 'Boys'], ['2024', '120', '138'], ['', '', '']])

  await window.getByRole('button', { name: 'Delete table' }).click()
  await expect(window.locator('.draft-text table')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect.poll(cells).toEqual([['Year', 'Girls', 'Boys'], ['2024', '120', '138'], ['', '', '']])
})

test('a note in a cell is counted where it stands, and all is there when the report is opened again', async () => {
  const { window } = opened
  const before = await window.locator('.note-mark').count()
  await caretIn(1)
  await insert('Table')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.type('Year')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('By the Ministry’s own count.')
  await window.keyboard.press('Escape')
  await expect(window.locator('.draft-text table .note-mark')).toHaveAttribute('aria-label', 'note 1')
  await expect(window.locator('.note-mark')).toHaveCount(before + 1)
  await expect(window.getByText('Saved')).toBeVisible()

  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await window.locator('.note-mark').first().waitFor()
  expect((await cells())[0]?.[0]).toBe('Year')
  await expect(window.locator('.draft-text table .note-mark')).toHaveAttribute('aria-label', 'note 1')
})

test('a page break is chosen and deleted as a whole, and a summary follows its recommendations', async () => {
  const { window } = opened
  await caretIn(1)
  await window.keyboard.press('Control+Enter')
  await expect(window.getByRole('separator', { name: 'Page break' })).toHaveCount(1)
  await window.locator('.page-break').click()
  await window.keyboard.press('Backspace')
  await expect(window.getByRole('separator', { name: 'Page break' })).toHaveCount(0)

  await caretIn(1)
  await insert('Summary of recommendations')
  const summary = window.getByRole('group', { name: 'Summary of the recommendations' })
  const recommendations = window.locator('.draft-text > .recommendation')
  await expect(summary.locator('p')).toHaveCount(await recommendations.count())
  await recommendations.first().click()
  await window.keyboard.press('End')
  await window.keyboard.type(' Soon.')
  await expect(summary.locator('p').first()).toContainText('Soon.')
  await window.keyboard.press('Control+z')
  await expect(summary.locator('p').first()).not.toContainText('Soon.')
})
