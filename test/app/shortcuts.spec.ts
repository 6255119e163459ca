import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './launch.ts'

test('Ctrl+Z on an AZERTY keyboard closes nothing, and no shortcut acts behind an open popover', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-keys-'))
  const { window, close, pageErrors } = await launchApp({ dataFolder: folder })
  await window.getByRole('button', { name: /Open the sample/ }).click()
  const text = window.getByRole('textbox', { name: 'Text of the report' })
  await expect(text).toBeVisible()

  const refused = await window.evaluate(() => {
    const press = new KeyboardEvent('keydown', { key: 'z', code: 'KeyW', ctrlKey: true, bubbles: true, cancelable: true })
    return !document.body.dispatchEvent(press)
  })
  // The press was taken by a command, and that command was not the one that closes the report.
  expect(refused).toBe(true)
  await expect(text).toBeVisible()

  await text.click()
  await window.keyboard.press('Control+Shift+k')
  const link = window.getByRole('dialog')
  await expect(link).toBeVisible()
  await window.keyboard.press('Control+w')
  await window.keyboard.press('Control+n')
  await expect(link).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(text).toBeVisible()

  await window.keyboard.press('Control+w')
  await expect(window.getByRole('button', { name: /Open the sample/ })).toBeVisible()
  expect(pageErrors).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('F6 goes round the regions of the window, by way of the mark beside the caret, and back', async () => {
  const { window, close, pageErrors } = await launchApp({ args: ['--sample'] })
  const quote = window.locator('.draft-text > .quote').nth(1)
  await window.getByRole('complementary', { name: 'Margin' }).getByRole('button').first().waitFor()
  const here = () => window.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? '')
  await quote.click()
  expect(await here()).toBe('Page')
  await window.keyboard.press('F6')
  expect(await here()).toBe('Margin')
  const [mark, beside] = [await window.locator(':focus').boundingBox(), await quote.boundingBox()]
  expect(Math.abs((mark?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(30)
  await window.keyboard.press('F6')
  expect(await here()).toBe('Notes')
  await window.getByRole('tab', { name: 'Checks' }).click()
  await expect(window.getByRole('button', { name: 'Check again' })).toBeEnabled()
  await quote.click()
  const round: string[] = []
  for (let presses = 0; presses < 4; presses += 1) {
    await window.keyboard.press('F6')
    round.push(await here())
  }
  expect(round).toEqual(['Margin', 'Checks', 'Outline', 'Page'])
  await window.keyboard.press('Shift+F6')
  expect(await here()).toBe('Outline')
  expect(pageErrors).toEqual([])
  await close()
})
