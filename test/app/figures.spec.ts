import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { redDot } from '../helpers/pictures.ts'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

let folder = ''
let opened: LaunchedApp

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-figures-'))
  opened = await launchApp({ args: ['--sample'] })
  await opened.window.locator('.note-mark').first().waitFor()
})

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  await opened.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  const { window } = opened
  await window.locator('.draft-text > .paragraph').nth(1).click()
  await window.keyboard.press('End')
  await window.getByRole('button', { name: 'Insert', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Picture…' }).click()
}

test('a picture is put in, told in words, made narrower, deleted and taken back, and is there when the report is opened again', async () => {
  const { window } = opened
  await choose('dot.png', redDot)
  const picture = window.locator('.figure img')
  await expect(picture).toHaveJSProperty('complete', true)
  await expect(picture).toHaveJSProperty('naturalWidth', 1)
  await expect(window.locator('.caption')).toHaveAttribute('data-number', '1')
  const bar = window.getByRole('toolbar', { name: 'Picture' })
  await bar.getByRole('textbox', { name: 'In words' }).fill('One red dot')
  await bar.getByRole('textbox', { name: 'In words' }).press('Enter')
  await expect(picture).toHaveAttribute('alt', 'One red dot')
  await bar.getByRole('combobox', { name: 'Width' }).selectOption('50')
  await expect(picture).toHaveCSS('width', /\d/)
  expect(await picture.evaluate((img) => img.style.width)).toBe('50%')
  expect(await faults(window)).toEqual([])

  await window.locator('.figure').click()
  await window.keyboard.press('Delete')
  await expect(window.locator('.figure')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(picture).toHaveAttribute('alt', 'One red dot')
  await expect(picture).toHaveJSProperty('naturalWidth', 1)
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

  await window.keyboard.press('Control+w')
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(picture).toHaveAttribute('alt', 'One red dot')
  await expect(picture).toHaveJSProperty('naturalWidth', 1)
})

test('a file that is no picture is refused in the status line, and nothing is put in', async () => {
  const { window } = opened
  await choose('not.png', new TextEncoder().encode('no picture'))
  await expect(window.getByRole('alert')).toContainText('not.png is no picture')
  // A picture by its head alone comes no further than the window.
  await choose('cut.png', redDot.slice(0, 40))
  await expect(window.getByRole('alert')).toContainText('cut.png is no picture')
  await expect(window.locator('.figure')).toHaveCount(0)
})
