import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'
import { faults } from './faults.ts'

let window: Page

eachInSample((opened) => { window = opened.window })

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const pane = (): Locator => window.getByRole('region', { name: 'Comments' })
const cards = (): Locator => pane().locator('li.comment')
const field = (words: string): Locator => pane().getByRole('textbox', { name: `Comment on “${words}”` })
const marked = (): Locator => text().locator('[data-commented]')
const block = (words: string): Locator => text().locator('.block').filter({ hasText: words }).first()

/** Selects words of the page as somebody does with the keyboard: the caret before them, then Shift and arrows. */
async function select(words: string): Promise<void> {
  await block(words).scrollIntoViewIfNeeded()
  await text().focus()
  await window.evaluate((wanted) => {
    const block = [...document.querySelectorAll('.draft-text .block')].find(({ textContent }) => textContent.includes(wanted))
    const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT)
    let left = block?.textContent.indexOf(wanted) ?? 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node.textContent ?? ''
      if (left < length) return getSelection()?.collapse(node, left)
      left -= length
    }
    throw new Error(`“${wanted}” is not on the page`)
  }, words)
  await window.waitForTimeout(50)
  for (const _letter of words) await window.keyboard.press('Shift+ArrowRight')
  await isSelected(words)
}

/** Waits until the page knows what the keys selected: the browser tells it after the keys. */
async function isSelected(words: string): Promise<void> {
  await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe(words)
  await window.waitForTimeout(100)
}

async function comment(words: string, said: string): Promise<void> {
  await select(words)
  await window.keyboard.press('Control+Alt+m')
  await expect(field(words)).toBeFocused()
  await window.keyboard.type(said)
}

test('a comment is written on selected words, marked in the page, and leads to them and back', async () => {
  await comment('In the valleys of Valdoria', 'Which valleys?')
  await expect(marked()).toHaveText('In the valleys of Valdoria')
  await expect(marked()).toHaveAttribute('role', 'mark')
  await expect(marked()).toHaveAttribute('aria-description', 'Comment: Which valleys?')
  await window.keyboard.press('Escape')
  await expect(text()).toBeFocused()
  await expect(cards()).toHaveAttribute('data-pointed', 'true')
  await window.keyboard.press('Control+Home')
  await expect(cards()).not.toHaveAttribute('data-pointed')
  await cards().getByRole('button', { name: 'Go to these words' }).click()
  await expect(text()).toBeFocused()
  await expect(marked()).toBeInViewport()
  await window.keyboard.press('Control+Alt+m')
  await expect(field('In the valleys of Valdoria')).toBeFocused()
  await window.keyboard.press('Escape')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.type('X')
  await expect(marked()).toHaveText('IXn the valleys of Valdoria')
})

test('what is typed behind commented words is not commented, and quotation marks are still set', async () => {
  const last = text().locator('.block.paragraph').last()
  await last.click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Ask the State')
  for (let letter = 0; letter < 5; letter += 1) await window.keyboard.press('Shift+ArrowLeft')
  await isSelected('State')
  await window.keyboard.press('Control+Alt+m')
  await expect(field('State')).toBeFocused()
  await window.keyboard.type('Which one?')
  await window.keyboard.press('Escape')
  await expect(text()).toBeFocused()
  await window.keyboard.press('End')
  await isSelected('')
  await window.keyboard.type("'s view")
  await expect(marked()).toHaveText('State')
  await expect(text()).toContainText('Ask the State’s view')
})

