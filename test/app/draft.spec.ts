import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-app-'))
  opened = await launchApp()
  await chooseFile(join(folder, 'report.counterpoint'))
})

test.afterEach(async () => {
    expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** What the next file dialogs will answer. */
const chooseFile = (path: string) =>
  opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

const textOf = (window: Page): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notesOf = (window: Page): Locator => window.getByRole('region', { name: 'Notes' })
const marksOf = (window: Page): Locator => textOf(window).locator('[role=doc-noteref]')
const saved = (window: Page) => expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

async function newReport(): Promise<Page> {
  const { window } = opened
  await window.getByRole('button', { name: /New report/ }).click()
  await window.getByRole('combobox', { name: 'State party' }).fill('Mexi')
  await window.getByRole('option', { name: 'Mexico' }).click()
  await window.getByRole('textbox', { name: 'Title' }).fill('A bed far from home')
  await window.getByRole('button', { name: 'Create report…' }).click()
  await expect(textOf(window)).toBeVisible()
  return window
}

/** A new report with the caret in an empty paragraph of its own at the end. */
async function emptyParagraph(): Promise<Page> {
  const window = await newReport()
  await lastBlock(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Alt+0')
  await expect(lastBlock(window)).toHaveClass(/paragraph/)
  return window
}

const lastBlock = (window: Page): Locator => textOf(window).locator('.block').last()

test('what is typed is saved within a second and is there when the report is opened again', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('Nobody had explained the decision.')
  await saved(window)
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /A bed far from home/ }).first().click()
  await expect(textOf(window)).toContainText('Nobody had explained the decision.')
})

test('a note put between two others takes the number between them', async () => {
  const window = await emptyParagraph()
  for (const words of ['One', 'Two']) {
    await window.keyboard.type(`${words}.`)
    await window.keyboard.press('Control+Alt+f')
    await window.keyboard.type(`Source ${words}`)
    await window.keyboard.press('Escape')
    await window.keyboard.type(' ')
  }
  const marks = marksOf(window)
  await expect(marks).toHaveCount(2)
  await expect(lastBlock(window)).toContainText('One. Two. ')
  for (let step = 0; step < 3; step += 1) {
    await window.keyboard.press('ArrowLeft')
    // The browser tells the editor of a moved caret in a task of its own, as it does between two keys of a person.
    await window.waitForTimeout(100)
  }
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Between')
  await expect(notesOf(window).getByRole('listitem')).toHaveText([/^1.*Source One$/, /^2.*Between$/, /^3.*Source Two$/])
  await expect(marks).toHaveCount(3)
  await expect(marksOf(window).and(window.getByLabel('note 3', { exact: true }))).toBeVisible()
})

test('undo in a note takes back the note first and then the page', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('Words')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('said')
  await expect(notesOf(window).getByRole('textbox')).toHaveText('said')
  await window.keyboard.press('Control+z')
  await expect(notesOf(window).getByRole('textbox')).toHaveText('')
  await window.keyboard.press('Control+z')
  await expect(marksOf(window)).toHaveCount(0)
  await expect(lastBlock(window)).toHaveText('Words')
  await window.keyboard.press('Control+Shift+z')
  await expect(marksOf(window)).toHaveCount(1)
})

test('a note whose mark is deleted waits below the others and can be put back', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('Words')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Kept')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Backspace')
  await expect(notesOf(window).getByText('Without a mark')).toBeVisible()
  await expect(marksOf(window)).toHaveCount(0)
  await notesOf(window).getByRole('button', { name: 'Put back at the cursor' }).click()
  await expect(marksOf(window).and(window.getByLabel('note 1', { exact: true }))).toBeVisible()
  await expect(notesOf(window).getByText('Without a mark')).toBeHidden()
})

