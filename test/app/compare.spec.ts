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

The State has opened forty centres.[^1]

Families wait for months.[^2]

## II. Guardians

Guardians are appointed within three days.

[^1]: Visits, 2024.

[^2]: Letters, 2023.
`

// By its class: behind the comparison it is out of reach, and has no role.
const page = (): Locator => window.locator('.draft-text')
const screen = (): Locator => window.getByRole('main', { name: 'Changes since a snapshot' })
const row = (name: string, words: string): Locator => screen().getByRole('group', { name, exact: true }).filter({ hasText: words })
const block = (words: string): Locator => page().locator('.block', { hasText: words })

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-compare-'))
  opened = await launchApp()
  window = opened.window
  writeFileSync(join(folder, 'draft.md'), draft)
  await opened.app.evaluate(({ dialog }, files) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: files.report })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [files.draft] })
  }, { report: join(folder, 'report.counterpoint'), draft: join(folder, 'draft.md') })
  await window.getByRole('button', { name: /New report/ }).click()
  await window.getByRole('radio').first().click({ force: true })
  await window.getByRole('textbox', { name: 'Title' }).fill('Left behind')
  await window.getByRole('button', { name: 'Create report' }).click()
  await window.getByRole('button', { name: 'Import draft' }).click()
  await expect(page()).toContainText('Families wait')
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Takes a snapshot, then changes a word, takes out a paragraph with its note, and adds a paragraph. */
async function writeOn(): Promise<void> {
  await runCommand(window, 'Take a snapshot')
  await expect(window.getByText(/^Snapshot taken/)).toBeVisible()
  await block('Families wait').click()
  await window.keyboard.press('Home')
  await window.keyboard.press('Shift+End')
  await window.keyboard.press('Delete')
  // The mark of the note, then the empty paragraph.
  await window.keyboard.press('Delete')
  await window.keyboard.press('Backspace')
  await expect(page().locator('.note-mark')).toHaveCount(1)
  await expect(page()).not.toContainText('Families wait')
  await block('within three days').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' in law')
  await window.keyboard.press('Enter')
  await window.keyboard.type('In practice it takes weeks.')
  await runCommand(window, 'Compare with the last snapshot')
  await expect(screen()).toBeVisible()
}

test('a comparison tells what changed word by word, and each part comes back with undo', async () => {
  await writeOn()
  await expect(screen().getByRole('status').first()).toContainText(/added\..*note differs\./)
  const changed = screen().getByRole('group', { name: 'Changed: paragraph', exact: true }).filter({ hasText: 'within three days' })
  await expect(changed.getByRole('insertion')).toContainText('in law')
  await expect(row('Added: paragraph', 'In practice').getByRole('insertion')).toBeVisible()
  await changed.getByRole('button', { name: 'As it was' }).click()
  await expect(changed).toBeHidden()
  await expect(page()).not.toContainText('in law')
  await window.keyboard.press('Control+z')
  await expect(changed).toBeVisible()
  await row('Added: paragraph', 'In practice').getByRole('button', { name: 'Take out' }).click()
  await expect(page()).not.toContainText('In practice')
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page()).toContainText('In practice it takes weeks.')
})

test('a paragraph that was taken out comes back with its note', async () => {
  await writeOn()
  const gone = screen().getByRole('group').filter({ hasText: 'Families wait' }).filter({ has: window.getByRole('button') }).first()
  await expect(gone.getByRole('group', { name: 'Note 2, removed' })).toContainText('Letters, 2023.')
  await gone.getByRole('button', { name: /Put back|As it was/ }).click()
  await expect(page()).toContainText('Families wait for months.')
  await window.keyboard.press('Escape')
  await expect(screen()).toBeHidden()
  await expect(window.getByRole('button', { name: 'Note 2: edit' })).toContainText('Letters, 2023.')
})

test('F8 goes from change to change, and a whole section or the whole text goes back', async () => {
  await writeOn()
  await window.keyboard.press('F8')
  await expect(screen().locator('[data-place="0"]')).toBeFocused()
  await window.keyboard.press('F8')
  await expect(screen().locator('[data-place="1"]')).toBeFocused()
  await window.keyboard.press('Shift+F8')
  await expect(screen().locator('[data-place="0"]')).toBeFocused()
  await expect(screen()).toContainText('1 of 3')
  await screen().getByRole('group', { name: /heading/ }).filter({ hasText: 'Guardians' }).getByRole('button', { name: 'Whole section as it was' }).click()
  await expect(page()).not.toContainText('in law')
  await expect(page()).not.toContainText('In practice')
  await expect(page()).not.toContainText('Families wait')
  await screen().getByRole('button', { name: 'Go back to this snapshot' }).click()
  await expect(page()).toContainText('Families wait for months.')
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page()).not.toContainText('Families wait')
})

test('a snapshot equal to the text says so, and the title page is compared too', async () => {
  await runCommand(window, 'Take a snapshot')
  await runCommand(window, 'Compare with the last snapshot')
  await expect(screen()).toContainText('Nothing has changed since this snapshot.')
  await window.keyboard.press('Escape')
  await window.getByRole('textbox', { name: 'Submitted by' }).fill('Open Doors')
  await runCommand(window, 'Compare with the last snapshot')
  const title = screen().getByRole('region', { name: 'Title page' })
  await expect(title.getByRole('insertion')).toContainText('Open Doors')
  await title.getByRole('button', { name: 'As it was' }).click()
  await expect(screen()).toContainText('Nothing has changed since this snapshot.')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the comparison passes axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    await writeOn()
    await window.keyboard.press('F8')
    expect(await faults(window)).toEqual([])
  })
}
