import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { exportReport } from '../../core/export/export-report.ts'
import { longDraft } from '../helpers/long-draft.ts'
import { reportOf } from '../helpers/drafts.ts'
import { recommendationsAs } from '../helpers/templates.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

/** A report that an organisation wrote, where one lies beside the project; a draft of our own in its place otherwise. */
const seed = join(import.meta.dirname, '../../../shared/seed/kind-mexico-draft-pandoc.docx')

let folder = ''
let opened: LaunchedApp
let window: Page

test.beforeEach(async ({}, info) => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-long-'))
  const own = join(folder, 'draft.docx')
  if (!existsSync(seed)) {
    info.annotations.push({ type: 'missing', description: `${seed} is not there: tried on a draft of our own` })
    const { bytes } = await exportReport(reportOf(), recommendationsAs('bullet'), longDraft('en', { sections: 15, notes: 40 }), 'docx')
    writeFileSync(own, bytes)
  }
  opened = await launchApp()
  window = opened.window
  await expect(window.getByRole('button', { name: /New report/ })).toBeVisible()
  await opened.app.evaluate(({ dialog }, [report, draft]) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: report ?? '' })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [draft ?? ''] })
  }, [join(folder, 'report.counterpoint'), existsSync(seed) ? seed : own])
  await window.getByRole('button', { name: /New report/ }).click()
  await window.getByRole('combobox', { name: 'State party' }).fill('Mexi')
  await window.getByRole('option', { name: 'Mexico' }).click()
  await window.getByRole('textbox', { name: 'Title' }).fill('A long report')
  await window.getByRole('button', { name: 'Create report…' }).click()
  await window.getByRole('button', { name: 'Import draft' }).click()
  await expect(window.getByText(/^Imported /)).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notesPane = (): Locator => window.getByRole('region', { name: 'Notes' })
const marks = (): Locator => text().locator('.note-mark')
const topLevel = (): Locator => window.getByRole('tree', { name: 'Outline' }).locator('[role=treeitem][aria-level="1"]')

/** The notes in the order of their marks; and that they count 1 to n, and that each live number says what the mark it names says. */
async function notesInOrder(): Promise<string[]> {
  await expect.poll(() => text().evaluate((root) => {
    const all = [...root.querySelectorAll<HTMLElement>('.note-mark')]
    const numbers = new Map(all.map((mark) => [mark.dataset['note'], mark.dataset['number']]))
    const live = [...document.querySelectorAll<HTMLElement>('.reference[data-to=note]')].filter((one) => one.textContent !== (numbers.get(one.dataset['place']) ?? '[?]'))
    return [...all.flatMap((mark, index) => (mark.dataset['number'] === String(index + 1) ? [] : [mark.dataset['number']])), ...live.map((one) => one.outerHTML)]
  })).toEqual([])
  return marks().evaluateAll((all) => all.map((mark) => (mark instanceof HTMLElement ? (mark.dataset['note'] ?? '') : '')))
}

