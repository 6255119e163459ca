import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { z } from 'zod'
import { emptyTitleBlock } from '../../core/report/title-block.ts'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { replaceDraft } from '../../main/store/draft.ts'
import { writeReport } from '../../main/store/report.ts'
import { longDraft } from './long-draft.ts'
import { appFolder, start } from './start-window.ts'
import { median, percentile, timesInTurn, type Times } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

const emptyWindow = join(import.meta.dirname, 'empty-window')
const page = '[contenteditable="true"]'

/** Start, opening, typing and memory, against an Electron window with nothing in it. */
export async function benchWindow(folder: string): Promise<void> {
  await benchStart('start to a usable window, the very first', () => mkdtempSync(join(folder, 'data-')))
  const [ours, peers] = [mkdtempSync(join(folder, 'data-')), mkdtempSync(join(folder, 'data-'))]
  // Chromium keeps the compiled code of a page that came a second time.
  for (let before = 0; before < 2; before += 1) await startAndClose(appFolder, '#root *', [], ours)
  await benchStart('start to a usable window, any later', (empty) => (empty ? peers : ours))

  const path = join(folder, 'typing.counterpoint')
  const project = createProject(path, 'delete', (made) => {
    writeReport(made, { id: 'bench', template: 'crc-alternative-report', language: 'en', headingNumbering: 'legal', paragraphNumbers: 'none', paper: 'A4', repeatPolicy: 'full', titleBlock: { ...emptyTitleBlock, title: 'A long report' } })
    replaceDraft(made, longDraft(20_000, 500))
  })
  closeProject(project)

  const opened = await timesInTurn(3, () => startAndClose(appFolder, `${page} p`, [path], ours), () => startAndClose(appFolder, '#root *', [], ours))
  line('open 20,000 words and 500 notes, beyond the start', inWords(median(opened.ours) - median(opened.peers)), `${ratio(median(opened.ours), median(opened.peers))} the start alone`, '≤ 1 s')

  const { app, window } = await start(appFolder, [path], ours)
  await window.locator(`${page} p`).first().waitFor()
  const full = await typing(window)
  const client = await window.context().newCDPSession(window)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const throttled = await typing(window)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  line('key to screen in it, p50, p95, p99', inThree(full), `${ratio(percentile(full, 0.95), 1_000 / 60)} one frame at 60 Hz (p95)`, '≤ 16 ms (p95)')
  line('key to screen in it, processor slowed 4 times', inThree(throttled), `${ratio(percentile(throttled, 0.95), percentile(full, 0.95))} full speed (p95)`, '≤ 50 ms (p95)')

  const memory = await memoryOf(app)
  await app.close()
  const empty = await start(emptyWindow, [], peers)
  await empty.window.locator('#ready').waitFor()
  const floor = await memoryOf(empty.app)
  await empty.app.close()
  line('memory with it', `${memory.toFixed(0)} MB`, `${ratio(memory, floor)} an empty window (${floor.toFixed(0)} MB)`, '≤ 1.5 ×')
}

/** @param dataOf the folder in which the app, or the empty one, keeps its data */
async function benchStart(what: string, dataOf: (empty: boolean) => string): Promise<void> {
  const { ours, peers } = await timesInTurn(5, () => startAndClose(appFolder, '#root *', [], dataOf(false)), () => startAndClose(emptyWindow, '#ready', [], dataOf(true)))
  line(what, inWords(median(ours)), `${ratio(median(ours), median(peers))} an empty window (${inWords(median(peers))})`, '≤ 1.5 ×')
}

const inThree = (taken: Times): string => [0.5, 0.95, 0.99].map((share) => inWords(percentile(taken, share))).join(', ')

async function startAndClose(app: string, ready: string, more: readonly string[], data: string): Promise<void> {
  const started = await start(app, more, data)
  await started.window.locator(ready).first().waitFor()
  await started.app.close()
}

/** From the key's event to the first task after the frame that shows it, 150 times in the middle of the text. */
async function typing(window: Page): Promise<Times> {
  await window.locator(`${page} p`).nth(100).click()
  await window.evaluate(() => {
    const taken: number[] = []
    Reflect.set(globalThis, 'keyTimes', taken)
    addEventListener('keydown', () => {
      const pressed = performance.now()
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - pressed)))
    }, { capture: true })
  })
  await window.keyboard.type('the committee may wish to ask why '.repeat(5).slice(0, 150), { delay: 40 })
  await window.waitForTimeout(300)
  return z.array(z.number()).parse(await window.evaluate((): unknown => Reflect.get(globalThis, 'keyTimes'))).sort((a, b) => a - b)
}

/** Private memory of all processes together, in megabytes. */
const memoryOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: electron }) => electron.getAppMetrics().reduce((sum, { memory }) => sum + (memory.privateBytes ?? memory.workingSetSize), 0) / 1_024)
