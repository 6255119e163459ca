import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { frenchTemplate, templateFile } from '../helpers/word-templates.ts'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp

const text = (): Locator => opened.window.getByRole('textbox', { name: 'Text of the report' })
const dialog = (): Locator => opened.window.getByRole('dialog', { name: 'Export' })
const pages = (): Locator => dialog().getByRole('region', { name: 'Pages' })
const ready = (): Locator => dialog().getByRole('region', { name: 'Before filing' })
const outcome = (): Locator => dialog().getByRole('region', { name: 'Export' })

/** The names under which files were offered to be saved. */
async function saveTo(name: string): Promise<{ file: string; offered: () => Promise<string[]> }> {
  const file = join(folder, name)
  const log = await opened.app.evaluateHandle(({ dialog: dialogs }, filePath) => {
    const names: string[] = []
    dialogs.showSaveDialog = (...given: unknown[]) => {
      const options = given.at(-1)
      names.push(typeof options === 'object' && options !== null && 'defaultPath' in options ? String(options.defaultPath) : '')
      return Promise.resolve({ canceled: filePath === '', filePath })
    }
    return names
  }, name === '' ? '' : file)
  return { file, offered: () => log.jsonValue() }
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-export-'))
  opened = await launchApp({ args: ['--sample'] })
  await opened.window.locator('.note-mark').first().waitFor()
  await opened.window.locator('.draft-text > .paragraph').nth(1).click()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true })
})

test('what is missing stands beside the pages, the keys alone export, and Escape gives the focus back', async () => {
  const { window } = opened
  const { file, offered } = await saveTo('report.pdf')
  await window.keyboard.press('Control+Shift+E')
  await expect(pages()).toContainText('8 pages as a PDF')
  await expect(pages().getByRole('img', { name: /page 1$/i })).toBeVisible()
  await expect(ready().getByRole('listitem').filter({ hasText: 'State party' })).toContainText('missing')
  await expect(ready().getByRole('listitem').filter({ hasText: 'Session' })).toContainText('given')
  await expect(ready()).toContainText(/2,\d{3} words of 10,000/)

  await dialog().getByRole('radio', { name: 'Word' }).focus()
  await window.keyboard.press('ArrowRight')
  await expect(dialog().getByRole('radio', { name: 'PDF' })).toBeChecked()
  await window.keyboard.press('Tab')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowRight')
  await expect(dialog().getByRole('radio', { name: 'Confidential' })).toBeChecked()
  await expect(ready()).toContainText('(confidential).pdf')
  await expect(pages()).toContainText('8 pages as a PDF')
  await dialog().getByRole('button', { name: 'Export…' }).focus()
  await window.keyboard.press('Enter')
  await expect(outcome().getByRole('status')).toContainText('Exported report.pdf')
  expect((await offered())[0]).toMatch(/\(confidential\)\.pdf$/)
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')

  await window.keyboard.press('Escape')
  await expect(dialog()).toBeHidden()
  await expect(text()).toBeFocused()
})

test('a Word file holds its citations as fields of Zotero where that is chosen, and other formats offer no such thing', async () => {
  const { window } = opened
  const { file } = await saveTo('report.docx')
  const accepted = await window.evaluate(async () => {
    const bridge: { request(name: string, input: unknown): Promise<{ value: unknown }> } = Reflect.get(globalThis, 'counterpoint')
    const { value: proposals } = await bridge.request('citations.propose', {})
    return bridge.request('citations.accept', { proposals })
  })
  expect(accepted).toMatchObject({ ok: true })
  await window.keyboard.press('Control+Shift+E')
  const choice = dialog().getByRole('checkbox', { name: 'Citations as fields of Zotero' })
  await choice.focus()
  await window.keyboard.press('Space')
  await expect(choice).toBeChecked()
  await dialog().getByText('PDF', { exact: true }).click()
  await expect(choice).toBeHidden()
  await dialog().getByText('Word', { exact: true }).click()
  await expect(choice).toBeChecked()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(outcome().getByRole('status')).toContainText('Exported report.docx')
  const parts = unzipSync(new Uint8Array(readFileSync(file)))
  expect(Object.values(parts).some((part) => strFromU8(part).includes('ZOTERO'))).toBe(true)
})

