import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp, type LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let opened: LaunchedApp
let window: Page
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-typing-'))
  opened = await launchApp()
  window = opened.window
})

test.afterEach(async () => {
  const { close, pageErrors } = opened
  await close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  expect(pageErrors).toEqual([])
})

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const lastBlock = (): Locator => text().locator('.block').last()
const note = (): Locator => window.getByRole('region', { name: 'Notes' }).getByRole('textbox')

/** A new report in a language, with the caret in an empty paragraph of its own at the end. */
async function emptyParagraph(language: 'English' | 'French'): Promise<void> {
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, join(folder, 'report.counterpoint'))
  await window.getByRole('button', { name: /New report/ }).click()
  if (language === 'French') {
    await window.getByRole('button', { name: /Language of the report/ }).click()
    await window.getByRole('option', { name: 'French' }).click()
  }
  await window.getByRole('textbox', { name: 'Title' }).fill('A bed far from home')
  await window.getByRole('button', { name: 'Create report…' }).click()
  await expect(text()).toBeVisible()
  await text().focus()
  // A page that has just come to the fore may not have its caret yet.
  await expect(async () => {
    await window.keyboard.press('Control+End')
    expect(await lastBlock().evaluate((block) => block.contains(getSelection()?.anchorNode ?? null))).toBe(true)
  }).toPass()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Alt+0')
  await expect(lastBlock()).toHaveClass(/paragraph/)
}

test('quotation marks, apostrophes, dashes and ranges are set as they are typed', async () => {
  await emptyParagraph('English')
  await window.keyboard.type('"The child\'s \'best interests\'" -- paras. 12-15 of CRC/C/MEX/4-5 and so on... ')
  await expect(lastBlock()).toHaveText('“The child’s ‘best interests’” – paras. 12–15 of CRC/C/MEX/4-5 and so on… ')
})

test('one undo gives back what was typed, and the next takes the typing', async () => {
  await emptyParagraph('English')
  await window.keyboard.type('He said "')
  await expect(lastBlock()).toHaveText('He said “')
  await window.keyboard.press('Control+z')
  await expect(lastBlock()).toHaveText('He said "')
  await window.keyboard.type('as is')
  await expect(lastBlock()).toHaveText('He said "as is')
  await window.keyboard.press('Enter')
  await window.keyboard.type('one -- two')
  await expect(lastBlock()).toHaveText('one – two')
  await window.keyboard.press('Control+z')
  await expect(lastBlock()).toHaveText('one –')
  await window.keyboard.press('Control+z')
  await expect(lastBlock()).toHaveText('one --')
})

test('French gets guillemets with narrow spaces, in the text and in a note, where one undo works too', async () => {
  await emptyParagraph('French')
  await window.keyboard.type('Le "projet individuel": quand? l\'enfant')
  await expect(lastBlock()).toHaveText('Le «\u202fprojet individuel\u202f»\u202f: quand\u202f? l’enfant')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Voir "')
  await expect(note()).toHaveText('Voir «')
  expect(await note().textContent()).toBe('Voir «\u202f')
  await window.keyboard.press('Control+z')
  await expect(note()).toHaveText('Voir "')
  await window.keyboard.press('Control+z')
  await expect(note()).toHaveText('')
})

test('nothing is corrected within a link or an address, in what is pasted, or where it is turned off', async () => {
  await emptyParagraph('English')
  await window.keyboard.type('https://example.org/a--b ')
  await expect(lastBlock()).toHaveText('https://example.org/a--b ')
  await window.keyboard.press('Enter')
  await window.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p>see <a href="https://example.org/">the law</a></p>')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.type('--"')
  await expect(lastBlock()).toHaveText('see the la--"w')

  await window.keyboard.press('End')
  // The browser tells the editor of a moved caret in a task of its own, as it does between two keys of a person.
  await window.waitForTimeout(100)
  await window.keyboard.press('Enter')
  await runCommand(window, 'autocorrect')
  await expect(window.getByText('Autocorrect is off.')).toBeVisible()
  await window.keyboard.type('"off"')
  await expect(lastBlock()).toHaveText('"off"')
})
