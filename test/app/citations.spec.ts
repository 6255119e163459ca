import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const report = ['CRC/C/VLD/5', '', '1. The State has opened forty reception centres for children.', '', '2. All of them are staffed by persons who were trained for the task.', '', '3. Guardians are appointed within three days of arrival.']

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-citations-'))
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await expect(page()).toBeVisible()
  await addReport()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const page = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const notes = (): Locator => window.getByRole('region', { name: 'Notes' })
const lastNote = (): Locator => notes().locator('.note:not(.orphan)').last()

/** What the next file dialogs will answer. */
const choose = (path: string) =>
  opened.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)

async function addReport(): Promise<void> {
  const file = join(folder, 'report.txt')
  writeFileSync(file, report.join('\n'))
  await choose(file)
  await window.getByRole('tab', { name: 'Sources' }).click()
  await side().getByRole('button', { name: 'Add source…' }).click()
  await window.getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(side().getByRole('textbox', { name: 'Find in this source' })).toBeVisible()
}

/** Cites a paragraph of the report in a new note at the end of the text. */
async function cite(paragraph: number): Promise<void> {
  await page().locator('.block').last().click()
  await window.keyboard.press('Control+End')
  await window.getByRole('tab', { name: 'Sources' }).click()
  await side().getByRole('button', { name: `${String(paragraph)}: quote, cite or save this passage` }).click()
  await window.getByRole('menuitem', { name: 'Cite' }).click()
  await window.getByRole('tab', { name: 'Notes' }).click()
}

test('a passage is cited in a note whose words come from the note style, and follow the policy of repeats', async () => {
  await cite(2)
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')
  await cite(3)
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 3.')
  await window.getByRole('combobox', { name: 'Sources cited again' }).selectOption('ibid')
  await expect(lastNote()).toContainText('Ibid., para. 3.')
  await window.getByRole('combobox', { name: 'Sources cited again' }).selectOption('supra')
  await expect(lastNote()).toContainText(/CRC\/C\/VLD\/5, supra note \d+, para\. 3\./)
})

test('a note with a citation is copied, undone and redone with it, and edited around it', async () => {
  await cite(2)
  const count = await notes().locator('.note:not(.orphan)').count()
  await page().locator('.block').last().click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Shift+ArrowLeft')
  await window.keyboard.press('Control+c')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('Control+v')
  await expect(notes().locator('.note:not(.orphan)')).toHaveCount(count + 1)
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')
  await window.keyboard.press('Control+z')
  await expect(notes().locator('.note:not(.orphan)')).toHaveCount(count)
  await window.keyboard.press('Control+y')
  await expect(notes().locator('.note:not(.orphan)')).toHaveCount(count + 1)
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')

  await lastNote().locator('.note-words').click()
  await expect(window.getByRole('textbox', { name: /^Note \d+/ })).toContainText('CRC/C/VLD/5, para. 2.')
  await window.keyboard.press('Control+Home')
  await window.keyboard.type('See ')
  await window.keyboard.press('Escape')
  await expect(lastNote()).toContainText(/See .*CRC\/C\/VLD\/5, para\. 2\./)
})

test('a citation whose source was taken out says so until the source is put back', async () => {
  await cite(2)
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')
  await window.getByRole('tab', { name: 'Sources' }).click()
  await side().getByRole('button', { name: 'All sources' }).click()
  await side().getByRole('listitem').filter({ hasText: 'CRC/C/VLD/5' }).getByRole('button', { name: /^Remove / }).click()
  await window.getByRole('tab', { name: 'Notes' }).click()
  await expect(lastNote()).toContainText('[source missing].')
  await window.locator('.status-area').getByRole('button', { name: 'Undo' }).click()
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')
})

test('a style file of the user’s prints the notes, a file that is none is refused with its reason', async () => {
  await cite(2)
  const noteStyle = window.getByRole('combobox', { name: 'Note style' })
  await choose(join(import.meta.dirname, '../fixtures/styles/short-notes.csl'))
  await noteStyle.selectOption('choose')
  await expect(noteStyle.locator('option:checked')).toHaveText('Short notes')
  await expect(lastNote()).toContainText(/Report.* 2!|VLD.* 2!|2!/)
  const wrong = join(folder, 'wrong.csl')
  writeFileSync(wrong, 'no style')
  await choose(wrong)
  await noteStyle.selectOption('choose')
  await expect(window.getByText('wrong.csl is not a style of the Citation Style Language.', { exact: false })).toBeVisible()
  await noteStyle.selectOption('own')
  await expect(lastNote()).toContainText('CRC/C/VLD/5, para. 2.')
})

test('typed notes become citations in one step that undo takes back', async () => {
  await page().locator('.block').last().click()
  await window.keyboard.press('Control+End')
  for (const words of ['WOLA, The long road to a safe place, May 2023.', 'CRC/C/VLD/5, para. 2.']) {
    await window.keyboard.press('Control+Alt+f')
    await window.keyboard.type(words)
    await window.keyboard.press('Escape')
  }
  await window.getByRole('tab', { name: 'Notes' }).click()
  const [typed, before] = [await lastNote().innerText(), await notes().locator('.note .citation').count()]
  await notes().getByRole('button', { name: 'Find sources in typed notes' }).click()
  const found = notes().getByRole('region', { name: 'Find sources in typed notes' })
  await expect(found.getByRole('checkbox').first()).toBeChecked()
  await found.getByRole('checkbox').first().uncheck()
  await found.getByRole('button', { name: /^Make / }).click()
  await expect(found).toContainText('where typed words stood')
  await expect(notes().locator('.note .citation')).toHaveCount(before + 1)
  await found.getByRole('button', { name: 'Close' }).click()
  await page().focus()
  await window.keyboard.press('Control+z')
  await expect(notes().locator('.note .citation')).toHaveCount(before)
  expect(await lastNote().innerText()).toBe(typed)
})