test('each kind of block can be made, and headings number themselves in the outline', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('A heading')
  await window.keyboard.press('Control+Alt+1')
  const outline = window.getByRole('navigation', { name: 'Outline' })
  await expect(outline.getByRole('treeitem', { name: /A heading/ })).toBeVisible()
  await expect(lastBlock(window)).toHaveAttribute('data-number', /^[IVX]+\.$/)
  await window.keyboard.press('Enter')
  await window.keyboard.type('Some words')
  for (const [kind, className] of [['State quote', 'quote'], ['Numbered list', 'list-item'], ['Recommendation', 'recommendation'], ['Paragraph', 'paragraph']] as const) {
    await window.getByRole('button', { name: 'Kind of paragraph' }).click()
    await window.getByRole('option', { name: kind, exact: kind !== 'Paragraph' }).click()
    await expect(lastBlock(window)).toHaveClass(new RegExp(`\\b${className}\\b`))
    await expect(textOf(window)).toBeFocused()
  }
  await expect(lastBlock(window)).toHaveText('Some words')
})

test('the outline leads to its heading', async () => {
  const { window } = opened
  await window.getByRole('button', { name: /Open the sample/ }).click()
  const last = window.getByRole('navigation', { name: 'Outline' }).getByRole('treeitem').last()
  await last.click()
  await expect(last).toHaveAttribute('aria-current', 'location')
  await expect(textOf(window).locator('.heading').last()).toBeInViewport()
})

