import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp
let window: Page

const comment = [
  'CRC/C/GC/14',
  '',
  'The best interests of the child',
  '',
  '1. The best interests of the child are a threefold concept.',
  '',
  '2. Procedural guarantees give effect to them.',
  '',
]

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-library-'))
  opened = await launchApp({ dataFolder: join(folder, 'data') })
  window = opened.window
  await expect(window.getByRole('button', { name: 'New report' })).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const side = (): Locator => window.getByRole('tabpanel', { name: 'Sources' })
const review = (): Locator => window.getByRole('main', { name: /^Review of/ })
const libraryFile = (): string => join(folder, 'data', 'Library of sources.counterpoint-library')

/** Makes a new report as a person does, and shows its sources. */
async function newReport(name: string): Promise<void> {
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, join(folder, `${name}.counterpoint`))
  await window.keyboard.press('Control+N')
  await window.getByRole('button', { name: 'Create report' }).click()
  await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
  await window.getByRole('tab', { name: 'Sources' }).click()
}

async function choose(name: string, lines: readonly string[]): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

const view = (name: string): Promise<void> => side().getByRole('button', { name, exact: true }).click()

async function accept(): Promise<void> {
  await review().getByRole('button', { name: /^Add \d+ passages?$/ }).click()
  await expect(side().getByRole('textbox', { name: 'Find in this source' })).toBeVisible()
  await side().getByRole('button', { name: 'All sources' }).click()
}

async function addComment(): Promise<void> {
  await choose('gc14.txt', comment)
  await side().getByRole('button', { name: 'Add source…' }).click()
  await accept()
}

const row = (name: RegExp): Locator => side().getByRole('listitem').filter({ has: window.getByRole('button', { name }) })
const gc14 = (): Locator => row(/^No\. 14 .*best interests/)

test('the key for a new report works where the app begins', async () => {
  await window.keyboard.press('Control+N')
  await expect(window.getByRole('button', { name: 'Create report' })).toBeVisible()
})

test('a text that one report brought in is added to the next from the library, whole and searchable', async () => {
  await newReport('first')
  await view('Catalogue')
  await expect(gc14()).toContainText('Text missing')
  await view('This report')
  await choose('gc14.txt', comment)
  await side().getByRole('button', { name: 'Add source…' }).click()
  await expect(review().getByRole('checkbox', { name: /Keep in the library/ })).toBeChecked()
  await accept()
  await view('Catalogue')
  await expect(gc14()).toContainText('In this report')

  await newReport('second')
  await view('Catalogue')
  await expect(gc14()).toContainText('In the library')
  await gc14().getByRole('button', { name: /^No\. 14/ }).click()
  await gc14().getByRole('button', { name: 'Add from library' }).click()
  await expect(window.getByRole('status').filter({ hasText: 'is in this report now' })).toBeVisible()
  await gc14().getByRole('button', { name: 'Read', exact: true }).click()
  await expect(side().getByText('Procedural guarantees give effect to them.')).toBeVisible()
  await window.getByRole('tab', { name: 'Search' }).click()
  await window.getByRole('textbox', { name: 'Search the draft and the sources' }).fill('threefold concept')
  await expect(window.getByRole('tabpanel', { name: 'Search' }).getByText('In the sources')).toBeVisible()
})

test('a document is fetched by its place in the catalogue: the page names an entry, the app an address', async () => {
  await newReport('first')
  const log = await opened.app.evaluateHandle(({ dialog, shell }) => {
    const happened: string[] = []
    const answers = [0, 1]
    dialog.showMessageBox = (options: unknown) => {
      happened.push(`asked about ${typeof options === 'object' && options !== null && 'detail' in options ? String(options.detail) : ''}`)
      return Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false })
    }
    shell.openExternal = (url: string) => {
      happened.push(`opened ${url}`)
      return Promise.resolve()
    }
    return happened
  })
  await window.keyboard.press('Control+Shift+G')
  const filter = side().getByRole('textbox', { name: 'Find in the catalogue' })
  await expect(filter).toBeFocused()
  await filter.fill('gc 14 best')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await gc14().getByRole('button', { name: /^Open its page/ }).click()
  await gc14().getByRole('button', { name: /^Open its page/ }).click()
  await expect.poll(() => log.jsonValue()).toEqual([
    'asked about https://undocs.org/CRC/C/GC/14',
    'asked about https://undocs.org/CRC/C/GC/14',
    'opened https://undocs.org/CRC/C/GC/14',
  ])
  const refused = await window.evaluate(async () => {
    const bridge: { request(name: unknown, input: unknown): Promise<unknown> } = Reflect.get(globalThis, 'counterpoint')
    return [
      await bridge.request('catalogue.openDownload', { entry: 'https://example.org/' }),
      await bridge.request('catalogue.openDownload', { entry: 'CRC-14', url: 'https://example.org/' }),
    ]
  })
  expect(refused).toMatchObject([{ error: { code: 'catalogue-unknown' } }, { error: { code: 'request-invalid' } }])
  expect(await log.jsonValue()).toHaveLength(3)

  await choose('downloaded.txt', ['1. A file that names no symbol.', '', '2. It has two paragraphs.', ''])
  await gc14().getByRole('button', { name: /^Choose the file/ }).click()
  await expect(review().getByRole('textbox', { name: 'Document symbol' })).toHaveValue('CRC/C/GC/14')
  await expect(review().getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(/^The right of the child to have his or her best interests/)
})

