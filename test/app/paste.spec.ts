import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { longPlainText, longWordPage } from '../helpers/long-pages.ts'
import { hollowPicture, redDot } from '../helpers/pictures.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-app-'))
  opened = await launchApp()
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, join(folder, 'report.counterpoint'))
  const { window } = opened
  await window.getByRole('button', { name: /New report/ }).click()
  await window.getByRole('combobox', { name: 'State party' }).fill('Mexi')
  await window.getByRole('option', { name: 'Mexico' }).click()
  await window.getByRole('textbox', { name: 'Title' }).fill('A bed far from home')
  await window.getByRole('button', { name: 'Create report…' }).click()
  await lastLine(window)
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const textOf = (window: Page) => window.getByRole('textbox', { name: 'Text of the report' })
/** Goes to an empty paragraph of its own at the end. */
async function lastLine(window: Page): Promise<void> {
  await textOf(window).focus()
  await window.keyboard.press('Control+End')
  // The browser tells the editor of a moved caret in a task of its own, as it does between two keys of a person.
  await window.waitForTimeout(100)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Alt+0')
}
const clipboard = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/clipboards', `${name}.html`), 'utf8')
const paste = (window: Page, html: string) =>
  window.evaluate((page) => {
    const data = new DataTransfer()
    data.setData('text/html', page)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)

test('a page of Word is pasted with its notes, and one undo takes all of it back', async () => {
  const { window } = opened
  const before = await textOf(window).textContent()
  await paste(window, clipboard('word'))
  const marks = textOf(window).locator('[role=doc-noteref]')
  await expect(marks).toHaveCount(3)
  await expect(window.getByRole('region', { name: 'Notes' }).getByRole('listitem')).toHaveText([/State report, CMW\/C\/MEX\/4, para\. 57\..*annex two/s, /Our own visits\./, /Census\./])
  await expect(textOf(window).locator('.list-item')).toHaveText(['Nights without light', 'in Tapachula', 'Ask for a lawyer', 'Ask again, at the office or by mail'])
  await expect(textOf(window).locator('table tr')).toHaveCount(3)
  await expect(window.getByText('Pasted.', { exact: true })).toBeVisible()
  await expect(window.getByText('1 picture', { exact: true })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(marks).toHaveCount(0)
  expect(await textOf(window).textContent()).toBe(before)
})

test('a hostile page runs nothing and fetches nothing', async () => {
  const { window } = opened
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await paste(window, `<style>body { display: none }</style><p style="background: url(https://example.org/y.png)" onclick="document.title='broken'">Kept <img src="https://example.org/x.png" onerror="document.title='broken'"><a href="javascript:document.title='broken'">words</a></p><script>document.title='broken'</script><iframe src="https://example.org/"></iframe><link rel=stylesheet href="https://example.org/x.css"><svg onload="document.title='broken'"></svg>`)
  await expect(textOf(window)).toContainText('Kept words')
  await expect(textOf(window).locator('img, script, iframe, a, svg')).toHaveCount(0)
  await expect(window).not.toHaveTitle('broken')
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([])
})

const picture = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const pasteFile = (window: Page, bytes: Uint8Array, name: string) =>
  window.evaluate(({ letters, name }) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], name, { type: 'image/png' }))
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, { letters: picture(bytes), name })

