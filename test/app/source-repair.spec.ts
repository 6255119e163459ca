import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
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
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-repair-'))
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
  await window.getByRole('tab', { name: 'Sources' }).click()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const review = (): Locator => window.getByRole('main', { name: /^(Review|Passages) of/ })
const told = (): Locator => window.getByRole('contentinfo')
const row = (words: string): Locator => review().getByRole('button', { name: new RegExp(words) })

async function readReport(lines: readonly string[] = report): Promise<void> {
  const file = join(folder, 'report.txt')
  writeFileSync(file, lines.join('\n'))
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await side().getByRole('button', { name: 'Add source…' }).click()
  await expect(review()).toBeVisible()
}

async function addReport(): Promise<void> {
  await readReport()
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(side().getByRole('textbox', { name: 'Find in this source' })).toBeVisible()
}

async function saveExcerpt(words: string, comment: string): Promise<void> {
  await side().getByText(words).selectText()
  await window.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Save excerpt' }).click()
  await window.getByRole('textbox', { name: 'Comment' }).fill(comment)
  await window.getByRole('button', { name: 'Save excerpt' }).click()
  await expect(window.getByRole('textbox', { name: 'Comment' })).toHaveCount(0)
}

async function openRepair(): Promise<void> {
  await side().getByRole('button', { name: 'Check and repair the passages' }).click()
  await expect(review()).toBeVisible()
}

const save = (): Promise<void> => review().getByRole('button', { name: 'Save changes' }).click()

