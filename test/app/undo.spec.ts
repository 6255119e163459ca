import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'

let window: Page

eachInSample((opened) => { window = opened.window })

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notes = (): Locator => window.getByRole('region', { name: 'Notes' })
const editor = (): Locator => notes().getByRole('textbox')
const lastHeading = (): Locator => text().locator('.heading').last()
const openNote = (place: number) => notes().getByRole('listitem').nth(place - 1).locator('.note-words').click()

async function write(words: string): Promise<void> {
  await lastHeading().click()
  await window.keyboard.press('End')
  await window.waitForTimeout(100)
  await window.keyboard.type(words)
}

test('what was written on the page and in two notes is taken back in the order it was written, and put back so', async () => {
  await write(' one')
  await openNote(6)
  await expect(editor()).toBeFocused()
  await window.keyboard.type(' two')
  await openNote(10)
  await expect(editor()).toBeFocused()
  await window.keyboard.type(' three')
  await window.keyboard.press('Escape')
  await write(' four')
  const said = async () => {
    const all = `${await lastHeading().innerText()} ${(await notes().locator('.note-words').allTextContents()).join(' ')}`
    return ['one', 'two', 'three', 'four'].filter((word) => new RegExp(`(?:Merrow\\)\\.|B-27\\)\\.|sample|one) ${word}`).test(all))
  }
  await expect.poll(said).toEqual(['one', 'two', 'three', 'four'])
  await window.keyboard.press('Control+z')
  await expect.poll(said).toEqual(['one', 'two', 'three'])
  await window.keyboard.press('Control+z')
  await expect.poll(said).toEqual(['one', 'two'])
  await window.keyboard.press('Control+z')
  await expect.poll(said).toEqual(['one'])
  await window.keyboard.press('Control+z')
  await expect.poll(said).toEqual([])
  for (let step = 0; step < 4; step += 1) await window.keyboard.press('Control+Shift+z')
  await expect.poll(said).toEqual(['one', 'two', 'three', 'four'])
})

test('replacing everywhere while a note is open leaves the focus with the bar', async () => {
  await openNote(6)
  await expect(editor()).toBeFocused()
  await window.keyboard.press('Control+h')
  await window.keyboard.type('children in institutions')
  const bar = window.getByRole('search', { name: 'Find and replace' })
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('children of institutions')
  await bar.getByRole('button', { name: 'Replace all' }).focus()
  await window.keyboard.press('Enter')
  await expect(editor()).toContainText('children of institutions')
  await expect(bar.getByRole('textbox', { name: 'Find' })).toBeFocused()
})
