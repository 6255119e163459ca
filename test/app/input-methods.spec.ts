import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test'
import { eachInSample } from './each-in-sample.ts'

let window: Page
let input: CDPSession

eachInSample((opened) => { window = opened.window })

test.beforeEach(async () => {
  input = await window.context().newCDPSession(window)
})

const text = (): Locator => window.getByRole('textbox', { name: 'Text of the report' })
const last = (): Locator => text().locator(':scope > .paragraph').last()
const note = (): Locator => window.getByRole('region', { name: 'Notes' }).getByRole('textbox')
const citing = (): Locator => window.getByRole('dialog', { name: 'Cite a source' })

/** Composes as an input method does: it shows what it has so far, then puts in what was chosen. */
async function compose(stages: readonly string[], chosen: string, pause = 60): Promise<void> {
  for (const stage of stages) {
    await input.send('Input.imeSetComposition', { text: stage, selectionStart: stage.length, selectionEnd: stage.length })
    await window.waitForTimeout(pause)
  }
  await input.send('Input.insertText', { text: chosen })
  await window.waitForTimeout(60)
}

async function goToEnd(): Promise<string> {
  await last().click()
  await window.keyboard.press('Control+End')
  await window.waitForTimeout(100)
  return (await last().textContent()) ?? ''
}

const undo = () => window.keyboard.press('Control+z')
const slow = 1_100

test('what is composed in the text stands there once, and one undo takes it back', async () => {
  const before = await goToEnd()
  await window.keyboard.type(' A')
  await compose(['k', 'か', 'かn', 'かんじ'], '漢字', slow)
  await expect(last()).toHaveText(`${before} A漢字`)
  await undo()
  await expect(last()).toHaveText(`${before} A`)
  await window.keyboard.press('Control+Shift+z')
  await expect(last()).toHaveText(`${before} A漢字`)
  await window.keyboard.type('b')
  await compose(['´'], 'é')
  await compose(['´'], 'é')
  await expect(last()).toHaveText(`${before} A漢字béé`)
})

test('what is composed at the start of a paragraph, empty or not, and beside the mark of a note stands there once', async () => {
  const before = await goToEnd()
  await window.keyboard.press('Enter')
  await compose(['´', '´E'], 'É', slow)
  await expect(last()).toHaveText('É')
  await undo()
  await expect(last()).toHaveText('')
  await window.keyboard.press('Control+Shift+z')
  await window.keyboard.type('tat')
  await window.keyboard.press('Home')
  await window.waitForTimeout(100)
  await compose(['に', 'にほん'], '日本', slow)
  await expect(last()).toHaveText('日本État')
  await undo()
  await expect(last()).toHaveText('État')
  await window.keyboard.press('End')
  await window.keyboard.press('Control+Alt+f')
  await expect(note()).toBeFocused()
  await window.keyboard.press('Escape')
  await window.waitForTimeout(100)
  await compose(['か', 'かん'], '漢', slow)
  await expect(last()).toHaveText('État漢')
  await expect(last().locator('.note-mark')).toHaveCount(1)
  await undo()
  await expect(last()).toHaveText('État')
  await expect(text()).toContainText(before)
})

test('what is composed in a note, before and behind a citation, stands there once, and one undo takes it back', async () => {
  const words = window.getByRole('region', { name: 'Notes' }).locator('.note-words').first()
  await words.click()
  await expect(note()).toBeFocused()
  // The stop behind a citation that ends its note is the style's, and goes where something follows.
  await expect(note()).toHaveText(/\.$/u)
  const shown = (await note().innerText()).trim()
  const before = shown.replace(/\.$/u, '')
  await window.keyboard.press('Control+End')
  await window.waitForTimeout(100)
  await compose(['k', 'か', 'かん'], '漢', slow)
  await expect(note()).toHaveText(`${before}漢`)
  await undo()
  await expect(note()).toHaveText(shown)
  await window.keyboard.press('Control+Shift+z')
  await expect(note()).toHaveText(`${before}漢`)
  await window.keyboard.press('Control+Home')
  await window.waitForTimeout(100)
  await compose(['´'], 'é', slow)
  await expect(note()).toHaveText(`é${before}漢`)
  await expect(note().locator('.citation')).toHaveCount(1)
  await undo()
  await expect(note()).toHaveText(`${before}漢`)
})

test('nothing is corrected and no citation is asked for while something is composed', async () => {
  const before = await goToEnd()
  await window.keyboard.type(' ')
  await compose(["'", "'n"], 'ń', 200)
  await expect(last()).toHaveText(`${before} ń`)
  await window.keyboard.type(' ')
  await compose(['@', '@か'], '@漢', 200)
  await expect(citing()).toBeHidden()
  await expect(last()).toHaveText(`${before} ń @漢`)
  await window.keyboard.type(' "x')
  await expect(last()).toHaveText(`${before} ń @漢 “x`)
})
