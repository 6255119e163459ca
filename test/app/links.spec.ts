import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const draft = `# Left behind

## I. Detention

Children are held. As every committee has said, in general comment No. 6, para. 84, families are brought together.

### Recommendations

- In line with General Comment No. 6 (para. 85), end detention.
- Appoint guardians.
`
const report = ['1. The State has opened forty centres.', '2. All of them are staffed by trained persons.', '3. Guardians are appointed within three days.']

const cli = join(import.meta.dirname, '../../out/main/cli.js')

function verb(...words: string[]): void {
  const { INIT_CWD: _, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: folder, env, encoding: 'utf8' })
  expect({ words, status, stderr }).toMatchObject({ status: 0 })
}

const addState = (paragraphs: readonly string[]): void => {
  writeFileSync(join(folder, 'state.txt'), paragraphs.join('\n\n'))
  verb('add-source', 'r.counterpoint', 'state.txt', '--symbol', 'CRC/C/VLD/3-4')
}

async function open(): Promise<void> {
  opened = await launchApp({ args: [join(folder, 'r.counterpoint')] })
  window = opened.window
  await expect(window.getByRole('textbox', { name: 'Text of the report' }).getByText('Appoint guardians.')).toBeVisible()
}

const matrix = (): Locator => window.getByRole('main', { name: 'Matrix' })
const row = (name: RegExp): Locator => matrix().getByRole('row', { name })
const margin = (): Locator => window.getByRole('complementary', { name: 'Margin' })
const outline = (): Locator => window.getByRole('navigation', { name: 'Outline' })
const openMatrix = async (): Promise<void> => {
  await window.keyboard.press('Control+Shift+KeyM')
  await expect(matrix()).toBeVisible()
}

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-links-'))
  writeFileSync(join(folder, 'draft.md'), draft)
  writeFileSync(join(folder, 'gc6.json'), JSON.stringify([{ ID: 84, Text: 'Families are brought together.' }, { ID: 85, Text: 'Return only where it serves the child.' }]))
  verb('new', 'r.counterpoint', '--template', 'crc-alternative-report')
  verb('import-draft', 'r.counterpoint', 'draft.md')
  verb('add-source', 'r.counterpoint', 'gc6.json', '--symbol', 'CRC/GC/2005/6')
  addState(report)
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a proposal leads to the very words that name the source, and they are selected there', async () => {
  await open()
  await openMatrix()
  await matrix().getByRole('region', { name: 'Proposed links' }).getByRole('button', { name: /As every committee has said/ }).click()
  await expect(matrix()).toBeHidden()
  await expect.poll(() => window.evaluate(() => document.getSelection()?.toString())).toBe('general comment No. 6, para. 84')
})

test('Escape leaves the matrix for the caret where it was', async () => {
  await open()
  await window.locator('.draft-text .block').filter({ hasText: 'Appoint guardians.' }).click()
  await window.keyboard.press('End')
  await openMatrix()
  await window.keyboard.press('Escape')
  await expect(matrix()).toBeHidden()
  await window.keyboard.type(' Soon.')
  await expect(window.locator('.draft-text')).toContainText('Appoint guardians. Soon.')
})

test('every link is seen where the eye is, and leads back: in the outline, beside the page and beside the source', async () => {
  verb('links', 'r.counterpoint', '--accept')
  await open()
  await expect(margin().getByRole('button', { name: /^I: norm 1, State position 0/ })).toBeVisible()
  await margin().getByRole('button', { name: /^I: norm 1/ }).click()
  await window.getByRole('dialog', { name: 'What section I rests on' }).getByRole('button', { name: 'GC 6, para. 84', exact: true }).click()
  const sources = window.getByRole('tabpanel', { name: 'Sources' })
  await expect(sources.getByText('Families are brought together.')).toBeInViewport()

  const linked = sources.locator('.passage').filter({ hasText: 'Return only where it serves the child.' }).getByRole('button', { name: 'Used 1 time in the draft: go there' })
  await linked.click()
  await expect(window.locator('.draft-text .block[data-flash]')).toContainText('end detention')

  await expect(outline().getByRole('treeitem', { name: /Detention.*, 2 links/ })).toBeVisible()
  await outline().locator('.outline-links').first().click()
  await expect(matrix()).toBeVisible()
  await expect(row(/^I Detention/).getByRole('button', { name: /Detention/ }).first()).toBeFocused()
})

test('a link whose paragraph is gone for good is kept, and one press lets it be led elsewhere, in the matrix and in the margin, and taken back', async () => {
  await open()
  await openMatrix()
  await matrix().getByRole('button', { name: 'Add to State position: Rec. 2' }).click()
  await window.keyboard.type('guardians')
  await window.getByRole('option', { name: /para\. 3/ }).click()
  await expect(row(/Rec\. 2/).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 3', exact: true })).toBeVisible()
  await opened.close()
  addState(report.slice(0, 2))
  await open()
  await openMatrix()
  const broken = row(/Rec\. 2/).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 3 , the passage is gone since the source was read again' })
  await expect(broken).toBeVisible()
  const choose = 'Choose where the link to CRC/C/VLD/3-4, para. 3 leads'
  await matrix().getByRole('button', { name: choose }).click()
  await window.keyboard.type('trained')
  await window.getByRole('option', { name: /para\. 2/ }).click()
  await expect(row(/Rec\. 2/).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 2', exact: true })).toBeVisible()
  await matrix().getByRole('button', { name: 'Undo' }).first().click()
  await expect(broken).toBeVisible()
  await window.keyboard.press('Escape')

  await margin().getByRole('button', { name: /^Rec\. 2: norm 0, State position 1/ }).click()
  await window.getByRole('dialog', { name: 'What recommendation 2 rests on' }).getByRole('button', { name: choose }).click()
  await window.keyboard.type('forty')
  await window.getByRole('option', { name: /para\. 1/ }).click()
  await expect(window.getByRole('dialog', { name: 'What recommendation 2 rests on' }).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 1', exact: true })).toBeVisible()
})
