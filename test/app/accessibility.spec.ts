import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { launchApp } from './launch.ts'

/** What axe finds against WCAG 2.2 AA, in one line each. */
async function problems(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window })
    // Electron cannot open the second page that axe would like to run its frames in.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start screen and its form pass axe in ${colorScheme} colours`, async () => {
    const { window, close } = await launchApp()
    await window.emulateMedia({ colorScheme })
    await expect(window.getByRole('heading', { name: 'Counterpoint' })).toBeVisible()
    expect(await problems(window)).toEqual([])
    await window.getByRole('button', { name: /New report/ }).click()
    await expect(window.getByRole('radio').first()).toBeAttached()
    expect(await problems(window)).toEqual([])
    await close()
  })

  test(`the draft passes axe in ${colorScheme} colours`, async () => {
    const { window, close } = await launchApp()
    await window.emulateMedia({ colorScheme })
    await window.getByRole('button', { name: /Open the sample/ }).click()
    await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
    expect(await problems(window)).toEqual([])
    await window.locator('.note-mark').first().hover()
    await expect(window.getByRole('tooltip')).toContainText('Combined third and fourth periodic reports')
    expect(await problems(window)).toEqual([])
    await window.getByRole('button', { name: 'Note 2: edit' }).click()
    expect(await problems(window)).toEqual([])
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
      expect(await problems(window), name).toEqual([])
      await window.getByRole('dialog', { name }).press('Escape')
      await expect(window.getByRole('dialog', { name })).toBeHidden()
    }
    await close()
  })
}