test('passages that were accepted are set right beside their file, and the saved changes are taken back from the status line', async () => {
  await addReport()
  await openRepair()
  await expect(review().getByText('Every child is heard').first()).toBeVisible()
  await expect(review().getByRole('button', { name: 'Save changes' })).toBeDisabled()
  await row('Guardians are appointed').click()
  await review().getByRole('textbox', { name: 'Number' }).fill('7')
  await window.keyboard.press('Enter')
  await expect(review().getByText('1–7; 3 missing: 3, 5–6')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(told()).toContainText('are not saved')
  await told().getByRole('button', { name: 'Go on with them' }).click()
  await expect(review().getByText('1–7; 3 missing: 3, 5–6')).toBeVisible()
  await save()
  await expect(review()).toHaveCount(0)
  await expect(side().getByRole('button', { name: '7: quote, cite or save this passage' })).toBeVisible()
  await openRepair()
  await expect(review().getByText('1–7; 3 missing: 3, 5–6')).toBeVisible()
  await window.keyboard.press('Escape')
  await told().getByRole('button', { name: 'Undo' }).click()
  await expect(told()).toContainText('are as they were')
  await expect(side().getByRole('button', { name: '3: quote, cite or save this passage' })).toBeVisible()
  await expect(side().getByRole('button', { name: '7: quote, cite or save this passage' })).toHaveCount(0)
})

test('excerpts stay on their words when passages are merged and split', async () => {
  await addReport()
  await saveExcerpt('Guardians are appointed', 'Not what we saw')
  await openRepair()
  await row('Guardians are appointed').click()
  await expect(review().getByText('1 excerpt')).toBeVisible()
  await review().getByRole('button', { name: 'Merge with the one before' }).click()
  await save()
  await expect(side().locator('mark.excerpt')).toHaveText('Guardians are appointed within three days of arrival.')
  await openRepair()
  await row('All of them are staffed').click()
  await review().getByRole('textbox', { name: 'Words of the passage' }).focus()
  await window.keyboard.press('Control+End')
  for (const _ of '3. Guardians are appointed within three days of arrival.') await window.keyboard.press('ArrowLeft')
  await review().getByRole('button', { name: 'Split at the cursor' }).click()
  await save()
  await expect(side().locator('mark.excerpt')).toHaveText('Guardians are appointed within three days of arrival.')
  await side().getByText('1 excerpt', { exact: true }).click()
  await expect(side().getByText('Not what we saw')).toBeVisible()
})

test('what would go with a passage that is left out is told before and after, and comes back', async () => {
  await addReport()
  await saveExcerpt('Guardians are appointed', 'Not what we saw')
  await side().getByRole('button', { name: '3: quote, cite or save this passage' }).click()
  await window.getByRole('menuitem', { name: 'Quote' }).click()
  await expect(side().getByRole('button', { name: /Used .* in the draft/ })).toBeVisible()
  await openRepair()
  await row('Guardians are appointed').click()
  await review().getByRole('button', { name: 'Leave out' }).click()
  await expect(review().getByText('1 excerpt goes with what is left out; 1 place in the draft leans on')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(review().getByText(/excerpt goes/)).toHaveCount(0)
  await window.keyboard.press('Control+Shift+z')
  await save()
  await expect(told()).toContainText('1 excerpt went')
  await expect(side().getByText('Guardians are appointed')).toHaveCount(0)
  await told().getByRole('button', { name: 'Undo' }).click()
  await expect(side().locator('mark.excerpt')).toHaveText('Guardians are appointed within three days of arrival.')
})

test('a removed source comes back with its excerpts from the status line', async () => {
  await addReport()
  await saveExcerpt('Guardians are appointed', 'Not what we saw')
  await side().getByRole('button', { name: 'All sources' }).click()
  const listed = side().getByRole('listitem').filter({ hasText: 'CRC/C/VLD/5' })
  await listed.getByRole('button', { name: /^Remove / }).click()
  await expect(listed).toHaveCount(0)
  await expect(told()).toContainText('is removed, with')
  await told().getByRole('button', { name: 'Undo' }).click()
  await side().getByRole('button', { name: /CRC\/C\/VLD\/5/ }).first().click()
  await expect(side().locator('mark.excerpt')).toHaveText('Guardians are appointed within three days of arrival.')
})

test('passages are checked from the list of sources by keys alone', async () => {
  await addReport()
  await side().getByRole('button', { name: 'All sources' }).click()
  const check = side().getByRole('listitem').filter({ hasText: 'CRC/C/VLD/5' }).getByRole('button', { name: /^Check the passages of/ })
  await check.focus()
  await window.keyboard.press('Enter')
  await expect(review().getByRole('group', { name: 'Passages', exact: true })).toBeFocused()
  await window.keyboard.press('End')
  await expect(review().getByRole('textbox', { name: 'Words of the passage' })).toHaveValue(/Every child is heard/)
  await window.keyboard.press('Escape')
  await expect(check).toBeFocused()
})

test('a document read anew asks where excerpts belong whose words changed, and is taken back whole', async () => {
  await addReport()
  await saveExcerpt('Guardians are appointed', 'Not what we saw')
  await saveExcerpt('Every child is heard', 'Nor this')
  await side().getByRole('button', { name: 'All sources' }).click()
  await readReport(report.map((line) => line.replace('three days', 'thirty days').replace('4. Every', '9. Every')))
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(review().getByText('1 excerpt stands on its words again.')).toBeVisible()
  await expect(review().getByText('1 excerpt goes. It comes back')).toBeVisible()
  await review().getByRole('group', { name: /^3: 1 excerpt/ }).getByRole('radio', { name: /thirty days/ }).check()
  await review().getByRole('group', { name: 'Which words does this excerpt mark now?' }).getByRole('radio', { name: /^These words/ }).check()
  await expect(review().getByText('Every excerpt keeps its place.')).toBeVisible()
  await review().getByRole('button', { name: 'Add', exact: true }).click()
  await expect(side().locator('mark.excerpt')).toHaveText(['Guardians are appointed within thirty days of arrival.', 'Every child is heard before a decision is taken.'])
  await told().getByRole('button', { name: 'Undo the new reading' }).click()
  await expect(side().locator('mark.excerpt')).toHaveText(['Guardians are appointed within three days of arrival.', 'Every child is heard before a decision is taken.'])
})

test('another passage is chosen by its number, or the excerpt goes', async () => {
  await addReport()
  await saveExcerpt('Guardians are appointed', 'Not what we saw')
  await side().getByRole('button', { name: 'All sources' }).click()
  await readReport(report.map((line) => line.replace('3. Guardians are appointed within three days of arrival.', '3. Something else altogether stands here now.')))
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  const question = review().getByRole('group', { name: /^3: 1 excerpt/ })
  await question.getByRole('radio', { name: 'Another, number' }).check()
  await question.getByRole('textbox', { name: 'Number of the passage that 3 is now' }).fill('77')
  await expect(question.getByText('No passage has the number 77.')).toBeVisible()
  await question.getByRole('textbox', { name: 'Number of the passage that 3 is now' }).fill('4')
  await question.getByRole('radio', { name: /The whole passage/ }).check()
  await review().getByRole('button', { name: 'Add', exact: true }).click()
  await expect(side().locator('mark.excerpt')).toHaveText('Every child is heard before a decision is taken.')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the repair of passages passes axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    await addReport()
    await saveExcerpt('Guardians are appointed', 'Not what we saw')
    await openRepair()
    await row('Guardians are appointed').click()
    await review().getByRole('button', { name: 'Leave out' }).click()
    await expect(review().getByText(/excerpt goes/)).toBeVisible()
    expect(await faults(window)).toEqual([])
  })
}
