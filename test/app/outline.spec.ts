import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-app-'))
  opened = await launchApp({ dataFolder: folder })
  window = opened.window
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(tree().getByRole('treeitem').first()).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const tree = (): Locator => window.getByRole('tree', { name: 'Outline' })
const line = (title: string): Locator => tree().getByRole('treeitem', { name: new RegExp(title) })
const topLevel = (): Locator => tree().locator('[role=treeitem][aria-level="1"]')
/** The numbers and titles of the top level, without what only a screen reader hears. */
const titles = async (): Promise<string[]> => (await topLevel().locator('.outline-title').allTextContents()).map((text) => text.split(', To do')[0]?.split(', Final')[0]?.replace(/\. /, '.') ?? '')
const marks = () => window.locator('.draft-text .note-mark')
const numbersInOrder = () => marks().evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-number'))))
const notesInOrder = () => marks().evaluateAll((all) => all.map((mark) => mark.getAttribute('data-note') ?? ''))

async function titleAt(index: number): Promise<string> {
  return ((await titles())[index] ?? '').replace(/^[IVX]+\./, '')
}

test('a section moved with the keyboard takes its notes along; undo and redo bring all back and forth', async () => {
  const before = await titles()
  const notes = await notesInOrder()
  const second = await titleAt(1)
  await line(second).first().focus()
  await window.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(() => titleAt(0)).toBe(second)
  await expect(line(second).first()).toBeFocused()
  expect((await titles()).map((title) => title.split('.')[0])).toEqual(before.map((title) => title.split('.')[0]))
  expect(await numbersInOrder()).toEqual(notes.map((_, index) => index + 1))
  expect([...(await notesInOrder())].sort()).toEqual([...notes].sort())
  await window.keyboard.press('Control+z')
  await expect.poll(titles).toEqual(before)
  expect(await notesInOrder()).toEqual(notes)
  await window.keyboard.press('Control+Shift+z')
  await expect.poll(() => titleAt(0)).toBe(second)
})

test('a section dragged above another shows where it would land, and is there when the report is opened again', async () => {
  const [first, third] = [await titleAt(0), await titleAt(2)]
  const from = await line(third).first().boundingBox()
  const to = await line(first).first().boundingBox()
  if (from === null || to === null) throw new Error('the outline is not drawn')
  await window.mouse.move(from.x + 90, from.y + 12)
  await window.mouse.down()
  await window.mouse.move(to.x + 90, to.y + 40, { steps: 4 })
  await window.mouse.move(to.x + 90, to.y + 3, { steps: 4 })
  await expect(line(first).first()).toHaveAttribute('data-drop', 'before')
  await expect(window.getByText(`Before ${first}`)).toBeVisible()
  await window.mouse.up()
  await expect.poll(() => titleAt(0)).toBe(third)
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect.poll(() => titleAt(0)).toBe(third)
})

test('a section cannot be dropped into itself, and Escape takes a drag back', async () => {
  const before = await titles()
  const first = line(await titleAt(0)).first()
  const box = await first.boundingBox()
  if (box === null) throw new Error('the outline is not drawn')
  await window.mouse.move(box.x + 90, box.y + 8)
  await window.mouse.down()
  await window.mouse.move(box.x + 90, box.y + 14, { steps: 3 })
  await expect(window.getByText('Not possible here')).toBeVisible()
  await window.mouse.move(box.x + 90, box.y + 60, { steps: 3 })
  await window.keyboard.press('Escape')
  await window.mouse.up()
  await expect(window.getByText('Not possible here')).toBeHidden()
  expect(await titles()).toEqual(before)
})

test('status and plan of a section are set by key and by mouse, and stay', async () => {
  const first = await titleAt(0)
  await line(first).first().focus()
  await window.keyboard.press('Shift+F10')
  await window.getByRole('menuitemradio', { name: 'Reviewed' }).click()
  await expect(line(first).first()).toHaveAccessibleName(/Reviewed/)
  const details = window.getByRole('region', { name: 'Section' })
  await details.getByRole('combobox', { name: 'Status' }).selectOption('Final')
  await details.getByRole('textbox', { name: 'Words planned' }).fill('10')
  await window.keyboard.press('Enter')
  await expect(line(first).first()).toHaveAccessibleName(/Final.* of 10 planned/)
  await expect(window.getByText('Planned for sections: 10')).toBeVisible()
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(line(first).first()).toHaveAccessibleName(/Final.* of 10 planned/)
})

test('arrow keys open and close sections, letters find one, Enter goes there', async () => {
  await topLevel().first().focus()
  await window.keyboard.press('End')
  await window.keyboard.press('Home')
  await expect(topLevel().first()).toBeFocused()
  const parent = tree().locator('[role=treeitem][aria-expanded=true]').first()
  const count = await tree().getByRole('treeitem').count()
  await parent.focus()
  await window.keyboard.press('ArrowLeft')
  await expect(tree().locator('[role=treeitem][aria-expanded=false]')).toHaveCount(1)
  expect(await tree().getByRole('treeitem').count()).toBeLessThan(count)
  await window.keyboard.press('ArrowRight')
  await expect(tree().getByRole('treeitem')).toHaveCount(count)
  const last = await titleAt((await titles()).length - 1)
  await topLevel().first().focus()
  await window.keyboard.type(last.slice(0, 5))
  await expect(line(last).last()).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeFocused()
})

for (const theme of ['light', 'dark'] as const) {
  test(`the outline has no accessibility fault in the ${theme} theme`, async () => {
    await window.emulateMedia({ colorScheme: theme })
    await topLevel().first().focus()
    expect(await faults(window, '.outline')).toEqual([])
  })
}
