import { expect, test, type Locator } from '@playwright/test'
import { faults } from './faults.ts'
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

const checks = (): Locator => opened.window.getByRole('region', { name: 'Checks' })
const findings = (words: string | RegExp): Locator => checks().getByRole('listitem').filter({ hasText: words })

async function typeAtEnd(words: string): Promise<void> {
  await opened.window.locator('.draft-text > .paragraph').nth(1).click()
  await opened.window.keyboard.press('End')
  await opened.window.keyboard.type(words)
}

test('what is wrong is listed while one writes, leads to its place, and is put right at a word', async () => {
  const { window } = opened
  await typeAtEnd(' This shadow report was read. Of them 120 % are out.')
  await window.keyboard.press('Control+Shift+j')
  const shadow = findings('shadow report')
  await expect(shadow).toHaveCount(1)
  await shadow.getByRole('button', { name: 'Write “alternative report”' }).click()
  const paragraph = window.locator('.draft-text > .paragraph').nth(1)
  await expect(paragraph).toContainText('This alternative report was read')
  await expect(shadow).toHaveCount(0)

  await findings('120 %').getByRole('button').first().click()
  await expect(window.locator('.draft-text')).toBeFocused()
  await expect(paragraph).toBeInViewport()
  await typeAtEnd(' Some say 140 % of them.')
  await expect(findings('140 %')).not.toHaveCount(0)
})

test('a wrong name and a level that is skipped are put right at a word, and undo takes each back', async () => {
  const { window } = opened
  await typeAtEnd(' The Convention on the Rights of Children applies.')
  await window.keyboard.press('Control+Shift+j')
  const paragraph = window.locator('.draft-text > .paragraph').nth(1)
  await findings('Rights of Children').getByRole('button', { name: 'Write “Convention on the Rights of the Child”' }).click()
  await expect(paragraph).toContainText('The Convention on the Rights of the Child applies.')

  await paragraph.click()
  await window.keyboard.press('Control+z')
  await expect(paragraph).toContainText('The Convention on the Rights of Children applies.')
  await window.keyboard.press('Control+Alt+4')
  const gap = findings('skips a level')
  await gap.getByRole('button', { name: /^Make it level/ }).click()
  await expect(gap).toHaveCount(0)
  await window.locator('.draft-text').focus()
  await window.keyboard.press('Control+z')
  await expect(gap).toHaveCount(1)
})

test('a finding is dismissed with a reason, which stays with the report, and is shown again', async () => {
  const { window } = opened
  await typeAtEnd(' This shadow report is ours.')
  await window.getByRole('tab', { name: 'Checks' }).click()
  const shadow = findings('shadow report')
  await shadow.getByRole('button', { name: 'Dismiss…' }).click()
  await checks().getByRole('textbox', { name: 'Why this is right as it is' }).fill('It is a title')
  await window.keyboard.press('Enter')
  await expect(checks().getByText('1 dismissed')).toBeVisible()
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await checks().getByText('1 dismissed').click()
  await expect(checks().getByText('Dismissed: It is a title')).toBeVisible()
  await shadow.getByRole('button', { name: 'Show again' }).click()
  await expect(checks().getByText('1 dismissed')).toHaveCount(0)
  await expect(shadow).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list passes axe in ${colorScheme} colours`, async () => {
    const { window } = opened
    await window.emulateMedia({ colorScheme })
    await typeAtEnd(' This shadow report is ours.')
    await window.keyboard.press('Control+Shift+j')
    await expect(findings('shadow report')).toHaveCount(1)
    await findings('shadow report').getByRole('button', { name: 'Dismiss…' }).click()
    expect(await faults(window)).toEqual([])
  })
}
