import { expect, test } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp } from './launch.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start screen and its form pass axe in ${colorScheme} colours`, async () => {
    const { window, close } = await launchApp()
    await window.emulateMedia({ colorScheme })
    await expect(window.getByRole('heading', { name: 'Counterpoint' })).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.getByRole('button', { name: /New report/ }).click()
    await expect(window.getByRole('radio').first()).toBeAttached()
    expect(await faults(window)).toEqual([])
    await close()
  })

  test(`the draft passes axe in ${colorScheme} colours`, async () => {
    const { window, close } = await launchApp()
    await window.emulateMedia({ colorScheme })
    await window.getByRole('button', { name: /Open the sample/ }).click()
    await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
    expect(await faults(window)).toEqual([])
    await window.locator('.note-mark').first().hover()
    await expect(window.getByRole('tooltip')).toContainText('Combined third and fourth periodic reports')
    expect(await faults(window)).toEqual([])
    await window.getByRole('button', { name: 'Note 2: edit' }).click()
    expect(await faults(window)).toEqual([])
    await close()
  })

  test(`the palette, the shortcuts and the settings pass axe in ${colorScheme} colours`, async () => {
    const { window, close } = await launchApp()
    await window.emulateMedia({ colorScheme })
    await window.getByRole('button', { name: /Open the sample/ }).click()
    await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
    for (const [keys, name] of [
      ['Control+k', 'Find a command'],
      ['F1', 'Keyboard shortcuts'],
      ['Control+,', 'Settings'],
    ] as const) {
      await window.keyboard.press(keys)
      await expect(window.getByRole('dialog', { name })).toBeVisible()
      // A few letters make the palette's list short: axe does not see that the arrows in the field walk and scroll a long one.
      if (name === 'Find a command') await window.keyboard.type('head')
      expect(await faults(window), name).toEqual([])
      await window.getByRole('dialog', { name }).press('Escape')
      await expect(window.getByRole('dialog', { name })).toBeHidden()
    }
    await close()
  })
}
