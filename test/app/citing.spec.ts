import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const references = `TY  - RPRT
TI  - Closed doors at the border
AU  - Human Rights Watch
PB  - Human Rights Watch
PY  - 2016
UR  - https://example.org/closed-doors
ER  -

TY  - RPRT
TI  - Niñez migrante
AU  - Sánchez, Ana
PY  - 2019
ER  -
`

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-citing-'))
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await window.locator('.note-mark').first().waitFor()
  const file = join(folder, 'refs.ris')
  writeFileSync(file, references)
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await window.getByRole('tab', { name: 'Sources' }).click()
  await window.getByRole('tabpanel', { name: 'Sources' }).getByRole('button', { name: 'Add references…' }).click()
  await expect(window.getByRole('button', { name: /Closed doors at the border/ }).first()).toBeVisible()
  await window.getByRole('tab', { name: 'Notes' }).click()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const paragraph = (): Locator => window.locator('.draft-text > .paragraph').nth(1)
const asking = (): Locator => window.getByRole('dialog', { name: 'Cite a source' })
const marks = (): Locator => window.locator('.draft-text .note-mark')

async function caretAtEnd(): Promise<void> {
  await paragraph().click()
  await window.keyboard.press('End')
}

test('@ and a few letters put a note with the citation at the caret, and one undo takes it out', async () => {
  const before = await marks().count()
  await caretAtEnd()
  await window.keyboard.type(' Many sleep outside. @')
  await expect(asking()).toBeVisible()
  await window.keyboard.type('watch closed p 12')
  await expect(asking().getByRole('option')).toHaveText([/Closed doors at the border/])
  await expect(asking().getByRole('option')).toContainText('p. 12')
  await window.keyboard.press('Enter')
  await expect(marks()).toHaveCount(before + 1)
  await expect(paragraph()).not.toContainText('@')
  await expect(window.getByRole('region', { name: 'Notes' }).getByText(/Closed doors at the border.*p\. 12/)).toBeVisible()
  await window.keyboard.type(' Still.')
  await expect(paragraph()).toContainText('Still.')
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(marks()).toHaveCount(before)
})

test('without the note a citation stands in the text, and where it points is changed at its place', async () => {
  await caretAtEnd()
  await window.keyboard.press('Control+Alt+c')
  await asking().getByRole('checkbox', { name: 'In a note of its own' }).uncheck()
  await asking().getByRole('searchbox').fill('sanchez')
  await window.keyboard.press('Enter')
  const citation = paragraph().locator('.citation')
  await expect(citation).toHaveCount(1)
  await expect(citation).not.toHaveText('…')
  await citation.click()
  const form = window.getByRole('dialog', { name: 'Citation' })
  await form.getByRole('textbox', { name: 'Where in the source' }).fill('somewhere')
  await window.keyboard.press('Enter')
  await expect(form.getByText('Write a place such as')).toBeVisible()
  await form.getByRole('textbox', { name: 'Where in the source' }).fill('pp 4-9')
  await window.keyboard.press('Enter')
  await expect(citation).toContainText('pp. 4–9')
  await citation.click()
  await form.getByRole('textbox', { name: 'Where in the source' }).fill('annex II, paras 4 & 5')
  await window.keyboard.press('Enter')
  await expect(citation).toContainText('annex II), paras. 4, 5')
  await window.keyboard.press('Control+z')
  await expect(citation).toContainText('pp. 4–9')
  await citation.click()
  await form.getByRole('button', { name: 'Remove' }).click()
  await expect(citation).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(citation).toContainText('pp. 4–9')
})

test('an address with @ in it asks nothing, and Escape leaves the sign as it was typed', async () => {
  await caretAtEnd()
  await window.keyboard.type(' Write to office@example.org')
  await expect(asking()).toBeHidden()
  // A few letters make the list short: axe does not see that the arrows walk and scroll a long one.
  await window.keyboard.type(' @home')
  await expect(asking()).toBeVisible()
  expect(await faults(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(asking()).toBeHidden()
  await expect(paragraph()).toContainText('office@example.org @home')
})
