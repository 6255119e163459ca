import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { faults } from './faults.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

const openSample = async (window: Page) => {
  await window.getByRole('button', { name: /Open the sample/ }).click()
  await expect(window.getByRole('textbox', { name: 'Text of the report' })).toBeVisible()
}

const zoomOf = ({ app }: LaunchedApp) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
const themeOf = ({ app }: LaunchedApp) => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
const background = (window: Page) => window.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('Ctrl and plus, minus and 0 change the size of everything, and the size is there at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-window-'))
  const first = await launchApp({ dataFolder: folder })
  await expect(first.window.getByRole('button', { name: /Open the sample/ })).toBeVisible()
  await first.window.keyboard.press('Control+Equal')
  await first.window.keyboard.press('Control+Shift+Equal')
  await expect.poll(() => zoomOf(first)).toBeCloseTo(1.25, 5)
  await first.window.keyboard.press('Control+Minus')
  await expect.poll(() => zoomOf(first)).toBeCloseTo(1.1, 5)
  await first.close()

  const second = await launchApp({ dataFolder: folder })
  await expect.poll(() => zoomOf(second)).toBeCloseTo(1.1, 5)
  await openSample(second.window)
  await second.window.keyboard.press('Control+0')
  await expect.poll(() => zoomOf(second)).toBe(1)
  await second.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'mouseWheel', x: 300, y: 300, deltaX: 0, deltaY: 120, wheelTicksX: 0, wheelTicksY: 1, modifiers: ['control'] })
  })
  await expect.poll(() => zoomOf(second)).toBeGreaterThan(1)
  expect([...first.pageErrors, ...second.pageErrors]).toEqual([])
  await second.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('at every size, and in the smallest window, nothing of the window lies beyond its edge', async () => {
  const { app, window, pageErrors, close } = await launchApp()
  await openSample(window)
  const beyond = () =>
    window.evaluate(() =>
      [...document.querySelectorAll('.draft-head, .toolbar > *, .title-bar > *, .outline, .desk, .side-region')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ className }) => className),
    )
  for (const [width, height, zoom] of [
    [1280, 800, 1],
    [1280, 800, 2],
    [800, 560, 1],
    [800, 560, 1.5],
    [1440, 900, 1.75],
  ] as const) {
    await app.evaluate(({ BrowserWindow }, size) => {
      const [main] = BrowserWindow.getAllWindows()
      main?.setContentSize(size.width, size.height)
      main?.webContents.setZoomFactor(size.zoom)
    }, { width, height, zoom })
    await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThan(width / zoom + 2)
    await expect.poll(beyond, `${width} × ${height}, ${zoom * 100} %`).toEqual([])
  }
  expect(pageErrors).toEqual([])
  await close()
})

for (const [language, locale] of [['English', 'en_GB'], ['French', 'fr_FR'], ['Spanish', 'es_ES']] as const) {
  test(`twice as large on a small screen, the window scrolls in its parts alone and every control can be reached, in ${language}`, async () => {
    const { app, window, pageErrors, close } = await launchApp({ args: ['--sample'], systemLanguage: locale })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    const bar = window.locator('.toolbar')
    await expect(bar).toBeVisible()
    await expect.poll(async () => (await bar.boundingBox())?.height, 'at its own size the toolbar is one row').toBeLessThan(48)
    for (let step = 0; step < 5; step += 1) await window.keyboard.press('Control+Equal')
    await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThan(642)
    /** Whether the window itself scrolls, and controls beyond its edge that nothing scrolls into sight. */
    const lost = () => window.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      const scrolls = ({ overflowX, overflowY }: CSSStyleDeclaration) => /auto|scroll/u.test(overflowX + overflowY)
      const isLost = (control: Element): boolean => {
        if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true], [inert]') !== null) return false
        const { left, right, bottom, width } = control.getBoundingClientRect()
        if (width < 2 || (left >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1)) return false
        for (let up = control.parentElement; up !== null && up !== document.body; up = up.parentElement) if (scrolls(getComputedStyle(up))) return false
        return true
      }
      return [...(scrollWidth > innerWidth || scrollHeight > innerHeight ? ['the window scrolls'] : []), ...[...document.querySelectorAll('button, [role=tab], textarea, input')].filter(isLost).map(({ outerHTML }) => outerHTML.slice(0, 120))]
    })
    for (const keys of ['', 'Control+Shift+f', 'Control+Shift+j', 'Control+Shift+g', 'Control+h', 'Control+Shift+m']) {
      if (keys !== '') await window.keyboard.press(keys)
      await expect.poll(lost, keys).toEqual([])
    }
    expect(await faults(window)).toEqual([])
    expect(pageErrors).toEqual([])
    await close()
  })
}