test('the page on the screen has the width of the paper, and its text that of the Word file, wherever it is chosen', async () => {
  const { window } = opened
  // Beside the outline there is less room than a sheet is wide.
  await window.getByRole('toolbar').getByRole('button', { name: 'Outline' }).click()
  const width = async (): Promise<number> => Math.round((await window.locator('.sheet').boundingBox())?.width ?? 0)
  const line = async (): Promise<number> => Math.round((await window.locator('.draft-text').boundingBox())?.width ?? 0)
  const paper = window.getByRole('combobox', { name: 'Paper' })
  await expect.poll(width).toBe(794)
  await expect.poll(line).toBe(605)
  await paper.selectOption('Letter')
  await expect.poll(width).toBe(816)
  await expect.poll(line).toBe(627)
  await window.keyboard.press('Control+Shift+E')
  await expect(dialog().getByRole('radio', { name: 'Letter' })).toBeChecked()
  await dialog().getByText('A4', { exact: true }).click()
  await expect(dialog().getByRole('radio', { name: 'A4' })).toBeChecked()
  await window.keyboard.press('Escape')
  await expect(paper).toHaveValue('A4')
  await expect.poll(width).toBe(794)
  // With less room the margins give way before the lines do.
  await window.getByRole('toolbar').getByRole('button', { name: 'Outline' }).click()
  await opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await expect.poll(width).toBeLessThan(794)
  await expect.poll(line).toBe(605)
})

test('the paper, the contents list and the annexes that are chosen show among the pages and stand in the file', async () => {
  const { window } = opened
  const { file } = await saveTo('report.docx')
  await window.keyboard.press('Control+Shift+E')
  await expect(dialog().getByRole('checkbox', { name: 'Contents list' })).toBeChecked()
  await expect(pages()).toContainText('8 pages as a PDF')
  await dialog().getByText('Letter', { exact: true }).click()
  const annex = dialog().getByRole('group', { name: 'Annexes' }).getByRole('checkbox', { name: 'Recommendations' })
  await annex.focus()
  await window.keyboard.press('Space')
  await expect(annex).toBeChecked()
  await expect(pages()).toContainText('10 pages as a PDF')
  await dialog().getByText('Markdown').click()
  await expect(dialog().getByRole('radio', { name: 'Letter' })).toBeHidden()
  await dialog().getByText('Word', { exact: true }).click()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(outcome().getByRole('status')).toContainText('Exported report.docx')
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(file)))['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('w:w="12240" w:h="15840"')
  expect(xml).toContain('<w:pStyle w:val="TOC1"/>')
  expect(xml).toContain('<w:pStyle w:val="ComputedAnnex"/>')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Shift+E')
  await expect(annex).toBeChecked()
  await expect(dialog().getByRole('radio', { name: 'Letter' })).toBeChecked()
})

/** The words of each page of a PDF. */
async function wordsOfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes }).promise
  const words = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/gu, ' ')
  }))
  await pdf.loadingTask.destroy()
  return words
}

test('the contents list of a PDF gives the page on which each heading stands', async () => {
  const { window } = opened
  const { file } = await saveTo('report.pdf')
  await window.keyboard.press('Control+Shift+E')
  await dialog().getByText('PDF', { exact: true }).click()
  await dialog().getByRole('checkbox', { name: 'Recommendations' }).check()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(outcome().getByRole('status')).toContainText('Exported report.pdf')
  const pages = await wordsOfPages(new Uint8Array(readFileSync(file)))
  const contents = pages[1] ?? ''
  expect(contents).toContain('Contents')
  for (const title of ['Introduction', 'General measures of implementation', 'Children with disabilities', 'About this sample', 'Annex I. Recommendations']) {
    const page = Number(new RegExp(`${title} (\\d+)`).exec(contents.replaceAll('\u00a0', ' '))?.[1])
    expect(page, title).toBeGreaterThan(2)
    expect(pages[page - 1]?.replaceAll('\u00a0', ' '), title).toContain(title)
  }
})

test('closing the file dialog writes nothing and leaves the choices as they were', async () => {
  const { window } = opened
  await saveTo('')
  await window.keyboard.press('Control+Shift+E')
  await dialog().getByText('Markdown').click()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(dialog().getByRole('radio', { name: 'Markdown' })).toBeChecked()
  await expect(outcome()).toHaveCount(0)
})