test('evidence is kept only when asked, and a source that becomes confidential leaves the library', async () => {
  await newReport('first')
  await choose('interview.txt', ['1. The frightened witness spoke of the reception centre.', ''])
  await side().getByRole('button', { name: 'Add source…' }).click()
  await review().getByRole('textbox', { name: 'Title', exact: true }).fill('Notes of a visit')
  await expect(review().getByRole('checkbox', { name: /Keep in the library/ })).not.toBeChecked()
  await accept()
  expect(existsSync(libraryFile())).toBe(false)

  await window.keyboard.press('Control+Shift+L')
  await side().getByRole('button', { name: 'Keep Notes of a visit in the library' }).click()
  await expect(side().getByRole('button', { name: 'Remove Notes of a visit from the library' })).toBeAttached()
  expect(readFileSync(libraryFile()).includes('frightened')).toBe(true)

  await view('This report')
  await side().getByRole('button', { name: 'Edit Notes of a visit' }).click()
  await side().getByRole('checkbox', { name: /^Confidential/ }).check()
  await side().getByRole('textbox', { name: 'Printed instead' }).fill('A visit')
  await side().getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.getByRole('status').filter({ hasText: 'has left the library: Notes of a visit' })).toBeVisible()
  expect(readFileSync(libraryFile()).includes('frightened')).toBe(false)
  await view('Library')
  await expect(side().getByText('Notes of a visit')).toHaveCount(0)
})

test('a source is found in the library, removed and put back', async () => {
  await newReport('first')
  await addComment()
  await window.keyboard.press('Control+Shift+L')
  const remove = side().getByRole('button', { name: /^Remove The right of the child to have/ })
  await expect(remove).toBeAttached()
  await side().getByRole('textbox', { name: 'Find in the library' }).fill('health')
  await expect(side().getByText('No source in the library has all of these words.')).toBeVisible()
  await side().getByRole('button', { name: 'Show all' }).click()
  await remove.click()
  await expect(side().getByText('Only in this report')).toBeVisible()
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(remove).toBeAttached()
})

test('another text of a document in the library is put there only with the word of the user', async () => {
  await newReport('first')
  await addComment()
  await newReport('second')
  await choose('gc14-corrected.txt', comment.map((line) => line.replace('threefold', 'triple')))
  await side().getByRole('button', { name: 'Add source…' }).click()
  await accept()
  const told = window.getByRole('status').filter({ hasText: 'The library has another text' })
  await expect(told).toBeVisible()
  expect(readFileSync(libraryFile()).includes('triple')).toBe(false)
  await window.getByRole('button', { name: 'Put this one in its place' }).click()
  await expect(window.getByRole('status').filter({ hasText: 'The library has the new text' })).toBeVisible()
  expect(readFileSync(libraryFile()).includes('triple')).toBe(true)
})

test('a damaged library is told once, the report works on, and a new one begins only when asked', async () => {
  await newReport('first')
  await addComment()
  await expect.poll(() => existsSync(libraryFile())).toBe(true)
  truncateSync(libraryFile(), 4096)
  await window.keyboard.press('Control+Shift+L')
  await expect(side().getByRole('alert')).toContainText('The library of sources is damaged')
  await window.getByRole('textbox', { name: 'Text of the report' }).click()
  await window.keyboard.type('Still writing.')
  await expect(window.getByText('Still writing.')).toBeVisible()
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.aside'))).toEqual([])
  await side().getByRole('button', { name: 'Put it aside and begin anew' }).click()
  await expect(side().getByText('Only in this report')).toBeVisible()
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.aside'))).toHaveLength(1)
})

test('catalogue and library keep to the rules of accessibility in both themes', async () => {
  await newReport('first')
  await addComment()
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    await view('Catalogue')
    await gc14().getByRole('button', { name: /^No\. 14/ }).click()
    expect(await faults(window)).toEqual([])
    await gc14().getByRole('button', { name: /^No\. 14/ }).click()
    await view('Library')
    await expect(side().getByRole('button', { name: /^Remove The right/ })).toBeAttached()
    expect(await faults(window)).toEqual([])
  }
})