test('comments overlap, are resolved and opened again, and one filter chooses between them', async () => {
  await comment('In the valleys of', 'First.')
  await comment('valleys of Valdoria', 'Second.')
  await expect(marked()).toHaveText(['In the ', 'valleys of', ' Valdoria'])
  await expect(text().locator('[data-commented="more"]')).toHaveText('valleys of')
  await expect(cards().getByRole('textbox')).toHaveCount(2)
  await cards().first().getByRole('button', { name: 'Resolve this comment' }).click()
  await expect(cards()).toHaveCount(1)
  await expect(marked()).toHaveText(['valleys of', ' Valdoria'])
  await pane().getByRole('button', { name: 'Resolved', exact: true }).click()
  await expect(cards()).toContainText('First.')
  await cards().getByRole('button', { name: 'Reopen this comment' }).click()
  await pane().getByRole('button', { name: 'All', exact: true }).click()
  await expect(cards()).toHaveCount(2)
  await expect(marked()).toHaveCount(3)
  await cards().last().getByRole('button', { name: 'Remove this comment' }).click()
  await expect(cards()).toHaveCount(1)
  await window.keyboard.press('Control+z')
  await expect(cards()).toHaveCount(2)
  await expect(marked()).toHaveCount(3)
})

test('cut and pasted two pages on, words bring their comment along; undo takes it back, and the file keeps it', async () => {
  await comment('In the valleys of Valdoria', 'Which valleys?')
  await select('In the valleys of Valdoria')
  await window.keyboard.press('Control+x')
  await expect(pane().getByRole('heading', { name: 'Their words are gone' })).toBeVisible()
  await text().locator('.block.paragraph').last().click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+v')
  await expect(marked()).toHaveText('In the valleys of Valdoria')
  await expect(text().locator('.block').last()).toHaveText('In the valleys of Valdoria')
  await expect(cards()).toHaveCount(1)
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Control+z')
  await expect(marked()).toHaveText('In the valleys of Valdoria')
  await expect(text().locator('.block').last()).not.toHaveText('In the valleys of Valdoria')
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Control+Shift+z')
  await expect(text().locator('.block').last()).toHaveText('In the valleys of Valdoria')
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(text().locator('.block').last().locator('[data-commented]')).toHaveText('In the valleys of Valdoria')
  await expect(field('In the valleys of Valdoria')).toHaveValue('Which valleys?')
  await expect(cards()).toContainText(/\d{4}/)
})

test('undo in a comment takes back what was written there, then the comment, then what was written before', async () => {
  await text().locator('.heading').last().click()
  await window.keyboard.press('End')
  await window.keyboard.type(' now')
  await comment('In the valleys', 'Why')
  await window.keyboard.press('Control+z')
  await expect(field('In the valleys')).toHaveValue('')
  await expect(field('In the valleys')).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(cards()).toHaveCount(0)
  await expect(text()).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(text().locator('.heading').last()).not.toContainText('now')
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Control+Shift+z')
  await expect(field('In the valleys')).toHaveValue('Why')
})

test('an empty comment goes away when one leaves it; without words none is begun', async () => {
  await select('In the valleys')
  await window.keyboard.press('Control+Alt+m')
  await expect(field('In the valleys')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(cards()).toHaveCount(0)
  await expect(marked()).toHaveCount(0)
  await text().locator('.block').last().click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Alt+m')
  await expect(window.getByText('Select the words to comment on first.')).toBeVisible()
})

test('a comment bears the name that was typed in the settings, and no other', async () => {
  await window.keyboard.press('Control+,')
  await window.getByRole('textbox', { name: 'Your name in comments' }).fill('Amina')
  await window.keyboard.press('Escape')
  await comment('In the valleys', 'Why?')
  await expect(cards()).toContainText('Amina')
  await expect(marked()).toHaveAttribute('aria-description', 'Comment by Amina: Why?')
})

for (const theme of ['light', 'dark'] as const) {
  test(`the tab of comments has no accessibility problem in the ${theme} theme`, async () => {
    await window.emulateMedia({ colorScheme: theme })
    await comment('In the valleys of', 'First.')
    await comment('valleys of Valdoria', 'Second.')
    await cards().first().getByRole('button', { name: 'Resolve this comment' }).click()
    await pane().getByRole('button', { name: 'All', exact: true }).click()
    await select('valleys of Valdoria')
    await window.keyboard.press('Delete')
    await expect(pane().getByRole('heading', { name: 'Their words are gone' })).toBeVisible()
    expect(await faults(window)).toEqual([])
  })
}
