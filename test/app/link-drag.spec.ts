import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let opened: LaunchedApp
let window: Page

test.beforeEach(async () => {
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await window.locator('.note-mark').first().waitFor()
  await window.getByRole('tab', { name: 'Sources' }).click()
  await side().getByRole('button', { name: /Combined third and fourth/ }).first().click()
  await expect(side().getByText('Pupils may address a complaint')).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
})

const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const badges = (number: number): Locator => window.getByRole('complementary', { name: 'Margin' }).getByRole('button', { name: new RegExp(`^Rec\\. ${String(number)}:`) })
const passage = (number: string): Locator => side().locator('.passage').filter({ has: window.getByRole('button', { name: `${number}: quote, cite or save this passage` }) })
const told = (): Locator => window.getByRole('contentinfo')

test('a passage dragged onto a recommendation and onto a line of the outline is linked there as what its source is, and undone', async () => {
  await window.locator('.draft-text > .recommendation').first().scrollIntoViewIfNeeded()
  await expect(badges(1)).toHaveAccessibleName(/State position 0/)
  await passage('43').hover()
  await passage('43').locator('.passage-grip').dragTo(window.locator('.draft-text > .recommendation').first())
  await expect(badges(1)).toHaveAccessibleName(/State position 1/)
  await told().getByRole('button', { name: 'Undo' }).click()
  await expect(badges(1)).toHaveAccessibleName(/State position 0/)

  await passage('45').hover()
  await passage('45').locator('.passage-grip').dragTo(window.getByRole('treeitem').nth(1))
  await expect(told()).toContainText('The link is made.')
  await window.keyboard.press('Control+Shift+m')
  await expect(window.getByRole('main', { name: 'Matrix' }).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 45', exact: true })).toHaveCount(1)
})

test('by keys alone a passage is linked to a recommendation in a chosen role', async () => {
  await side().getByRole('button', { name: '45: quote, cite or save this passage' }).focus()
  await window.keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Link to…' }).focus()
  await window.keyboard.press('Enter')
  const asking = window.getByRole('dialog', { name: 'Link this passage' })
  await expect(asking.getByRole('option', { name: /^Rec\. 2/ })).toBeVisible()
  await window.keyboard.type('Rec. 2 ')
  await window.keyboard.press('Enter')
  await expect(asking.getByRole('option').first()).toHaveText('State position')
  expect(await faults(window)).toEqual([])
  await window.keyboard.type('evid')
  await window.keyboard.press('Enter')
  await expect(badges(2)).toHaveAccessibleName(/evidence 1/)
})

test('a link made between two changes of the text is taken back between them, and done again there', async () => {
  const text = window.getByRole('textbox', { name: 'Text of the report' })
  const last = text.locator('.heading').last()
  const write = async (letter: string) => {
    await last.click()
    await window.keyboard.press('End')
    await window.waitForTimeout(100)
    await window.keyboard.type(letter)
  }
  const said = async () => [/[ABC]*$/u.exec(await last.innerText())?.[0], /State position (\d)/u.exec((await badges(1).getAttribute('aria-label')) ?? '')?.[1]]
  await write('A')
  await window.locator('.draft-text > .recommendation').first().scrollIntoViewIfNeeded()
  await passage('43').hover()
  await passage('43').locator('.passage-grip').dragTo(window.locator('.draft-text > .recommendation').first())
  await expect(badges(1)).toHaveAccessibleName(/State position 1/)
  await write('B')
  const states = [['AB', '1'], ['A', '1'], ['A', '0'], ['', '0']]
  for (const state of states) {
    await expect.poll(said).toEqual(state)
    await window.keyboard.press('Control+z')
  }
  for (const state of [...states].reverse()) {
    await expect.poll(said).toEqual(state)
    await window.keyboard.press('Control+Shift+z')
  }
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect.poll(said).toEqual(['A', '0'])
  await window.keyboard.type('C')
  await expect(window.getByRole('button', { name: /^Redo/ })).toBeDisabled()
})

test('a passage dragged from the sources beside the matrix onto a cell is linked as what the cell takes, which it says before, and undone', async () => {
  await window.keyboard.press('Control+Shift+m')
  const matrix = window.getByRole('main', { name: 'Matrix' })
  await matrix.getByRole('button', { name: 'Sources beside the matrix' }).click()
  const beside = matrix.getByRole('complementary', { name: 'Sources beside the matrix' })
  const grip = beside.locator('.passage').filter({ has: window.getByRole('button', { name: '43: quote, cite or save this passage' }) }).locator('.passage-grip')
  const cell = matrix.locator('.matrix-row[data-kind=recommendation]').first().locator('.matrix-cell').nth(2)
  const made = cell.getByRole('button', { name: 'CRC/C/VLD/3-4, para. 43', exact: true })
  await grip.hover()
  await window.mouse.down()
  await cell.hover()
  await cell.hover()
  await expect(cell).toContainText('Link it here: Evidence')
  await window.mouse.up()
  await expect(made).toBeVisible()
  await expect(cell).not.toContainText('Link it here')
  await matrix.getByRole('heading', { name: 'Matrix' }).hover()
  expect(await faults(window)).toEqual([])
  await matrix.focus()
  await window.keyboard.press('Control+z')
  await expect(made).toBeHidden()
  await window.keyboard.press('Control+Shift+z')
  await expect(made).toBeVisible()

  // By keys alone, from the same passages.
  await beside.getByRole('button', { name: '45: quote, cite or save this passage' }).focus()
  await window.keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Link to…' }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('option', { name: /^Rec\. 1 / })).toBeVisible()
  await window.keyboard.type('Rec. 1 ')
  await window.keyboard.press('Enter')
  await window.keyboard.type('norm')
  await window.keyboard.press('Enter')
  await expect(matrix.locator('.matrix-row[data-kind=recommendation]').first().locator('.matrix-cell').first()).toContainText('para. 45')
})
