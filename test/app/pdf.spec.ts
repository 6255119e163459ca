import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { launchApp, type LaunchedApp } from './launch.ts'
import { runCommand } from './run-command.ts'

let folder = ''
let opened: LaunchedApp

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-pdf-'))
  opened = await launchApp({ args: ['--sample'] })
  await expect(opened.window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true })
})

async function exportPdf(): Promise<string> {
  const { app, window } = opened
  const file = join(folder, 'report.pdf')
  await app.evaluate(({ dialog }, filePath) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath }) }, file)
  await runCommand(window, 'Export as PDF')
  await expect(window.getByText('Exported report.pdf')).toBeVisible()
  return file
}

test('a report becomes a PDF with tags, an outline, its language and nothing of the computer', async () => {
  const bytes = readFileSync(await exportPdf())
  expect(bytes.toString('latin1')).not.toMatch(/Mozilla|CreationDate|ModDate/)
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Language: 'en', Creator: 'Counterpoint', Title: expect.stringMatching(/\w/), Author: expect.stringMatching(/\w/) })
  expect(bytes.toString('latin1')).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true>>/)
  const outline = await pdf.getOutline()
  expect(JSON.stringify(outline)).toContain('Introduction')
  expect(pdf.numPages).toBeGreaterThan(3)
  const tree = JSON.stringify(await (await pdf.getPage(2)).getStructTree())
  expect(tree).toContain('"role":"H2"')
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ')
    expect(words).toContain(`Page ${String(page)} of ${String(pdf.numPages)}`)
  }
  expect(bytes.toString('latin1')).toContain('Tinos-Regular')
  await pdf.loadingTask.destroy()
})

test('the window that prints runs no script, loads the page and its fonts alone, and is gone afterwards', async () => {
  const { app } = opened
  const seen = await app.evaluateHandle(({ app: electron, session }) => {
    const log: { preferences: unknown[]; asked: string[] } = { preferences: [], asked: [] }
    electron.on('web-contents-created', (_, contents) => {
      // Electron tells these of a window but leaves them out of its types.
      log.preferences.push(Reflect.get(contents, 'getLastWebPreferences').call(contents))
    })
    electron.on('session-created', (made) => {
      const note = ({ url }: { url: string }): void => { log.asked.push(url) }
      made.webRequest.onSendHeaders(note)
      made.webRequest.onErrorOccurred(note)
    })
    // The session of the window may be there already.
    const { webRequest } = session.fromPartition('print')
    webRequest.onSendHeaders(({ url }) => { log.asked.push(url) })
    webRequest.onErrorOccurred(({ url }) => { log.asked.push(url) })
    return log
  })
  await exportPdf()
  const { preferences, asked } = await seen.jsonValue()
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({ javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  expect(preferences[0]).not.toHaveProperty('preload')
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.filter((url) => !/^counterpoint:\/\/app\/([\w-]+\.html|fonts\.css|files\/tinos-[\w-]+\.woff2)$/.test(url))).toEqual([])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
