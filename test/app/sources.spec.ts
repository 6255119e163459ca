import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { buildDocx, p, run } from '../helpers/build-docx.ts'
import { buildPdf, column } from '../helpers/build-pdf.ts'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const report = [
  'CRC/C/VLD/5',
  '',
  'I. Family environment',
  '',
  '1. The State has opened forty reception centres for children.',
  '',
  '2. All of them are staffed by persons who were trained for the task.',
  '',
  '3. Guardians are appointed within three days of arrival.',
  '',
  '4. Every child is heard before a decision is taken.',
]

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-sources-'))
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await expect(page()).toBeVisible()
  await window.getByRole('tab', { name: 'Sources' }).click()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const page = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const review = (): Locator => window.getByRole('main', { name: /^Review of/ })

/** Chooses a file that was just written in the next file dialog. */
async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, content)
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

async function reviewReport(as: 'txt' | 'pdf' = 'txt', lines = report): Promise<void> {
  await choose(`report.${as}`, as === 'txt' ? lines.join('\n') : buildPdf([column(760, lines)]))
  await side().getByRole('button', { name: 'Add source…' }).click()
  await expect(review()).toBeVisible()
}

async function addReport(): Promise<void> {
  await reviewReport()
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(side().getByRole('textbox', { name: 'Find in this source' })).toBeVisible()
}

test('a Word file is reviewed beside its own text, which stays as it was read', async () => {
  const body = report.filter((line) => line !== '').map((line) => p(run(line))).join('')
  await choose('report.docx', buildDocx({ body }))
  await side().getByRole('button', { name: 'Add source…' }).click()
  const own = review().getByRole('region', { name: 'Text of the document as it was read' })
  await expect(own).toContainText('Guardians are appointed within three days')
  await review().getByRole('button', { name: /Guardians are appointed/ }).click()
  await expect(own.locator('[data-shown]')).toHaveText(['3 Guardians are appointed within three days of arrival.'])
  await review().getByRole('button', { name: 'Merge with the one before' }).click()
  await expect(own.locator('[data-shown]')).toHaveText([/^2 All of them/, /^3 Guardians/])
  expect(await faults(window)).toEqual([])
})

test('a document is reviewed beside its page before it is added', async () => {
  await reviewReport('pdf')
  await expect(review().getByText('1–4, none missing')).toBeVisible()
  await expect(review().getByRole('textbox', { name: 'Document symbol' })).toHaveValue('CRC/C/VLD/5')
  const canvas = review().getByRole('img', { name: 'The document, page 1' })
  await expect(canvas).toBeVisible()
  await expect.poll(() => canvas.evaluate((element) => element instanceof HTMLCanvasElement && element.width > 300)).toBe(true)
  await expect(review().getByText('The page could not be drawn')).toHaveCount(0)
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(review()).toHaveCount(0)
  await expect(side().getByText('Guardians are appointed')).toBeVisible()
})

test('passages that were merged come apart again on undo, and the numbers are counted anew', async () => {
  await reviewReport()
  await review().getByRole('button', { name: /Guardians are appointed/ }).click()
  await review().getByRole('button', { name: 'Merge with the one before' }).click()
  await expect(review().getByText('1–4; 3 missing')).toBeVisible()
  await expect(review().getByRole('textbox', { name: 'Words of the passage' })).toHaveValue(/task\. 3\. Guardians/)
  await window.keyboard.press('Control+z')
  await expect(review().getByText('1–4, none missing')).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await review().getByRole('button', { name: 'Show next' }).click()
  await review().getByRole('textbox', { name: 'Words of the passage' }).focus()
  await window.keyboard.press('Control+End')
  for (const _ of '3. Guardians are appointed within three days of arrival.') await window.keyboard.press('ArrowLeft')
  await review().getByRole('button', { name: 'Split at the cursor' }).click()
  await expect(review().getByText('1–4, none missing')).toBeVisible()
})

test('a reading is dropped with Escape, and nothing is added', async () => {
  await reviewReport()
  await window.keyboard.press('Escape')
  await expect(review()).toHaveCount(0)
  await expect(side().getByRole('button', { name: 'Add source…' })).toBeVisible()
  await expect(side().getByText('CRC/C/VLD/5')).toHaveCount(0)
})

