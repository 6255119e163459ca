import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let opened: LaunchedApp
let window: Page

test.beforeEach(async () => {
  opened = await launchApp({ args: ['--sample'] })
  window = opened.window
  await window.locator('.note-mark').first().waitFor()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
})

const paragraphs = (): Locator => window.locator('.draft-text > .paragraph')
const quotes = (): Locator => window.locator('.draft-text > .quote')
const asking = (): Locator => window.getByRole('dialog', { name: 'Quote a paragraph' })

async function ask(words: string): Promise<void> {
  await window.keyboard.press('Control+Shift+p')
  await expect(asking().getByRole('searchbox')).toBeFocused()
  await window.keyboard.type(words)
}

async function caretAtEnd(place = paragraphs().nth(1)): Promise<void> {
  // Out of sight, a block has the height that it is thought to have; the first press brings it into sight.
  await place.click({ position: { x: 40, y: 8 } })
  const box = await place.boundingBox()
  await place.click({ position: { x: 40, y: (box?.height ?? 0) - 8 } })
  await window.keyboard.press('End')
}

test('a paragraph is quoted by its number in one step, with its lead-in, its note and its link, and one undo takes all of it out', async () => {
  const [before, led] = [await quotes().count(), await paragraphs().count()]
  await caretAtEnd()
  await ask('CRC/C/VLD/3-4 para 45')
  await expect(asking().getByRole('option').first()).toContainText('CRC/C/VLD/3-4')
  await window.keyboard.press('Enter')
  await expect(asking()).toBeHidden()
  await expect(quotes()).toHaveCount(before + 1)
  await expect(paragraphs().nth(2)).toHaveText('In its report, CRC/C/VLD/3-4 (para. 45), the State party says:')
  const quote = window.locator('.draft-text > .quote[data-paragraph="45"]')
  await expect(quote).toContainText('The number of foster families grew from 310')
  await expect(quote.locator('.note-mark')).toHaveCount(1)
  await expect(window.getByRole('region', { name: 'Notes' }).getByText(/CRC\/C\/VLD\/3-4.*para\.\s45/)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(quotes()).toHaveCount(before)
  await expect(paragraphs()).toHaveCount(led)
})

test('words of a paragraph find it too, a sentence that leads in already gets no second one, and the matrix has the link', async () => {
  const led = await paragraphs().count()
  await caretAtEnd(paragraphs().filter({ hasText: 'The State party leaves boarding pupils out' }))
  await runCommand(window, 'Quote a paragraph')
  await expect(asking()).toBeVisible()
  await window.keyboard.type('foster families grew')
  await expect(asking().getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(paragraphs()).toHaveCount(led)
  await expect(window.locator('.draft-text > .paragraph:has(+ .quote[data-paragraph="45"])')).toHaveText('The State party leaves boarding pupils out of its figures on alternative care:')
  await window.keyboard.press('Control+Shift+m')
  await expect(window.getByRole('main', { name: 'Matrix' }).getByRole('button', { name: 'CRC/C/VLD/3-4, para. 45', exact: true })).toHaveCount(1)
})

test('the reading pane quotes what is selected in the same one step', async () => {
  await caretAtEnd()
  await window.getByRole('tab', { name: 'Sources' }).click()
  const side = window.getByRole('tabpanel', { name: 'Sources' })
  await side.getByRole('button', { name: /Combined third and fourth/ }).first().click()
  await side.getByRole('button', { name: '45: quote, cite or save this passage' }).click()
  await window.getByRole('menuitem', { name: 'Quote' }).click()
  await expect(paragraphs().nth(2)).toHaveText('In its report, CRC/C/VLD/3-4 (para. 45), the State party says:')
  await expect(side.getByRole('button', { name: 'Used 1 time in the draft: go there' }).first()).toBeVisible()
})

const details = (): Locator => window.getByRole('dialog', { name: 'The quote’s number and passage' })
const margin = (): Locator => window.getByRole('complementary', { name: 'Margin' })

test('the number of a quote is changed where it stands, the checks say that it is not its own, and undo gives it back', async () => {
  await caretAtEnd()
  await ask('CRC/C/VLD/3-4 para 45')
  await window.keyboard.press('Enter')
  const quote = window.locator('.draft-text > .quote').first()
  await expect(quote).toHaveAttribute('data-paragraph', '45')
  await quote.click({ position: { x: 20, y: 12 } })
  await expect(details().getByRole('textbox', { name: 'Number of the paragraph' })).toBeFocused()
  await expect(details()).toContainText('CRC/C/VLD/3-4, para. 45')
  await window.keyboard.press('Control+a')
  await window.keyboard.type('46')
  await window.keyboard.press('Enter')
  await expect(details()).toBeHidden()
  await expect(quote).toHaveAttribute('data-paragraph', '46')
  await window.keyboard.press('Control+Shift+j')
  await expect(window.getByText('The quote has the number 46, and comes from paragraph 45 of CRC/C/VLD/3-4.')).toBeVisible()
  await quote.click()
  await window.keyboard.press('Control+z')
  await expect(quote).toHaveAttribute('data-paragraph', '45')
  await runCommand(window, 'Quote: number and source')
  await expect(details()).toBeVisible()
  await details().getByRole('button', { name: 'Go to the passage' }).click()
  const side = window.getByRole('tabpanel', { name: 'Sources' })
  await expect(side.getByText('The number of foster families grew from 310')).toBeInViewport()
})

test('an imported quote is found by its words, keeps that passage when told to, and its mark in the margin says so', async () => {
  const mark = margin().getByRole('button', { name: /^Quote of paragraph 40/ })
  await expect(mark).toHaveAccessibleName('Quote of paragraph 40: its passage is not known yet')
  await mark.focus()
  await window.keyboard.press('Enter')
  await expect(details()).toContainText('CRC/C/VLD/3-4, para. 40 was found by its words.')
  await details().getByRole('button', { name: 'Keep it' }).click()
  await window.keyboard.press('Escape')
  await expect(mark).toHaveAccessibleName('Quote of paragraph 40: number and source')
  await expect(mark).toBeFocused()
  await mark.click()
  await details().getByRole('button', { name: 'Choose another…' }).click()
  await window.keyboard.type('foster families grew')
  await window.keyboard.press('Enter')
  await expect(details()).toContainText('CRC/C/VLD/3-4, para. 45')
  await window.keyboard.press('Escape')
  await expect(margin().getByRole('button', { name: /^Quote of paragraph 45/ })).toBeVisible()
})

test('what the writer left out of a quote or put into it is marked, and nothing else', async () => {
  const quote = window.locator('.draft-text > .quote').first()
  await quote.click()
  await window.keyboard.press('Home')
  await window.keyboard.type('[…] [sic] ')
  const marked = () => window.evaluate(() => [...(CSS.highlights.get('own-words') ?? [])].map(String).sort())
  await expect.poll(marked).toEqual(['[sic]', '[…]'])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`asking for a paragraph and the window of a quote pass axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    await caretAtEnd()
    await ask('CRC/C/VLD/3-4 para 45')
    await expect(asking().getByRole('option').first()).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.type('Still here.')
    await expect(paragraphs().nth(1)).toContainText('Still here.')
    await margin().getByRole('button', { name: /^Quote of paragraph 40/ }).click()
    await expect(details().getByRole('button', { name: 'Go to the passage' })).toBeVisible()
    expect(await faults(window)).toEqual([])
  })
}
