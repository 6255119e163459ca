import { expect, test, type Page } from '@playwright/test'
import { launchApp } from './launch.ts'

const openSample = async (window: Page) => {
  await window.getByRole('button', { name: /Open the sample/ }).click()
  const text = window.getByRole('textbox', { name: 'Text of the report' })
  await expect(text).toBeVisible()
  return text
}

const palette = (window: Page) => window.getByRole('dialog', { name: 'Find a command' })

test('Ctrl+K finds a command by a few letters, shows its keys, runs it where the caret was, and names it first the next time', async () => {
  const { window, close, pageErrors } = await launchApp()
  await openSample(window)
  const paragraph = window.locator('.draft-text .paragraph').nth(1)
  await paragraph.click()
  await window.keyboard.press('Home')

  await window.keyboard.press('Control+k')
  await expect(palette(window).getByRole('searchbox')).toBeFocused()
  await window.keyboard.type('hea 2')
  const option = palette(window).getByRole('option').first()
  await expect(option).toContainText('Heading 2')
  await expect(option).toContainText('Ctrl+Alt+2')
  await window.keyboard.press('Enter')
  await expect(palette(window)).toBeHidden()
  await window.keyboard.type('Typed into the heading. ')
  await expect(window.locator('.draft-text h3', { hasText: 'Typed into the heading.' })).toBeVisible()

  await window.keyboard.press('Control+k')
  await expect(palette(window).getByRole('option').first()).toContainText('Heading 2')
  await window.keyboard.press('Escape')
  await expect(palette(window)).toBeHidden()
  await window.keyboard.type('Again here. ')
  await expect(window.locator('.draft-text h3', { hasText: 'Typed into the heading. Again here. ' })).toBeVisible()
  expect(pageErrors).toEqual([])
  await close()
})

test('the palette goes to a section by its name, whatever accents are typed', async () => {
  const { window, close, pageErrors } = await launchApp()
  await openSample(window)
  const last = window.getByRole('navigation', { name: 'Outline' }).getByRole('treeitem').last()
  const title = (await last.locator('.outline-title').evaluate((node) => [...node.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent)) ?? ''
  expect(title.length).toBeGreaterThan(3)
  await window.keyboard.press('Control+k')
  await window.keyboard.type(title.replace('e', 'é').toUpperCase())
  await expect(palette(window).getByRole('option').first()).toContainText(title)
  await window.keyboard.press('Enter')
  await expect(last).toHaveAttribute('aria-current', 'location')
  expect(pageErrors).toEqual([])
  await close()
})

test('with words selected the palette begins with the link, and the link is made of those words', async () => {
  const { window, close, pageErrors } = await launchApp()
  await openSample(window)
  await window.locator('.draft-text .paragraph').nth(1).click()
  await window.keyboard.press('Home')
  for (let word = 0; word < 2; word++) await window.keyboard.press('Control+Shift+ArrowRight')
  const selected = await window.evaluate(() => String(getSelection()).trim())
  await window.keyboard.press('Control+k')
  await expect(palette(window).getByRole('option').first()).toContainText('Link…')
  await window.keyboard.press('Enter')
  const link = window.getByRole('dialog', { name: 'Link' })
  await expect(link).toBeVisible()
  await window.keyboard.type('https://example.org/')
  await window.keyboard.press('Enter')
  await expect(window.locator('.draft-text a[href="https://example.org/"]')).toContainText(selected)
  expect(pageErrors).toEqual([])
  await close()
})

test('the palette offers only what can be done now', async () => {
  const { window, close, pageErrors } = await launchApp()
  await expect(window.getByRole('button', { name: /Open the sample/ })).toBeVisible()
  await window.keyboard.press('Control+k')
  await expect(palette(window).getByRole('option', { name: 'New report…' })).toBeVisible()
  await window.keyboard.type('bold')
  await expect(palette(window)).toContainText('No command and no section fits')
  await window.keyboard.press('Escape')
  await expect(palette(window)).toBeHidden()

  await openSample(window)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('undo')
  await expect(palette(window).getByRole('option', { name: 'Undo' })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await window.locator('.draft-text .paragraph').first().click()
  await window.keyboard.type('x')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('undo')
  await expect(palette(window).getByRole('option', { name: 'Undo' })).toBeVisible()
  expect(pageErrors).toEqual([])
  await close()
})