test('a PDF that is being printed can be cancelled, and nothing is written', async () => {
  const { window, app } = opened
  const { file } = await saveTo('report.pdf')
  await window.keyboard.press('Control+Shift+E')
  await expect(pages()).toContainText('8 pages as a PDF')
  // A window that prints takes its time, as it does with a long report.
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_, contents) => {
      const print = contents.printToPDF.bind(contents)
      contents.printToPDF = async (options) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000))
        return print(options)
      }
    })
  })
  await dialog().getByText('PDF', { exact: true }).click()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog().getByRole('button', { name: 'Cancel' })).toBeHidden()
  await expect(dialog().getByRole('alert')).toHaveCount(0)
  expect(existsSync(file)).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the public version names no confidential source, and says each place and what it is not sure of', async () => {
  const { window } = opened
  const { file } = await saveTo('report.md')
  const made = await window.evaluate(async () => {
    const bridge: { request(name: string, input: unknown): Promise<unknown> } = Reflect.get(globalThis, 'counterpoint')
    const source = {
      id: 'secret', kind: 'evidence', symbol: '', title: 'Talk with the night guard', date: '', session: '', language: '', evidence: 'interview',
      authors: [{ family: 'Pereira', given: 'Rosa' }], publisher: '', container: '', volume: '', issue: '', pages: '', number: '', place: '', url: '', archivedUrl: '',
      accessed: '', doi: '', isbn: '', originalLanguage: '', reliability: '', draft: false, confidential: true, publicLabel: 'Interview with a guard', consent: 'given', remark: '', tags: [],
    }
    return bridge.request('source.write', { source, file: 'none' })
  })
  expect(made).toMatchObject({ ok: true })
  await window.keyboard.press('End')
  await window.keyboard.type(' Rosa Pereira spoke. Later Pereira left.')
  await window.keyboard.press('Control+Shift+E')
  await expect(ready()).toContainText('1 source is confidential')
  await dialog().getByText('Public', { exact: true }).click()
  await dialog().getByText('Markdown').click()
  await ready().getByText(/^What to look at for this committee/).scrollIntoViewIfNeeded()
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(outcome().getByRole('status')).toBeInViewport()
  await expect(outcome()).toContainText('1 place was replaced')
  await expect(outcome()).toContainText('“Rosa Pereira” became “Interview with a guard”')
  await expect(outcome()).toContainText('1 place that could not be replaced for sure')
  const written = readFileSync(file, 'utf8')
  expect(written).toContain('Interview with a guard spoke.')
  expect(written).not.toContain('Rosa')

  await outcome().getByRole('button', { name: /became/ }).click()
  await expect(dialog()).toBeHidden()
  await expect(text()).toBeFocused()
})

for (const colours of ['light', 'dark'] as const) {
  test(`the dialog has no fault that axe finds, in ${colours} colours`, async () => {
    const { window } = opened
    await window.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await saveTo('report.docx')
    await window.keyboard.press('Control+Shift+E')
    await expect(pages().getByRole('img').first()).toBeVisible()
    await dialog().getByText('Public', { exact: true }).click()
    await dialog().getByRole('button', { name: 'Export…' }).click()
    await expect(outcome()).toBeVisible()
    expect(await faults(window, '.export-modal')).toEqual([])
  })
}

test('an own Word template is chosen once, dresses the file, and stays with the report; one with macros is refused by name', async () => {
  const { app, window } = opened
  const { file } = await saveTo('report.docx')
  const choose = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    await app.evaluate(({ dialog: dialogs }, chosen) => { dialogs.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] }) }, path)
  }
  const template = () => dialog().getByRole('group', { name: 'Template' })
  await window.keyboard.press('Control+Shift+E')
  await choose('Bad.dotx', templateFile({ ...frenchTemplate, parts: { 'word/vbaProject.bin': 'x' } }))
  await template().getByRole('button', { name: 'Choose…' }).click()
  await expect(dialog().getByRole('alert')).toContainText('Bad.dotx holds macros')
  await choose('House.dotx', templateFile(frenchTemplate))
  await template().getByRole('button', { name: 'Choose…' }).click()
  await expect(template()).toContainText('House.dotx')
  expect(await faults(window, '.export-template')).toEqual([])
  await dialog().getByRole('button', { name: 'Export…' }).click()
  await expect(outcome()).toBeVisible()
  const header = unzipSync(readFileSync(file))['word/header1.xml']
  expect(strFromU8(header ?? new Uint8Array())).toContain('Valdorian Network')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Shift+E')
  await expect(template()).toContainText('House.dotx')
  await template().getByRole('button', { name: 'Do without' }).click()
  await expect(template()).toContainText('Counterpoint’s own look')
})
