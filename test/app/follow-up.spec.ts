import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const draft = `# Left behind

## I. Detention

Children are held (CRC/C/VLD/CO/2, para. 3).

## II. Guardians

Some children have guardians.
`
const concluding = ['CRC/C/VLD/CO/2', 'Concluding observations on the second periodic report of Valdoria', '1. The Committee considered the report in May.', '2. The Committee recommends that the State party appoint guardians.', '3. The Committee urges the State party to close the centres.', '4. The Committee calls upon the State party to train its staff.', ''].join('\n\n')
const visits = ['Visits to centres', '1. We saw forty centres.', '2. All are open.', ''].join('\n\n')

const page = (): Locator => window.locator('.draft-text')
const matrix = (): Locator => window.getByRole('main', { name: 'Matrix' })
const list = (): Locator => matrix().getByRole('region', { name: 'CRC/C/VLD/CO/2' })
const item = (words: string): Locator => list().getByRole('listitem').filter({ hasText: words })
const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const review = (): Locator => window.getByRole('main', { name: /^Review of/ })

async function choose(name: string, content: string): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, content)
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

async function addSource(name: string, content: string, symbol: string, kind: string): Promise<void> {
  await choose(name, content)
  await side().getByRole('button', { name: 'Add source…' }).click()
  await expect(review()).toBeVisible()
  await review().getByRole('textbox', { name: 'Symbol' }).fill(symbol)
  await review().getByRole('button', { name: /Kind/ }).click()
  await window.getByRole('option', { name: kind }).click()
  await review().getByRole('button', { name: /^Add \d/ }).click()
  await expect(review()).toBeHidden()
  await side().getByRole('button', { name: /Back|All sources/ }).first().click()
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-follow-up-'))
  opened = await launchApp()
  window = opened.window
  await expect(window.getByRole('button', { name: 'New report' })).toBeVisible()
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, join(folder, 'r.counterpoint'))
  await window.keyboard.press('Control+N')
  await window.getByRole('button', { name: 'Create report' }).click()
  await expect(page()).toBeVisible()
  await choose('draft.md', draft)
  await runCommand(window, 'Import')
  await expect(page().getByText('Some children have guardians.')).toBeVisible()
  await window.getByRole('tab', { name: 'Sources' }).click()
  await addSource('co.txt', concluding, 'CRC/C/VLD/CO/2', 'From a committee')
  await addSource('visits.txt', visits, '', 'Evidence')
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function openFollowUp(): Promise<void> {
  await window.keyboard.press('Control+Shift+KeyM')
  await matrix().getByRole('button', { name: 'Follow-up', exact: true }).click()
  await expect(list()).toBeVisible()
}

test('recommendations of earlier concluding observations are marked, with evidence and a remark, and each mark is undone', async () => {
  await openFollowUp()
  await expect(list()).toContainText('3 recommendations: 0 implemented, 0 partly, 0 not, 0 without information, 3 to judge')
  await expect(list().getByRole('button', { name: 'Insert as a table' })).toBeDisabled()
  await list().getByRole('combobox', { name: 'How far paragraph 2 was followed' }).selectOption('Partly implemented')
  await expect(list()).toContainText('1 partly')
  await window.keyboard.press('Control+z')
  await expect(list()).toContainText('0 partly')
  await window.keyboard.press('Control+Shift+Z')
  await expect(list()).toContainText('1 partly')
  await list().getByRole('textbox', { name: 'Remark on paragraph 2' }).fill('In two provinces only.')
  await list().getByRole('button', { name: 'Evidence: add to paragraph 2' }).click()
  await window.keyboard.type('open')
  await window.getByRole('option', { name: /para. 2/ }).waitFor()
  await window.keyboard.press('Enter')
  await expect(item('appoint guardians').getByRole('button', { name: /Visits to centres.*, para\. 2/ }).first()).toBeVisible()
  await expect(list().getByRole('textbox', { name: 'Remark on paragraph 2' })).toHaveValue('In two provinces only.')

  await list().getByRole('button', { name: /Leave out paragraph 4/ }).click()
  await expect(item('train its staff')).toBeHidden()
  await list().getByRole('button', { name: '2 other paragraphs' }).click()
  await list().getByRole('button', { name: 'Include paragraph 4 as a recommendation' }).click()
  await expect(list().getByRole('combobox', { name: 'How far paragraph 4 was followed' })).toBeVisible()
})

test('what was judged goes into the draft as a table with its notes, and one undo takes it out', async () => {
  await page().getByText('Some children have guardians.').click()
  await openFollowUp()
  await list().getByRole('combobox', { name: 'How far paragraph 3 was followed' }).selectOption('Not implemented')
  await expect(list()).toContainText('1 not')
  await list().getByRole('button', { name: 'Evidence: add to paragraph 3' }).click()
  await window.keyboard.type('forty')
  await window.getByRole('option', { name: /para. 1/ }).waitFor()
  await window.keyboard.press('Enter')
  await expect(item('close the centres').getByRole('button', { name: /Visits to centres.*, para\. 1/ }).first()).toBeVisible()
  await list().getByRole('button', { name: 'Insert as a table' }).click()
  await expect(matrix()).toBeHidden()
  const table = page().getByRole('table')
  await expect(table).toContainText('Close the centres.')
  await expect(table).toContainText('Not implemented')
  await expect(table.locator('.note-mark')).toHaveCount(1)
  await window.getByRole('tab', { name: 'Notes' }).click()
  await expect(window.getByRole('button', { name: 'Note 1: edit' })).toContainText('Visits to centres')
  await page().getByText('Some children have guardians.').click()
  await window.keyboard.press('Control+z')
  await expect(table).toBeHidden()
  await expect(page()).toContainText('Some children have guardians.')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the follow-up passes axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    await openFollowUp()
    await list().getByRole('combobox', { name: 'How far paragraph 3 was followed' }).selectOption('Implemented')
    await expect(list()).toContainText('1 implemented')
    expect(await faults(window)).toEqual([])
  })
}
