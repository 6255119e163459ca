import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

Children are held.[^1] The State says (CRC/C/VLD/3-4):

> *2. All of them are staffed by trained persons.*

### Recommendations

- In line with General Comment No. 6 (para. 85) and Joint General Comment No. 3/22 (para. 33), end detention.
- Appoint guardians.

[^1]: Visits, 2024.
`
const report = ['CRC/C/VLD/3-4', '1. The State has opened forty centres.', '2. All of them are staffed by trained persons.', '3. Guardians are appointed within three days.', '']
const comment = [{ ID: 84, Text: 'Families are brought together.' }, { ID: 85, Text: 'Return only where it serves the child.' }]

const page = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const review = (): Locator => window.getByRole('main', { name: /^Review of/ })
const matrix = (): Locator => window.getByRole('main', { name: 'Matrix' })
const row = (name: RegExp): Locator => matrix().getByRole('row', { name })
const proposals = (): Locator => matrix().getByRole('region', { name: 'Proposed links' })

async function choose(name: string, content: string): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, content)
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

async function saveTo(name: string): Promise<string> {
  const file = join(folder, name)
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  return file
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
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-matrix-'))
  opened = await launchApp()
  window = opened.window
  await expect(window.getByRole('button', { name: 'New report' })).toBeVisible()
  await saveTo('r.counterpoint')
  await window.keyboard.press('Control+N')
  await window.getByRole('button', { name: 'Create report' }).click()
  await expect(page()).toBeVisible()
  await choose('draft.md', draft)
  await runCommand(window, 'Import')
  await expect(page().getByText('Appoint guardians.')).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const openMatrix = async (): Promise<void> => {
  await window.keyboard.press('Control+Shift+KeyM')
  await expect(matrix()).toBeVisible()
}

test('shows what the text names, takes it up by one press, and takes that back', async () => {
  await openMatrix()
  await expect(proposals()).toContainText('GC 6, para. 85')
  await expect(proposals()).toContainText('not among the sources of the report')
  await proposals().getByRole('button', { name: 'Accept GC 6, para. 85' }).click()
  await expect(row(/Rec\. 1/).getByRole('button', { name: /^GC 6, para\. 85/ })).toBeVisible()
  await expect(matrix()).toContainText('The reference is linked.')
  await window.keyboard.press('Control+Z')
  await expect(row(/Rec\. 1/).getByRole('button', { name: /^GC 6, para\. 85/ })).toBeHidden()
  await expect(proposals()).toContainText('GC 6, para. 85')

  await proposals().getByRole('button', { name: 'Dismiss GC 3/22, para. 33' }).click()
  await expect(proposals().getByRole('listitem')).toHaveCount(1)
  await proposals().getByRole('button', { name: '1 dismissed' }).click()
  await proposals().getByRole('button', { name: 'Propose again' }).click()
  await expect(proposals().getByRole('listitem')).toHaveCount(2)
})

test('with the sources in the report: all that is certain at once, adding by name, going to the passage, and the other way round', async () => {
  await window.getByRole('tab', { name: 'Sources' }).click()
  await addSource('gc6.json', JSON.stringify(comment), 'CRC/GC/2005/6', 'Treaty or general comment')
  await addSource('state.txt', report.join('\n\n'), 'CRC/C/VLD/3-4', 'State document')
  await openMatrix()
  await expect(row(/^I Detention/).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 2', exact: true })).toBeVisible()
  await matrix().getByRole('button', { name: 'Accept the one that is certain' }).click()
  await expect(row(/Rec\. 1/).getByRole('button', { name: 'GC 6, para. 85', exact: true })).toBeVisible()

  await matrix().getByRole('button', { name: 'Add to State position: Rec. 2' }).click()
  await window.keyboard.type('guardians')
  await window.getByRole('option', { name: /para\. 3/ }).waitFor()
  await window.keyboard.press('Enter')
  const added = row(/Rec\. 2/).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 3', exact: true })
  await expect(added).toBeVisible()
  await added.focus()
  await window.keyboard.press('Delete')
  await expect(added).toBeHidden()
  await matrix().getByRole('button', { name: 'Undo' }).first().click()
  await expect(added).toBeVisible()

  await matrix().getByRole('button', { name: 'By source' }).click()
  const state = matrix().getByRole('region', { name: 'CRC/C/VLD/3-4' })
  await expect(state.getByRole('img')).toHaveAccessibleName('Of 3 paragraphs, 1 are quoted, 1 are linked and 1 are not answered.')
  await state.getByRole('button', { name: '1 paragraph that nobody has answered' }).click()
  await expect(state).toContainText('forty centres')

  await matrix().getByRole('button', { name: 'By section' }).click()
  await added.click()
  await expect(matrix()).toBeHidden()
  await expect(side().getByText('Guardians are appointed within three days.')).toBeInViewport()

  await openMatrix()
  await row(/Rec\. 2/).getByRole('button', { name: /Rec\. 2/ }).first().click()
  await expect(matrix()).toBeHidden()
  await expect(page().getByText('Appoint guardians.')).toBeInViewport()
})

test('a link whose passage is gone is kept and says so, and one press leads it to the passage of its number', async () => {
  await window.getByRole('tab', { name: 'Sources' }).click()
  await addSource('state.txt', report.join('\n\n'), 'CRC/C/VLD/3-4', 'State document')
  await openMatrix()
  await matrix().getByRole('button', { name: 'Add to State position: Rec. 2' }).click()
  await window.keyboard.type('guardians')
  await window.getByRole('option', { name: /para\. 3/ }).waitFor()
  await window.keyboard.press('Enter')
  const link = row(/Rec\. 2/).getByRole('button', { name: /^CRC\/C\/VLD\/3-4, para\. 3/ })
  await expect(link).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(matrix()).toBeHidden()

  await side().getByRole('button', { name: /^Remove / }).first().click()
  await openMatrix()
  await expect(link).toHaveAccessibleName('CRC/C/VLD/3-4, para. 3 , not among the sources of the report')
  await window.keyboard.press('Escape')
  await addSource('again.txt', report.join('\n\n'), 'CRC/C/VLD/3-4', 'State document')
  await openMatrix()
  await expect(link).toHaveAccessibleName('CRC/C/VLD/3-4, para. 3 , the passage is gone since the source was read again')
  await matrix().getByRole('button', { name: 'Lead CRC/C/VLD/3-4, para. 3 to the passage that has its number now' }).click()
  await expect(link).toHaveAccessibleName('CRC/C/VLD/3-4, para. 3')
  await expect(matrix()).toContainText('The link leads to the passage again.')
})

test('is filtered and sorted, moved through by the arrow keys, and written as a table', async () => {
  await openMatrix()
  await matrix().getByRole('button', { name: / Show$/ }).click()
  await window.getByRole('option', { name: 'Recommendations', exact: true }).click()
  await expect(matrix().getByRole('row')).toHaveCount(3)
  await matrix().getByRole('button', { name: 'Show all' }).click()
  await expect(matrix().getByRole('row')).toHaveCount(4)

  await matrix().getByRole('columnheader', { name: 'State position' }).click()
  await expect(matrix().getByRole('columnheader', { name: 'State position' })).toHaveAttribute('aria-sort', 'ascending')
  await matrix().getByRole('columnheader', { name: 'State position' }).click()
  await expect(matrix().getByRole('row').nth(1)).toContainText('Detention')

  await matrix().getByRole('button', { name: 'Add to Norm: Detention' }).focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowRight')
  await expect(matrix().locator('[role="row"] :focus, [role="gridcell"]:focus').first()).toBeVisible()

  const file = await saveTo('matrix.csv')
  await matrix().getByRole('button', { name: 'Export as a table (CSV)' }).click()
  await expect(matrix()).toContainText('The matrix is in matrix.csv: 3 rows.')
  expect(readFileSync(file, 'utf8')).toContain('"Section","I","Detention"')
  await window.keyboard.press('Escape')
  await expect(matrix()).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults in ${colorScheme} colours, in both views and while a link is added`, async () => {
    await window.emulateMedia({ colorScheme })
    await openMatrix()
    expect(await faults(window)).toEqual([])
    await matrix().getByRole('button', { name: 'Add to Norm: Detention' }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
    await matrix().getByRole('button', { name: 'By source' }).click()
    expect(await faults(window)).toEqual([])
  })
}