test('what is pasted from elsewhere becomes blocks of ours, without scripts, pictures or odd links', async () => {
  const window = await emptyParagraph()
  await window.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<h2 style="color:red">Pasted heading</h2><p>See <a href="javascript:alert(1)">bad</a> and <a href="https://example.org/">good</a>
       <s>old</s> <img src="x" onerror="document.title='broken'"></p><blockquote><p>First</p><p>Second</p></blockquote>
       <ul><li>one<ul><li>two</li></ul></li></ul><table><tr><td>cell</td><td>beside</td></tr></table><script>document.title = 'broken'</script>`,
    )
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const text = textOf(window)
  await expect(text.locator('.quote')).toHaveText(['First', 'Second'])
  await expect(text.locator('.list-item')).toHaveText(['one', 'two'])
  await expect(text.locator('a')).toHaveText(['good'])
  await expect(text.locator('table td .paragraph')).toHaveText(['cell', 'beside'])
  await expect(text.locator('img, script, s, .block:not(table) .block:not(td .block)')).toHaveCount(0)
  await expect(window).not.toHaveTitle('broken')
  await saved(window)
})

test('the report is exported where the dialog says, with its figures', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('Words to export.')
  await chooseFile(join(folder, 'report.docx'))
  await window.getByRole('button', { name: 'Export' }).click()
  await window.getByRole('menuitem', { name: /Export as Word/ }).click()
  await expect(window.getByText(/^Exported report\.docx: \d+ words/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(statSync(join(folder, 'report.docx')).size).toBeGreaterThan(1_000)
})

test('a Markdown draft is imported into an untouched report', async () => {
  const window = await newReport()
  await chooseFile(join(import.meta.dirname, '../fixtures/short-draft.md'))
  await window.getByRole('button', { name: 'Import draft' }).click()
  await expect(window.getByText(/^Imported 1 heading, 1 note, 1 quote/)).toBeVisible()
  await expect(textOf(window)).toContainText('Children told us')
  await expect(window.getByRole('button', { name: 'Import draft' })).toBeHidden()
})

test('a snapshot brings back the text it kept', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('The first wording')
  await window.getByRole('button', { name: 'Snapshots' }).click()
  const panel = window.getByRole('complementary', { name: 'Snapshots' })
  await panel.getByRole('textbox').fill('Before comments')
  await panel.getByRole('button', { name: 'Take a snapshot' }).click()
  await expect(panel.getByText('Before comments')).toBeVisible()
  await lastBlock(window).click()
  await window.keyboard.type(' is gone')
  await saved(window)
  await panel.getByRole('listitem').filter({ hasText: 'Before comments' }).getByRole('button', { name: 'Go back to Before comments' }).click()
  await expect(window.getByText('The text is as it was in the snapshot.')).toBeVisible()
  await expect(lastBlock(window)).toHaveText('The first wording')
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('The text is as it was before you went back.')).toBeVisible()
  await expect(lastBlock(window)).toHaveText('The first wording is gone')
})

test('closing the window right after the last key loses nothing', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('The very last words')
  const { app, dataFolder } = opened
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  expect(readFileSync(join(folder, 'report.counterpoint')).length).toBeGreaterThan(0)
  opened = await launchApp({ dataFolder })
  await opened.window.getByRole('button', { name: /A bed far from home/ }).first().click()
  await expect(textOf(opened.window)).toContainText('The very last words')
})

test('a cross-reference shows the number of its note, follows it, and is undone', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('One fact')
  await window.keyboard.press('Control+Alt+KeyF')
  await window.keyboard.type('A study of the border.')
  await window.keyboard.press('Escape')
  await window.keyboard.type('. Another, as said in ')
  await window.keyboard.press('Control+Alt+KeyR')
  const list = window.getByRole('dialog', { name: 'Cross-reference' })
  await expect(list.getByRole('option', { name: /Note 1/ })).toBeVisible()
  await window.keyboard.type('border')
  await expect(list.getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await expect(lastBlock(window)).toContainText('as said in note\u00a01')
  await window.keyboard.type(' above.')
  await expect(lastBlock(window)).toContainText('as said in note\u00a01 above.')
  await window.keyboard.press('Home')
  await expect.poll(() => window.evaluate(() => getSelection()?.anchorOffset)).toBe(0)
  await window.keyboard.press('Control+Alt+KeyF')
  await window.keyboard.type('An earlier note.')
  await expect(lastBlock(window).locator('.reference')).toHaveText('2')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+KeyZ')
  await window.keyboard.press('Control+KeyZ')
  await expect(lastBlock(window).locator('.reference')).toHaveText('1')
  await saved(window)
})

test('a small window gives the caret back where it was, whether it is used or left', async () => {
  const window = await emptyParagraph()
  await window.keyboard.type('The law is ')
  await window.keyboard.press('Control+Alt+KeyR')
  await expect(window.getByRole('dialog', { name: 'Cross-reference' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.type('at ')
  await window.getByRole('button', { name: /^Link/ }).click()
  await window.getByRole('textbox', { name: 'Address' }).fill('https://example.org/law')
  await window.keyboard.press('Enter')
  await expect(lastBlock(window)).toHaveText('The law is at https://example.org/law')
  await expect(lastBlock(window).getByRole('link')).toHaveText('https://example.org/law')
})

test('paragraphs are numbered on the page once that is chosen, count on while one writes, and stay so when the report is opened again', async () => {
  const window = await emptyParagraph()
  const numbers = () => textOf(window).locator('.paragraph').evaluateAll((paragraphs) => paragraphs.flatMap((paragraph) => (paragraph instanceof HTMLElement ? (paragraph.dataset['number'] ?? []) : [])))
  await window.keyboard.type('First thing.')
  await expect(lastBlock(window)).toHaveText('First thing.')
  expect(await numbers()).toEqual([])
  await window.getByRole('combobox', { name: 'Paragraph numbers' }).selectOption('continuous')
  // The sentences that lead in recommendations are paragraphs too.
  await expect.poll(async () => (await numbers()).length).toBeGreaterThan(1)
  const count = (await numbers()).length
  expect(await numbers()).toEqual(Array.from({ length: count }, (_, index) => `${String(index + 1)}.`))
  await textOf(window).focus()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Second thing.')
  await expect(lastBlock(window)).toHaveAttribute('data-number', `${String(count + 1)}.`)
  await saved(window)
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /A bed far from home/ }).first().click()
  await expect(lastBlock(window)).toHaveAttribute('data-number', `${String(count + 1)}.`)
})
