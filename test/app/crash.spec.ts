import { expect, test } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from './launch.ts'

test('a power cut while typing loses no change older than a second', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'counterpoint-crash-'))
  const first = await launchApp({ args: ['--sample'], dataFolder })
  const page = first.window.getByRole('textbox', { name: 'The report' })
  await page.locator('p').last().click()
  await first.window.keyboard.press('End')

  // One word a tenth of a second, for five seconds; then the process is killed between two keys.
  const typed: { word: string; at: number }[] = []
  for (let index = 0; index < 50; index += 1) {
    const word = `word${String(index)}`
    await first.window.keyboard.type(` ${word}`)
    typed.push({ word, at: Date.now() })
    await first.window.waitForTimeout(60)
  }
  const killedAt = Date.now()
  await first.kill()

  const second = await launchApp({ args: [join(dataFolder, 'Sample report.counterpoint')], dataFolder })
  const text = (await second.window.getByRole('textbox', { name: 'The report' }).textContent()) ?? ''
  const old = typed.filter(({ at }) => at < killedAt - 1_000)
  expect(old.length).toBeGreaterThan(20)
  expect(old.filter(({ word }) => !text.includes(word))).toEqual([])
  const reply = await second.window.evaluate(async () => Reflect.get(globalThis, 'counterpoint').request('project.verify', {}))
  expect(reply).toEqual({ ok: true, value: { ok: true, problems: [] } })
  expect(second.pageErrors).toEqual([])
  await second.close()
  rmSync(dataFolder, { recursive: true, force: true })
})
