import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let opened: LaunchedApp
let window: Page

test.beforeEach(async () => {
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await expect(badges(1)).toBeVisible()
})

test.afterEach(async () => {
  const { close, pageErrors } = opened
  await close()
  expect(pageErrors).toEqual([])
})

const margin = (): Locator => window.getByRole('complementary', { name: 'Margin' })
const badges = (number: number): Locator => margin().getByRole('button', { name: new RegExp(`^Rec\\. ${String(number)}:`) })
const told = (): Locator => window.getByRole('contentinfo')

test('the badges of a recommendation tell what it rests on, and what its text names is accepted from them and taken back', async () => {
  await expect(badges(3)).toHaveAccessibleName('Rec. 3: norm 0, State position 0, evidence 0; 1 named in the text')
  await badges(3).click()
  const links = window.getByRole('dialog', { name: 'What recommendation 3 rests on' })
  await links.getByRole('region', { name: 'Named in the text' }).getByRole('button', { name: 'Accept' }).click()
  await expect(links.getByRole('region', { name: 'Norm' }).getByRole('button', { name: 'GC 12, para. 53', exact: true })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(badges(3)).toHaveAccessibleName('Rec. 3: norm 3, State position 0, evidence 0')
  await told().getByRole('button', { name: 'Undo' }).click()
  await expect(badges(3)).toHaveAccessibleName(/^Rec\. 3: norm 0/)
})

test('a link is added to a recommendation by keys alone', async () => {
  await badges(4).focus()
  await window.keyboard.press('Enter')
  const links = window.getByRole('dialog', { name: 'What recommendation 4 rests on' })
  await links.getByRole('button', { name: 'Add to State position: Rec. 4' }).focus()
  await window.keyboard.press('Enter')
  await window.keyboard.type('letter box')
  await expect(window.getByRole('option', { name: /CRC\/C\/VLD\/3-4/ }).first()).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(links.getByRole('region', { name: 'State position' }).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 42', exact: true })).toBeVisible()
})

test('a link has a comment, written in the margin and changed in the matrix, shown with its passage and undone', async () => {
  const field = window.getByRole('textbox', { name: /comment/i })
  const written = (place: Locator) => place.getByRole('button', { name: /^Comment on the link to GC 12, para\. 53/ })
  await badges(3).click()
  const links = window.getByRole('dialog', { name: 'What recommendation 3 rests on' })
  await links.getByRole('button', { name: 'Accept' }).click()
  await links.getByRole('button', { name: /^Add a comment to the link to GC 12, para\. 53/ }).focus()
  await window.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await window.keyboard.type('Ask what came of it')
  expect(await faults(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(written(links)).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(links).toBeHidden()
  await expect(told()).toContainText('The comment is kept.')

  await window.keyboard.press('Control+Shift+m')
  const matrix = window.getByRole('main', { name: 'Matrix' })
  await written(matrix).click()
  await expect(field).toBeFocused()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('Cite it here')
  await window.keyboard.press('ArrowDown')
  await expect(field).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await expect(field).toBeHidden()
  await expect(written(matrix)).toBeFocused()
  await matrix.getByRole('button', { name: /^GC 12, para\. 53/ }).focus()
  await expect(window.getByRole('tooltip')).toContainText('Cite it here')
  await window.keyboard.press('Control+z')
  await expect(matrix).toContainText('The change is undone.')
  await written(matrix).focus()
  await window.keyboard.press('Enter')
  await expect(field).toHaveValue('Ask what came of it')
})

test('a finding is dismissed in the margin, its mark goes, and the list of checks has it with its reason', async () => {
  const found = margin().getByRole('button', { name: 'Note: 1 thing to look at' })
  const before = await found.count()
  const last = found.last()
  await last.scrollIntoViewIfNeeded()
  await last.click()
  const here = window.getByRole('dialog', { name: 'To look at here' })
  const message = await here.locator('.finding-message').innerText()
  await here.getByRole('button', { name: 'Dismiss…' }).click()
  await window.keyboard.type('The Committee knows')
  await window.keyboard.press('Enter')
  await expect(found).toHaveCount(before - 1)
  await window.getByRole('tab', { name: 'Checks' }).click()
  await window.getByText('1 dismissed').click()
  await expect(window.getByRole('tabpanel', { name: 'Checks' }).getByRole('group')).toContainText(message)
  await expect(window.getByRole('tabpanel', { name: 'Checks' })).toContainText('The Committee knows')
})

test('marks come while the text is written, stand beside their block, and can be put away', async () => {
  await window.locator('.draft-text .block').filter({ hasText: 'It covers January 2019' }).click()
  await window.keyboard.press('End')
  await window.keyboard.type(' Experts say that 171 per cent of all children agree.')
  const block = await window.locator('.draft-text .block').filter({ hasText: 'Experts say' }).boundingBox()
  const nearest = async () => {
    const boxes = await Promise.all((await margin().getByRole('button', { name: /to look at$/ }).all()).map((mark) => mark.boundingBox()))
    return Math.min(...boxes.map((box) => Math.abs((box?.y ?? 0) - (block?.y ?? 0))))
  }
  await expect.poll(nearest).toBeLessThan(12)
  await runCommand(window, 'marks in the margin')
  await expect(margin()).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the margin and what opens from it pass axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    expect(await faults(window)).toEqual([])
    await badges(3).click()
    await expect(window.getByRole('dialog', { name: 'What recommendation 3 rests on' })).toBeVisible()
    expect(await faults(window)).toEqual([])
  })
}
