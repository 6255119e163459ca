import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import type { Source } from '../../core/sources/source.ts'
import { replaceDraft } from '../../main/store/draft.ts'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { writeReport } from '../../main/store/report.ts'
import { writeSource } from '../../main/store/source.ts'
import { inTransaction } from '../../main/store/transaction.ts'
import { reportOf } from '../../test/helpers/drafts.ts'
import { longDraft } from './long-draft.ts'
import { median } from './measure.ts'
import { inWords, line, ratio } from './print.ts'
import { appFolder, start } from './start-window.ts'

/** A report opened so many times. */
const runs = 3

/** From the key that asks for a source to cite, and from those that name it, to the screen: the first time in a window. */
export async function benchCitingWindow(folder: string, sources: readonly Source[]): Promise<void> {
  const path = join(folder, 'citing.counterpoint')
  closeProject(createProject(path, 'delete', (made) => {
    writeReport(made, reportOf({ title: 'A report with many sources' }))
    replaceDraft(made, longDraft(2_000, 20))
    inTransaction(made, () => { sources.forEach((source) => { writeSource(made, source) }) })
  }))
  const data = mkdtempSync(join(folder, 'data-'))
  const taken: { opening: number; letter: number; reference: number; again: number }[] = []
  for (let run = 0; run < runs; run += 1) {
    const { app, window } = await start(appFolder, [path], data)
    await window.locator('.draft-text > .paragraph').first().click()
    await window.waitForTimeout(3_000)
    const keyboard = window.keyboard
    const opening = await shownAfter(window, () => keyboard.press('Control+Alt+c'))
    const letter = await shownAfter(window, () => keyboard.type('C'))
    await keyboard.insertText('RC GC 6 para 8')
    const reference = await shownAfter(window, () => keyboard.type('5'))
    await keyboard.press('Escape')
    taken.push({ opening, letter, reference, again: await shownAfter(window, () => keyboard.press('Control+Alt+c')) })
    await app.close()
  }
  const of = (what: keyof (typeof taken)[number]) => median(taken.map((one) => one[what]).sort((a, b) => a - b))
  line('the same in the window, its first opening', inWords(of('opening')), `${ratio(of('opening'), of('again'))} its second (${inWords(of('again'))})`, '≤ 50 ms')
  line('the same in the window, the first letter', inWords(of('letter')), '', '≤ 50 ms')
  line('the same in the window, the first short reference', inWords(of('reference')), '', '≤ 50 ms')
}

/** From the event of a key to the first task after a frame that shows sources to cite. */
async function shownAfter(window: Page, press: () => Promise<void>): Promise<number> {
  await window.evaluate(() => {
    const shown = new Promise<number>((resolve) => {
      const pressed = ({ key }: KeyboardEvent) => {
        if (key.length > 1) return
        removeEventListener('keydown', pressed, { capture: true })
        const began = performance.now()
        const look = () => { if (document.querySelector('.type-ahead-item') === null) requestAnimationFrame(look); else setTimeout(() => { resolve(performance.now() - began) }) }
        requestAnimationFrame(look)
      }
      addEventListener('keydown', pressed, { capture: true })
    })
    Reflect.set(globalThis, 'shown', shown)
  })
  await press()
  return z.number().parse(await window.evaluate((): unknown => Reflect.get(globalThis, 'shown')))
}
