import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'
import { faults } from './faults.ts'

let window: Page

eachInSample((opened) => { window = opened.window })

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notes = (): Locator => window.getByRole('region', { name: 'Notes' })
const tool = (name: string | RegExp): Locator => window.getByRole('toolbar').getByRole('button', { name })
const more = (): Locator => tool(/^More for words/)
const saved = () => expect(window.getByText('Saved', { exact: false }).first()).toBeVisible()

/** Begins a paragraph at the end of the report and answers it. */
async function begin(words: string): Promise<Locator> {
  await text().locator('.block').last().click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Alt+0')
  await expect(tool(/^Paragraph|Kind of block/)).toContainText('Paragraph')
  await window.keyboard.type(words)
  return text().locator('.block').last()
}

async function selectBack(letters: number): Promise<void> {
  for (let count = 0; count < letters; count += 1) await window.keyboard.press('Shift+ArrowLeft')
}

/** Chooses a language by typing into its small window. */
async function speak(typed: string): Promise<void> {
  await window.keyboard.press('Control+Shift+t')
  const filter = window.getByRole('dialog', { name: 'Language of the words' }).getByRole('searchbox')
  await expect(filter).toBeFocused()
  await window.keyboard.type(typed)
  await window.keyboard.press('Enter')
  await expect(filter).toBeHidden()
  await expect(text().or(notes().getByRole('textbox')).and(window.locator(':focus'))).toBeVisible()
}

test('small capitals are set by key, undone and redone', async () => {
  const paragraph = await begin('According to unicef')
  await selectBack(6)
  await window.keyboard.press('Control+Shift+a')
  await expect(paragraph.locator('.smallCaps')).toHaveText('unicef')
  await expect(more()).toHaveAccessibleName(/: Small capitals$/)
  await window.keyboard.press('Control+z')
  await expect(paragraph.locator('.smallCaps')).toHaveCount(0)
  await window.keyboard.press('Control+Shift+z')
  await expect(paragraph.locator('.smallCaps')).toHaveText('unicef')
})

test('what is seldom asked for stands in one menu, says what is on, and leaves the caret where it was', async () => {
  const paragraph = await begin('CO')
  const choose = async (name: string | RegExp) => {
    await more().click()
    await window.getByRole('menuitemcheckbox', { name }).click()
  }
  await choose('Subscript')
  await expect(text()).toBeFocused()
  await window.keyboard.type('2')
  await expect(paragraph.locator('.subscript')).toHaveText('2')
  await expect(more()).toHaveAccessibleName(/: Subscript$/)
  await more().focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('menuitemcheckbox', { name: 'Subscript' })).toBeChecked()
  await expect(window.getByRole('menuitemcheckbox', { name: /^Number/ })).toBeDisabled()
  expect(await faults(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(text()).toBeFocused()
  await choose(/^Language/)
  await expect(window.getByRole('dialog', { name: 'Language of the words' }).getByRole('searchbox')).toBeFocused()
  await window.keyboard.type('latin')
  await window.keyboard.press('Enter')
  await window.keyboard.type(' verba')
  await expect(paragraph.locator('[lang="la"]')).toHaveText(' verba')
  await expect(more()).toHaveAccessibleName(/: Subscript, Latin$/)
})

test('what is said to be French is told to screen readers, spelled by the French dictionary and given French quotation marks', async () => {
  const paragraph = await begin('The decree says ')
  await speak('french')
  await window.keyboard.type('"libertés fondamentales" et enfantz')
  await speak('that of')
  await window.keyboard.type(' and "more" familiez.')
  const passage = paragraph.locator('[lang="fr"]')
  await expect(passage).toHaveText('«\u202flibertés fondamentales\u202f» et enfantz')
  await expect(paragraph).toContainText('and “more” familiez.')
  await window.keyboard.press('Home')
  const wrong = () => window.evaluate(() => [...(CSS.highlights.get('spelling')?.keys() ?? [])].map((range) => (range instanceof Range ? range.toString() : '')))
  await expect.poll(wrong).toEqual(expect.arrayContaining(['enfantz', 'familiez']))
  expect(await wrong()).not.toContain('libertés')
})

test('any language goes by its code, and the words of a note have one too', async () => {
  await begin('Words')
  await window.keyboard.press('Control+Alt+f')
  const note = notes().getByRole('textbox')
  await expect(note).toBeFocused()
  await window.keyboard.type('tlahtolli')
  await selectBack(9)
  await speak('nah')
  await expect(note.locator('[lang="nah"]')).toHaveText('tlahtolli')
  await window.keyboard.press('Escape')
  await expect(notes().locator('.note-words [lang="nah"]')).toHaveText('tlahtolli')
})

test('an Arabic paragraph begins at the right by itself, one that begins with a Latin name too, and a choice stays through what follows', async () => {
  const arabic = await begin('UNICEF تقول إن الأطفال في خطر')
  await expect(arabic).toHaveAttribute('dir', 'rtl')
  await expect(more()).toHaveAccessibleName(/: Right to left$/)
  await window.keyboard.press('Control+Shift+d')
  await expect(arabic).toHaveAttribute('dir', 'ltr')
  await window.keyboard.press('Control+z')
  await expect(arabic).toHaveAttribute('dir', 'rtl')
  const latin = await begin('Committee on the Rights of the Child')
  await expect(latin).toHaveAttribute('dir', 'ltr')
  await window.keyboard.press('Control+Shift+d')
  await expect(latin).toHaveAttribute('dir', 'rtl')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Geneva')
  await expect(text().locator('.block').last()).toHaveAttribute('dir', 'rtl')
  await window.keyboard.press('Control+Alt+2')
  await expect(text().locator('.block').last()).toHaveAttribute('dir', 'rtl')
})

test('marks, language and direction are in the file when the report is opened again', async () => {
  const paragraph = await begin('Latin words')
  await selectBack(5)
  await window.keyboard.press('Control+Shift+a')
  await speak('latin')
  await window.keyboard.press('Control+Shift+d')
  await expect(paragraph.locator('[lang="la"].smallCaps')).toHaveText('words')
  await saved()
  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /sample/i }).first().click()
  const last = text().locator('.block').last()
  await expect(last).toHaveAttribute('dir', 'rtl')
  await expect(last.locator('[lang="la"].smallCaps')).toHaveText('words')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the choice of a language and an Arabic paragraph pass axe in ${colorScheme} colours`, async () => {
    await window.emulateMedia({ colorScheme })
    await begin('تقول UNICEF إن الأطفال في خطر')
    await window.keyboard.press('Control+Shift+t')
    await expect(window.getByRole('dialog', { name: 'Language of the words' })).toBeVisible()
    // A few letters make the list short: axe does not see that the arrows in the field walk and scroll a long one.
    await window.keyboard.type('ara')
    expect(await faults(window)).toEqual([])
  })
}