test('a picture alone on the clipboard becomes a figure; one that is none, or too large to draw, is refused before it is drawn', async () => {
  const { window } = opened
  const figures = textOf(window).locator('.figure img')
  await pasteFile(window, redDot, 'image.png')
  await expect(figures).toHaveJSProperty('naturalWidth', 1)
  await expect(window.getByRole('toolbar', { name: 'Picture' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(figures).toHaveCount(0)
  await lastLine(window)
  await pasteFile(window, hollowPicture(20_000, 5_000), 'huge.png')
  await expect(window.getByRole('alert')).toContainText('huge.png has more than 50 million points')
  await pasteFile(window, new TextEncoder().encode('no picture'), 'not.png')
  await expect(window.getByRole('alert')).toContainText('not.png is no picture')
  await expect(figures).toHaveCount(0)
})

test('pictures within a page become figures where they stand, and those that cannot are told of', async () => {
  const { window } = opened
  await paste(window, `<p>Before</p><p><img src="data:image/png;base64,${picture(redDot)}" alt="One red dot"></p><p>After</p><p><img src="data:image/png;base64,${picture(hollowPicture(20_000, 5_000))}"><img src="https://example.org/x.png"><img src="data:image/svg+xml;base64,PHN2Zy8+"></p>`)
  const figure = textOf(window).locator('.figure')
  await expect(figure.locator('img')).toHaveAttribute('alt', 'One red dot')
  await expect(figure.locator('img')).toHaveJSProperty('naturalWidth', 1)
  await expect(figure.locator('xpath=preceding-sibling::*[1]')).toHaveText('Before')
  await expect(figure.locator('xpath=following-sibling::*[1]')).toHaveText('After')
  await expect(window.getByText('3 pictures', { exact: true })).toBeVisible()
})

const ready = (window: Page) => expect(window.getByText('Pasting…')).toHaveCount(0)
/** Pastes something long, does something in the window's next turn, and answers what the window tells by then. */
const pasteAnd = (window: Page, type: 'text/html' | 'text/plain', content: string, then: 'paste more' | 'escape') =>
  window.evaluate(async ({ type, content, then }) => {
    const paste = (type: string, content: string) => {
      const data = new DataTransfer()
      data.setData(type, content)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }
    paste(type, content)
    await new Promise((resolve) => setTimeout(resolve))
    if (then === 'paste more') paste('text/plain', 'Put in meanwhile.')
    else document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    return document.querySelector('.status-area')?.textContent
  }, { type, content, then })

test('five million characters of Word are pasted by turns with the window, with their notes, and one undo takes them back', async () => {
  const { window } = opened
  await window.keyboard.type('Before. ')
  const before = await textOf(window).locator('> *').count()
  expect(await pasteAnd(window, 'text/html', longWordPage(), 'paste more')).toContain('Pasting…')
  const marks = textOf(window).locator('[role=doc-noteref]')
  await expect(marks).toHaveCount(200)
  await ready(window)
  await expect(textOf(window)).toContainText('Before. Paragraph 1.')
  await expect(textOf(window).locator('.block', { hasText: 'Paragraph 600.' })).toContainText('that go on. Put in meanwhile.')
  await window.keyboard.press('Control+z')
  await expect(marks).toHaveCount(0)
  await expect(textOf(window).locator('> *')).toHaveCount(before)
  await expect(textOf(window)).toContainText('Before. Put in meanwhile.')
})

test('a long paste ends at Escape, and the next one goes in', async () => {
  const { window } = opened
  const before = await textOf(window).textContent()
  expect(await pasteAnd(window, 'text/html', longWordPage(), 'escape')).toContain('Pasting…')
  await ready(window)
  expect(await textOf(window).textContent()).toBe(before)
  await paste(window, '<p>A short one</p>')
  await expect(textOf(window)).toContainText('A short one')
})

test('plain text that no report holds is refused, with what to do instead', async () => {
  const { window } = opened
  const before = await textOf(window).textContent()
  await pasteAnd(window, 'text/plain', longPlainText(), 'paste more')
  await expect(window.getByRole('alert')).toContainText('too long to paste at once: 1,000,000 characters and 5,000 paragraphs')
  await ready(window)
  expect(await textOf(window).textContent()).toBe(`${before ?? ''}Put in meanwhile.`)
})

test('pictures pasted into a cell of a table are left out and told of, and one copied alone stands below the table', async () => {
  const { window } = opened
  await paste(window, '<table><tr><td>Year</td><td>Children</td></tr><tr><td>2023</td><td>412</td></tr></table>')
  const table = textOf(window).locator('table')
  await table.getByText('412').click()
  await window.keyboard.press('End')
  await paste(window, `<p> in all</p><p><img src="data:image/png;base64,${picture(redDot)}" alt="One red dot"></p>`)
  await expect(table).toContainText('412')
  await expect(table).toContainText('in all')
  await expect(window.getByText('1 picture', { exact: true })).toBeVisible()
  const figures = textOf(window).locator('.figure')
  await expect(figures).toHaveCount(0)
  await pasteFile(window, redDot, 'image.png')
  await expect(figures).toHaveCount(1)
  await expect(figures.locator('xpath=preceding-sibling::*[.//table or self::table]')).toHaveCount(1)
})

test('a page of much markup and few words is pasted into a note by turns, where the caret was', async () => {
  const { window } = opened
  await window.keyboard.press('Control+Alt+f')
  const note = window.getByRole('region', { name: 'Notes' }).getByRole('textbox')
  await note.pressSequentially('See ')
  expect(await pasteAnd(window, 'text/html', `<style>${'p { margin: 0cm }\n'.repeat(20_000)}</style><p>the <i>report</i>.</p>`, 'paste more')).toContain('Pasting…')
  await ready(window)
  await expect(note).toHaveText('See the report.Put in meanwhile.')
})