test('the colours chosen in the settings hold at once, for the system too, and at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-window-'))
  const first = await launchApp({ dataFolder: folder })
  const { window } = first
  await expect(window.getByRole('button', { name: /Open the sample/ })).toBeVisible()
  const light = await background(window)
  await window.keyboard.press('Control+,')
  const dialog = window.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByRole('radio', { name: 'As the system' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'As the system' }).focus()
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect.poll(() => background(window)).not.toBe(light)
  expect(await themeOf(first)).toBe('dark')
  const dark = await background(window)
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await first.close()

  const second = await launchApp({ dataFolder: folder })
  await expect.poll(() => background(second.window)).toBe(dark)
  expect(await themeOf(second)).toBe('dark')
  expect([...first.pageErrors, ...second.pageErrors]).toEqual([])
  await second.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('the size chosen in the settings is the size of the window', async () => {
  const opened = await launchApp()
  const { window, pageErrors, close } = opened
  await window.getByRole('button', { name: 'Settings…' }).click()
  const size = window.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: /Size of everything/ })
  await size.click()
  await window.getByRole('option', { name: '150%' }).click()
  await expect.poll(() => zoomOf(opened)).toBeCloseTo(1.5, 5)
  await expect(size).toContainText('150%')
  expect(pageErrors).toEqual([])
  await close()
})

test('F11 leaves only the page; a note can still be written, and Escape brings the rest back', async () => {
  const opened = await launchApp()
  const { window, app, pageErrors, close } = opened
  const menuShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMenuBarVisible())
  await openSample(window)
  await window.locator('.draft-text .paragraph').nth(2).click()
  const outline = window.getByRole('navigation', { name: 'Outline' })
  const notes = window.getByRole('region', { name: 'Notes' })
  const head = window.locator('.draft-head')
  await expect(outline).toBeVisible()

  await window.keyboard.press('F11')
  await expect(outline).toBeHidden()
  await expect(notes).toBeHidden()
  await expect(head).toHaveCSS('opacity', '0')
  await expect.poll(menuShown).toBe(false)
  await window.keyboard.type('Only the page. ')
  await expect(window.locator('.draft-text')).toContainText('Only the page.')

  await window.keyboard.press('Control+Alt+f')
  await expect(notes).toBeVisible()
  await window.keyboard.type('A note of its own.')
  await window.keyboard.press('Escape')
  await expect(notes).toBeHidden()
  await expect(outline).toBeHidden()
  await window.keyboard.type('Back on the page.')
  await expect(window.locator('.draft-text')).toContainText('Back on the page.')

  await window.keyboard.press('Escape')
  await expect(outline).toBeVisible()
  await expect(notes).toBeVisible()
  await expect(head).toHaveCSS('opacity', '1')
  await expect.poll(menuShown).toBe(true)

  // What stands beside the page brings it all back too.
  await window.keyboard.press('F11')
  await expect(outline).toBeHidden()
  await window.keyboard.press('Control+Shift+f')
  await expect(window.getByLabel('Search the draft and the sources')).toBeFocused()
  await expect(outline).toBeVisible()
  expect(pageErrors).toEqual([])
  await close()
})

test('F1 lists every command that has keys, and finds one by its name or its keys', async () => {
  const { window, pageErrors, close } = await launchApp()
  await openSample(window)
  await window.locator('.draft-text .paragraph').first().click()
  await window.keyboard.press('F1')
  const dialog = window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog.getByRole('region', { name: 'Format' }).locator('div', { hasText: 'Bold' })).toContainText('Ctrl+B')
  await expect(dialog.getByRole('region', { name: 'File' })).toBeVisible()
  await window.keyboard.type('ctrl+alt+f')
  await expect(dialog.locator('dt')).toHaveText(['Note'])
  await window.keyboard.press('Control+a')
  await window.keyboard.type('larger')
  await expect(dialog.locator('kbd')).toHaveText(['Ctrl++'])
  await window.keyboard.type('zzz')
  await expect(dialog).toContainText('No shortcut fits these words.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  expect(pageErrors).toEqual([])
  await close()
})

test('with the colours of high contrast, what is on, current or pointed at is still marked', async () => {
  const { window, pageErrors, close } = await launchApp()
  await window.emulateMedia({ forcedColors: 'active' })
  await openSample(window)
  const outlineStyle = (selector: string) => window.locator(selector).first().evaluate((element) => getComputedStyle(element).outlineStyle)
  await window.getByRole('navigation', { name: 'Outline' }).getByRole('treeitem').nth(1).click()
  expect(await outlineStyle('.outline-line[aria-current]')).toBe('solid')
  expect(await outlineStyle('.icon-button[aria-pressed="true"]')).toBe('solid')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('bold')
  const chosen = window.getByRole('option', { name: 'Bold' })
  await expect(chosen).toHaveAttribute('data-focused', 'true')
  const [shown, meant] = await chosen.evaluate((element) => {
    const colours = ({ backgroundColor, color }: CSSStyleDeclaration) => [backgroundColor, color]
    const sample = document.body.appendChild(document.createElement('div'))
    sample.style.cssText = 'background: Highlight; color: HighlightText; forced-color-adjust: none'
    const wanted = colours(getComputedStyle(sample))
    sample.remove()
    return [colours(getComputedStyle(element)), wanted]
  })
  expect(shown).toEqual(meant)
  expect(pageErrors).toEqual([])
  await close()
})