/** Puts the caret right behind the mark of a note. */
async function goBehindMark(number: number): Promise<void> {
  await text().focus()
  await marks().nth(number - 1).evaluate((mark) => {
    mark.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.setStartAfter(mark)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  // The browser tells the editor of a moved caret in a task of its own.
  await window.waitForTimeout(150)
}

const blocks = () => text().evaluate((root) => [...root.children].map((block) => block.textContent))

test('a note put between notes 3 and 4 makes the old 4 number 5 at its mark, in the notes, and wherever it is named', async () => {
  const before = await notesInOrder()
  const fourth = before[3] ?? ''
  await goBehindMark(6)
  await window.keyboard.press('Control+Alt+r')
  const list = window.getByRole('dialog', { name: 'Cross-reference' })
  await list.getByRole('option', { name: /Note 4\b/ }).click()
  const named = text().locator(`.reference[data-place="${fourth}"]`).first()
  await expect(named).toHaveText('4')

  await goBehindMark(3)
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Put between')
  await expect(named).toHaveText('5')
  const after = await notesInOrder()
  expect(after.length).toBe(before.length + 1)
  expect(after[4]).toBe(fourth)
  await expect(notesPane().getByRole('listitem').nth(3)).toContainText('Put between')
  await window.keyboard.press('Escape')
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Control+z')
  await expect.poll(notesInOrder).toEqual(before)
})

test('a section moved above the one before it with the keyboard takes its notes along; undo and redo bring it back and forth', async () => {
  const before = await blocks()
  const notes = await notesInOrder()
  const count = await topLevel().count()
  const moved = topLevel().nth(Math.min(count, 5) - 1)
  await moved.focus()
  await window.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(blocks).not.toEqual(before)
  const after = await blocks()
  expect([...after].sort()).toEqual([...before].sort())
  expect([...(await notesInOrder())].sort()).toEqual([...notes].sort())
  await window.keyboard.press('Control+z')
  await expect.poll(blocks).toEqual(before)
  expect(await notesInOrder()).toEqual(notes)
  await window.keyboard.press('Control+Shift+z')
  await expect.poll(blocks).toEqual(after)
  await notesInOrder()
})

test('a paragraph cut and pasted two pages on brings its note along, and undo puts both back', async () => {
  const before = await blocks()
  const notes = await notesInOrder()
  const first = notes[0] ?? ''
  const paragraph = text().locator('.block', { has: window.locator(`.note-mark[data-note="${first}"]`) }).first()
  await paragraph.click()
  await window.keyboard.press('Home')
  await paragraph.evaluate((block) => getSelection()?.selectAllChildren(block))
  await window.waitForTimeout(150)
  await window.keyboard.press('Control+x')
  await expect(marks()).toHaveCount(notes.length - 1)
  await goBehindMark(6)
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+v')
  await expect(marks()).toHaveCount(notes.length)
  const after = await notesInOrder()
  expect(after.indexOf(first)).toBeGreaterThan(4)
  expect([...after].sort()).toEqual([...notes].sort())
  for (let step = 0; step < 6 && JSON.stringify(await blocks()) !== JSON.stringify(before); step += 1) {
    await window.keyboard.press('Control+z')
    await window.waitForTimeout(200)
  }
  expect(await blocks()).toEqual(before)
  expect(await notesInOrder()).toEqual(notes)
})

test('dozens of steps in text, notes, kinds of block and moves are taken back to the beginning, and put back to the end', async () => {
  const first = await blocks()
  const notes = await notesInOrder()
  const undo = window.getByRole('button', { name: /^Undo/ })
  const redo = window.getByRole('button', { name: /^Redo/ })
  await expect(undo).toBeDisabled()
  for (let step = 0; step < 25; step += 1) {
    await goBehindMark(1 + ((step * 7) % (notes.length - 1)))
    await window.keyboard.type(` step${String(step)}`)
    if (step % 3 === 0) {
      await window.keyboard.press('Control+Alt+f')
      await window.keyboard.type(`Note ${String(step)}`)
      await window.keyboard.press('Escape')
    }
    if (step % 4 === 1) await window.keyboard.press('Control+Alt+3')
    if (step % 5 === 2) await window.keyboard.press('Enter')
    if (step % 8 === 3) {
      await topLevel().nth(1).focus()
      await window.keyboard.press('Alt+Shift+ArrowUp')
    }
    if (step % 6 === 4) await window.keyboard.press('Backspace')
  }
  const end = await blocks()
  const endNotes = await notesInOrder()
  expect(end).not.toEqual(first)
  await text().focus()
  for (let step = 0; step < 400 && (await undo.isEnabled()); step += 1) await window.keyboard.press('Control+z')
  expect(await blocks()).toEqual(first)
  expect(await notesInOrder()).toEqual(notes)
  for (let step = 0; step < 400 && (await redo.isEnabled()); step += 1) await window.keyboard.press('Control+Shift+z')
  expect(await blocks()).toEqual(end)
  expect(await notesInOrder()).toEqual(endNotes)
})
