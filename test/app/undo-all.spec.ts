import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'

let window: Page

eachInSample((opened) => { window = opened.window })

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const paragraphs = (): Locator => text().locator(':scope > .paragraph')
const badges = (): Locator => window.getByRole('complementary', { name: 'Margin' }).getByRole('button', { name: /^Rec\./ })
const desk = (name: string): Locator => window.getByRole('tabpanel', { name })
const tab = (name: string) => window.getByRole('tab', { name }).click()
const typed = (words: string) => window.keyboard.type(words)
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await window.keyboard.press(key)
}

/** What stands on the page with its kinds, marks and numbers, in the notes, and in the links of recommendations. */
async function shown() {
  await tab('Notes')
  return window.evaluate(() => ({
    blocks: [...document.querySelectorAll('.draft-text > .block')].map((block) => [block.className, block.getAttribute('data-number'), block.textContent]),
    looks: [...document.querySelectorAll('.draft-text :is(.bold, .link, [data-commented])')].map(({ className, textContent }) => [className, textContent]),
    marks: [...document.querySelectorAll('.draft-text .note-mark')].map((mark) => mark.getAttribute('data-number')),
    notes: [...document.querySelectorAll('.note-words')].map(({ textContent }) => textContent),
    badges: [...document.querySelectorAll('.margin [aria-label^="Rec."]')].map((badge) => badge.getAttribute('aria-label')),
  }))
}

/** Links a passage of the State's report to the second recommendation, as what comes first in the list. */
async function link(number: string): Promise<void> {
  await tab('Sources')
  await desk('Sources').getByRole('button', { name: `${number}: quote, cite or save this passage` }).focus()
  await press('Enter')
  await window.getByRole('menuitem', { name: 'Link to…' }).focus()
  await press('Enter')
  const asking = window.getByRole('dialog', { name: 'Link this passage' })
  await expect(asking.getByRole('option', { name: /^Rec\. 2/ })).toBeVisible()
  await typed('Rec. 2 ')
  await press('Enter', 'Enter')
  await expect(window.getByRole('contentinfo')).toContainText('The link is made.')
}

const kinds = ['Control+Alt+3', 'Control+Alt+2', 'Control+Alt+4'] as const

test('hundreds of steps in text, notes, kinds, looks, comments, moves and links are taken back to the beginning, put back to the end, and are what the file holds', async () => {
  test.setTimeout(300_000)
  await tab('Sources')
  await desk('Sources').getByRole('button', { name: /Combined third and fourth/ }).first().click()
  await expect(badges().first()).toBeVisible()
  const first = await shown()
  const count = await paragraphs().count()
  for (let turn = 0; turn < 32; turn += 1) {
    await paragraphs().nth((turn * 7) % count).click()
    await press('End')
    await window.waitForTimeout(60)
    await typed(` one${String(turn)}`)
    await press('Control+Alt+f')
    await typed(`Source ${String(turn)}`)
    await press('Escape')
    await typed(' two')
    await press('Control+Shift+ArrowLeft', 'Control+b', 'End', 'Enter')
    await typed(`three ${String(turn)}`)
    await press(kinds[turn % kinds.length] ?? 'Control+Alt+3', 'Backspace')
    if (turn % 6 === 1) {
      await press('Shift+Home')
      await window.waitForTimeout(60)
      await press('Control+Alt+m')
      await typed('Why?')
      await press('Escape')
    }
    if (turn % 4 === 2) {
      await window.getByRole('tree', { name: 'Outline' }).locator('[role=treeitem][aria-level="1"]').nth(2).focus()
      await press(turn % 8 === 2 ? 'Alt+Shift+ArrowUp' : 'Alt+Shift+ArrowDown')
    }
    if (turn % 10 === 5) await link(String(43 + turn / 5))
  }
  const last = await shown()
  expect(last.badges.join()).toMatch(/State position [1-9]/)
  expect(last.blocks.length).toBeGreaterThan(first.blocks.length + 20)

  const all = async (name: RegExp, keys: string): Promise<number> => {
    await text().focus()
    const way = window.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name })
    for (let step = 0; ; step += 1) {
      if (!(await way.isEnabled())) return step
      await press(keys)
    }
  }
  const undone = await all(/^Undo/, 'Control+z')
  expect(undone).toBeGreaterThan(300)
  await expect.poll(shown).toEqual(first)
  expect(await all(/^Redo/, 'Control+Shift+z')).toBe(undone)
  await expect.poll(shown).toEqual(last)

  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(text()).toBeVisible()
  await expect.poll(shown).toEqual(last)
})