test('search finds a passage by its words and by a short reference, and lands on it', async () => {
  await addReport()
  await window.keyboard.press('Control+Shift+f')
  await window.keyboard.type('guardians appointed')
  await window.getByRole('button', { name: /CRC\/C\/VLD\/5, para\. 3/ }).click()
  await expect(side().getByText('Guardians are appointed')).toBeVisible()
  await window.keyboard.press('Control+Shift+f')
  await window.getByRole('textbox', { name: 'Search the draft and the sources' }).fill('CRC/C/VLD/5 para 2')
  await expect(window.getByRole('region', { name: 'Go straight to' }).getByRole('button')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(side().locator('.passage[data-flash]')).toContainText('All of them are staffed')
})

test('a passage is quoted with its number and a note, and its margin tells of it', async () => {
  await addReport()
  await side().getByRole('button', { name: '2: quote, cite or save this passage' }).click()
  await window.getByRole('menuitem', { name: 'Quote' }).click()
  const quote = page().locator('.quote').last()
  await expect(quote).toContainText('All of them are staffed by persons who were trained for the task.')
  await expect(quote).toHaveAttribute('data-paragraph', '2')
  await side().getByRole('button', { name: /Used .* in the draft/ }).click()
  await window.getByRole('tab', { name: 'Notes' }).click()
  await expect(window.getByRole('region', { name: 'Notes' })).toContainText('CRC/C/VLD/5, para. 2.')
})

test('selected words are kept as an excerpt, and one that was removed is put back', async () => {
  await addReport()
  await side().getByText('Guardians are appointed').selectText()
  await window.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Save excerpt' }).click()
  await window.getByRole('textbox', { name: 'Comment' }).fill('Not what we saw')
  await window.getByRole('button', { name: 'Save excerpt' }).click()
  await side().getByText('1 excerpt', { exact: true }).click()
  await expect(side().getByText('Not what we saw')).toBeVisible()
  await side().getByRole('button', { name: 'Remove this excerpt' }).click()
  await side().getByRole('button', { name: 'Undo' }).click()
  await expect(side().getByText('Not what we saw')).toBeVisible()
})

test('a document read again asks whether changed paragraphs are the same', async () => {
  await addReport()
  await side().getByRole('button', { name: 'All sources' }).click()
  await reviewReport('txt', report.map((line) => line.replace('three days', 'thirty days')))
  await expect(review().getByText('Replaces')).toBeVisible()
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await review().getByRole('checkbox', { name: /^1 other passage of the same number/ }).check()
  await review().getByRole('button', { name: 'Add', exact: true }).click()
  await expect(side().getByText('thirty days')).toBeVisible()
  await side().getByRole('button', { name: 'All sources' }).click()
  await expect(side().getByRole('listitem').filter({ hasText: 'CRC/C/VLD/5' })).toHaveCount(1)
})

test('references come from a file with an account, and by hand; one that is confidential is marked', async () => {
  await choose('references.bib', '@misc{a, title = {A survey of homes}, year = {2024}}\n@misc{b, year = {2024}}\n')
  await side().getByRole('button', { name: 'Add references…' }).click()
  await expect(side().getByText('References: 1 added, 0 updated, 1 skipped.')).toBeVisible()
  await side().getByRole('button', { name: 'New reference' }).click()
  await side().getByRole('textbox', { name: 'Title' }).fill('Talk with M.')
  await side().getByRole('checkbox', { name: /Confidential/ }).check()
  await side().getByRole('button', { name: 'Save' }).click()
  await expect(side().getByText('Say what is printed in place of a confidential source.')).toBeVisible()
  await side().getByRole('textbox', { name: 'Printed instead' }).fill('Interview with a social worker, May 2024')
  await side().getByRole('button', { name: 'Save' }).click()
  await expect(side().getByRole('button', { name: /Talk with M.*Confidential/ })).toBeVisible()
  await side().getByRole('button', { name: 'Remove Talk with M.' }).click()
  await expect(side().getByText('Talk with M.')).toHaveCount(0)
})

test('of thousands of sources only those in sight are drawn, keys go on to the next, and all heads stay', async () => {
  const entries = Array.from({ length: 3_000 }, (_, index) => `TY  - RPRT\nTI  - Visit ${String(index).padStart(4, '0')} to a shelter\nPY  - 2020\nER  -\n`)
  await choose('many.ris', entries.join('\n'))
  await side().getByRole('button', { name: 'Add references…' }).click()
  await expect(side()).toContainText('3,000 added')
  await expect(side().getByRole('heading', { name: /^Evidence/ })).toContainText('3')
  expect(await side().getByRole('listitem').count()).toBeLessThan(100)
  const visit = (number: number) => side().getByRole('button', { name: new RegExp(`^Visit ${String(number).padStart(4, '0')}`) })
  await side().locator('.sources-list').evaluate((list) => { list.scrollTop = list.scrollHeight })
  await visit(2_990).focus()
  for (let key = 0; key < 9 * 3; key += 1) await window.keyboard.press('Tab')
  await expect(visit(2_999)).toBeFocused()
  await expect(visit(2_999)).toBeInViewport()
  await side().locator('.sources-list').evaluate((list) => { list.scrollTop = 0 })
  await expect(side().getByRole('heading', { name: /^Treaties/ })).toBeInViewport()
  await expect(visit(2_999)).toBeFocused()
})

test('a file is kept with a reference made by hand, under its name, until it is taken off or that is undone', async () => {
  await side().getByRole('button', { name: 'New reference' }).click()
  await side().getByRole('textbox', { name: 'Title' }).fill('Border Act')
  await choose('border act.pdf', 'the act')
  const file = side().getByRole('group', { name: 'File kept with it' })
  await file.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(file).toContainText('border act.pdf')
  await expect(file).toContainText('7 byte')
  await side().getByRole('button', { name: 'Save' }).click()
  await side().getByRole('button', { name: 'Edit Border Act' }).click()
  await expect(file).toContainText('border act.pdf')
  expect(await faults(window)).toEqual([])
  await file.getByRole('button', { name: 'Take off' }).click()
  await side().getByRole('button', { name: 'Save' }).click()
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(window.getByText('Border Act is as it was before.')).toBeVisible()
  await side().getByRole('button', { name: 'Edit Border Act' }).click()
  await expect(file).toContainText('border act.pdf')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk and the review pass axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    expect(await faults(window)).toEqual([])
    await reviewReport('pdf')
    await expect(review().getByRole('img')).toBeVisible()
    expect(await faults(window)).toEqual([])
    await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
    await side().getByRole('textbox', { name: 'Find in this source' }).fill('children')
    await expect(side().getByText('1 of 1')).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.keyboard.press('Control+Shift+f')
    await window.keyboard.type('children')
    await expect(window.getByRole('region', { name: 'In the text' })).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.getByRole('tab', { name: 'Sources' }).click()
    await side().getByRole('button', { name: 'All sources' }).click()
    expect(await faults(window)).toEqual([])
    await side().getByRole('button', { name: 'New reference' }).click()
    expect(await faults(window)).toEqual([])
  })
}
