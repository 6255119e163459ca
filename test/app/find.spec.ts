import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'

let window: Page

eachInSample((opened) => { window = opened.window })

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notes = (): Locator => window.getByRole('region', { name: 'Notes' })
const bar = (): Locator => window.getByRole('search', { name: 'Find and replace' })
const count = (): Locator => bar().getByRole('status').first()
const selected = () => window.evaluate(() => String(getSelection()))

/** The words that a highlight lies over, as the browser draws them. */
const highlighted = (name: string) =>
  window.evaluate((one) => [...(CSS.highlights.get(one)?.keys() ?? [])].map((range) => (range instanceof Range ? range.toString() : '')), name)

/** All that was typed: the words of a citation come from its source, and are not replaced. */
const allText = () =>
  window.evaluate(() => [...document.querySelectorAll('.draft-text .block, .note-words')].map((element) => {
    const copy = element.cloneNode(true)
    if (copy instanceof Element) copy.querySelectorAll('.citation').forEach((element) => { element.remove() })
    return copy.textContent?.replace(/^Note \d+: edit/u, '')
  }).join('\n'))

test('Ctrl+F counts the hits in text and notes, draws them, and steps through them in the order of reading', async () => {
  await text().click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.press('Control+f')
  await window.keyboard.type('rights of the child')
  await expect(count()).toHaveText(/^1 of \d+$/)
  await expect.poll(() => highlighted('find-hit-current')).toEqual(['Rights of the Child'])
  expect((await highlighted('find-hit')).length).toBeGreaterThan(0)
  await expect(text().locator('mark')).toHaveCount(0)

  // The second is in the text, the third in the note whose mark follows it.
  await window.keyboard.press('Enter')
  await window.keyboard.press('F3')
  await expect(count()).toHaveText(/^3 of /)
  const note = notes().getByRole('listitem').nth(1)
  await expect(note).toHaveAttribute('data-pointed')
  await expect(note).toBeInViewport()
  await window.keyboard.press('Shift+Enter')
  await window.keyboard.press('Shift+F3')
  await window.keyboard.press('Shift+F3')
  await expect(count()).toHaveText(/^(\d+) of \1$/)
  await expect.poll(() => highlighted('find-hit-current')).toHaveLength(1)

  await window.keyboard.press('Escape')
  await expect(bar()).toBeHidden()
  expect(await highlighted('find-hit')).toEqual([])
})

test('a hit far down the page is scrolled to, and Esc leaves it selected', async () => {
  await text().click()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('About this sample')
  await expect(count()).toHaveText('1 of 1')
  await expect(text().getByText('About this sample')).toBeInViewport()
  await window.keyboard.press('Escape')
  await expect(text()).toBeFocused()
  expect(await selected()).toBe('About this sample')
  await window.keyboard.type('About this report')
  await expect(text().getByText('About this report')).toBeVisible()
})

test('Esc on a hit in a note opens the note with the hit selected', async () => {
  await text().click()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('Calculated by')
  await expect(count()).toHaveText('1 of 1')
  await window.keyboard.press('Escape')
  await expect(notes().getByRole('textbox')).toBeFocused()
  await expect.poll(selected).toBe('Calculated by')
})

test('case and whole words are matched where asked, and what cannot be found is said', async () => {
  await text().click()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('child')
  const hits = async () => Number((await count().textContent())?.split(' ').at(-1))
  await expect(count()).toHaveText(/of/)
  const all = await hits()
  await bar().getByRole('button', { name: 'Whole word' }).click()
  await expect.poll(hits).toBeLessThan(all)
  const whole = await hits()
  await bar().getByRole('button', { name: 'Match case' }).click()
  await expect.poll(hits).toBeLessThan(whole)
  expect(await hits()).toBeGreaterThan(0)
  await window.keyboard.type('zzz')
  await expect(count()).toHaveText('Not found')
})

test('hits follow the text as it is written', async () => {
  await text().getByText('About this sample').click()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('quillwort')
  await expect(count()).toHaveText('Not found')
  await text().getByText('About this sample').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' with quillwort')
  await expect(count()).toHaveText('1 of 1')
  await expect.poll(() => highlighted('find-hit-current')).toEqual(['quillwort'])
  await window.keyboard.press('Control+Backspace')
  await expect(count()).toHaveText('Not found')
})

test('Replace changes one hit and goes on to the next', async () => {
  await text().click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.press('Control+h')
  await window.keyboard.type('rights of the child')
  const before = Number((await count().textContent())?.split(' ').at(-1))
  await bar().getByRole('textbox', { name: 'Replace with' }).fill('rights of each child')
  await window.keyboard.press('Enter')
  await expect(count()).toHaveText(`1 of ${String(before - 1)}`)
  await expect(text().getByText('rights of each child')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(count()).toHaveText(`1 of ${String(before - 2)}`)
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(count()).toHaveText(new RegExp(` of ${String(before)}$`))
  await expect(bar().getByRole('textbox', { name: 'Replace with' })).toHaveValue('rights of each child')
})

test('Replace all changes text and notes, keeps every note mark, and is taken back by one undo', async () => {
  const marks = await text().locator('[role=doc-noteref]').count()
  const before = await allText()
  await text().click()
  await window.keyboard.press('Control+h')
  await window.keyboard.type('child')
  await bar().getByRole('textbox', { name: 'Replace with' }).fill('kid')
  await bar().getByRole('button', { name: 'Replace all' }).click()
  await expect(bar().getByText(/^\d\d replaced/)).toBeVisible()
  // What is left stands in the words of citations.
  await expect(count()).toHaveText(/^1 of \d$/)
  await expect(text().locator('[role=doc-noteref]')).toHaveCount(marks)
  await expect(notes()).toContainText('614 kidren')
  expect(await allText()).toBe(before.replaceAll(/child/gi, 'kid'))

  await window.keyboard.press('Control+z')
  await expect(count()).toHaveText(/ of /)
  expect(await allText()).toBe(before)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Shift+z')
  await expect(notes()).toContainText('614 kidren')
  await window.keyboard.press('Control+z')
  await expect.poll(allText).toBe(before)
})

test('undo takes back a replacement and the typing round it in the right order, over text and notes', async () => {
  await text().getByText('About this sample').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' first')
  await window.keyboard.press('Control+h')
  await window.keyboard.type('Calculated by')
  await bar().getByRole('textbox', { name: 'Replace with' }).fill('Counted by')
  await bar().getByRole('button', { name: 'Replace all' }).click()
  await expect(notes()).toContainText('Counted by')
  await window.keyboard.press('Escape')
  await text().getByText('About this sample').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' second')
  const heading = text().locator('.heading').last()
  await expect(heading).toHaveText('About this sample first second')

  await window.keyboard.press('Control+z')
  await expect(heading).toHaveText('About this sample first')
  await expect(notes()).toContainText('Counted by')
  await window.keyboard.press('Control+z')
  await expect(notes()).toContainText('Calculated by')
  await expect(heading).toHaveText('About this sample first')
  await window.keyboard.press('Control+z')
  await expect(heading).toHaveText('About this sample')
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Control+Shift+z')
  await expect(heading).toHaveText('About this sample first second')
  await expect(notes()).toContainText('Counted by')
})
