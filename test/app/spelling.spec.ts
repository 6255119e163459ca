import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'
import type { LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let opened: LaunchedApp
let window: Page

eachInSample((started) => {
  opened = started
  window = started.window
})

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const notes = (): Locator => window.getByRole('region', { name: 'Notes' })
const lastHeading = (): Locator => text().locator('.heading').last()
const menu = (word: string): Locator => window.getByRole('menu', { name: `Spelling of “${word}”` })

/** The words that are underlined in view. */
const underlined = () => window.evaluate(() => [...(CSS.highlights.get('spelling')?.keys() ?? [])].map((range) => (range instanceof Range ? range.toString() : '')))

/** Writes at the end of the last heading. */
async function write(words: string): Promise<void> {
  await lastHeading().click()
  await window.keyboard.press('End')
  await window.keyboard.type(words)
}

test('a wrong word is underlined once it is written, mended from the menu by key, and undo gives it back', async () => {
  await write(' recieved')
  await window.waitForTimeout(900)
  expect(await underlined()).not.toContain('recieved')
  await window.keyboard.type(' at home')
  await expect.poll(underlined).toContain('recieved')
  await expect(text().locator('[class*=spell]')).toHaveCount(0)

  for (let step = 0; step < 10; step += 1) await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('Control+.')
  const first = menu('recieved').getByRole('menuitem', { name: 'received', exact: true })
  await expect(first).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(lastHeading()).toHaveText('About this sample received at home')
  await expect.poll(underlined).not.toContain('recieved')
  await expect(text()).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(lastHeading()).toHaveText('About this sample recieved at home')
})

test('the right button opens the menu of a word, and words are added, ignored and taken back', async () => {
  await write(' quillwortian and marwickish words')
  await expect.poll(underlined).toContain('quillwortian')
  const box = await window.evaluate(() => {
    for (const range of CSS.highlights.get('spelling')?.keys() ?? []) {
      if (range instanceof Range && range.toString() === 'quillwortian') {
        const { left, top, width, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
    }
    return { x: 0, y: 0 }
  })
  await window.mouse.click(box.x, box.y, { button: 'right' })
  await menu('quillwortian').getByRole('menuitem', { name: 'Add to dictionary' }).click()
  await expect(window.getByText('“quillwortian” is in your dictionary, for all reports.')).toBeVisible()
  await expect.poll(underlined).not.toContain('quillwortian')
  expect(readFileSync(join(opened.dataFolder, 'Own words.txt'), 'utf8')).toBe('quillwortian\n')
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(underlined).toContain('quillwortian')

  // The key goes to the next wrong word and opens its menu.
  await lastHeading().click()
  await window.keyboard.press('End')
  for (let step = 0; step < ' words'.length; step += 1) await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('Shift+F10')
  await expect(menu('marwickish')).toBeVisible()
  await window.keyboard.press('ArrowUp')
  await expect(menu('marwickish').getByRole('menuitem', { name: 'Ignore in this report' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect.poll(underlined).not.toContain('marwickish')

  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample|far from home/ }).first().click()
  await lastHeading().scrollIntoViewIfNeeded()
  await expect.poll(underlined).toContain('quillwortian')
  expect(await underlined()).not.toContain('marwickish')
})

test('notes are checked too, and nothing is underlined where it is turned off', async () => {
  await text().locator('[role=doc-noteref]').first().click()
  const note = notes().getByRole('textbox')
  await expect(note).toBeFocused()
  await window.keyboard.type(' See the anex for more.')
  await expect.poll(underlined).toContain('anex')
  await runCommand(window, 'check spelling')
  await expect(window.getByText('Spelling is not checked.')).toBeVisible()
  await expect.poll(underlined).toEqual([])
})

test('own words are listed in the settings, where they are taken out and put back', async () => {
  await write(' quillwortian words')
  await expect.poll(underlined).toContain('quillwortian')
  for (let step = 0; step < ' words'.length; step += 1) await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('Control+.')
  await menu('quillwortian').getByRole('menuitem', { name: 'Add to dictionary' }).click()
  await expect.poll(underlined).not.toContain('quillwortian')
  await window.keyboard.press('Control+,')
  const own = window.getByRole('group', { name: 'Own words' })
  await expect(own.getByRole('listitem')).toHaveText('quillwortian')
  await own.getByRole('button', { name: 'Remove “quillwortian”' }).click()
  await expect(own.getByRole('listitem')).toHaveCount(0)
  await expect.poll(underlined).toContain('quillwortian')
  await own.getByRole('button', { name: 'Undo' }).click()
  await expect(own.getByRole('listitem')).toHaveText('quillwortian')
  await expect.poll(underlined).not.toContain('quillwortian')
})

test('the names of the sample are right in it', async () => {
  await expect(text().getByText('Valdoria').first()).toBeVisible()
  await write(' teh end')
  await expect.poll(underlined).toContain('teh')
  expect((await underlined()).filter((word) => word.startsWith('Valdoria'))).toEqual([])
})
