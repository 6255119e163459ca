import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { en } from '../../core/messages/en.ts'
import { fr } from '../../core/messages/fr.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

const menus = ({ app }: LaunchedApp) =>
  app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? []
    return [...items, ...items.flatMap(({ submenu }) => submenu?.items ?? [])].map(({ label }) => label)
  })

/** English messages that are none in French and have nothing to fill in. */
const frenchWords = new Set<string>(Object.values(fr))
const englishWords = new Set<string>(Object.values(en).filter((text) => !text.includes('{') && !frenchWords.has(text)))

/** What the window says now, in words, names and hints, outside the words of the report and of its sources. */
const saidNow = (window: Page) =>
  window.evaluate(() => {
    const outside = (node: Element | null) => node?.closest('.draft-text, .title-page textarea, .outline-line, .note-text') === null
    const texts = [...document.querySelectorAll('body *')].filter(outside).flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : [])),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
    ])
    return texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]))
  })

const english = async (window: Page) => (await saidNow(window)).filter((text) => englishWords.has(text))

test('the language chosen in the settings holds at once for the whole window and its menus, and at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-language-'))
  const first = await launchApp({ dataFolder: folder })
  const { window } = first
  await window.getByRole('button', { name: /Open the sample/ }).click()
  const mark = window.locator('.note-mark').first()
  await expect(mark).toHaveAttribute('aria-label', 'note 1')
  await window.getByRole('tab', { name: 'Sources' }).click()

  await window.keyboard.press('Control+,')
  await window.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: /Interface language/ }).click()
  await window.getByRole('option', { name: 'Français' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paramètres' })
  await expect(dialog.getByRole('radio', { name: 'Sombres' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await expect(window.getByRole('textbox', { name: 'Texte du rapport' })).toBeVisible()
  await expect(window.getByRole('navigation', { name: 'Plan' })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(mark).toHaveAttribute('aria-label', 'note 1')
  await expect(window.getByText(/^[\d\s]+ mots sur [\d\s]+$/).first()).toBeVisible()
  expect(await english(window)).toEqual([])
  for (const tab of ['Notes', 'Recherche', 'Sources']) {
    await window.getByRole('tab', { name: tab, exact: true }).click()
    expect(await english(window), tab).toEqual([])
  }
  const labels = await menus(first)
  expect(labels).toEqual(expect.arrayContaining(['Fichier', 'Édition', 'Copier', 'Plein écran', 'Nouveau rapport…']))
  expect(labels.filter((label) => englishWords.has(label))).toEqual([])

  await first.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = (...asked: unknown[]) => {
      Reflect.set(globalThis, 'asked', asked.at(-1))
      return Promise.resolve({ canceled: true, filePaths: [] })
    }
  })
  await window.keyboard.press('Control+o')
  await expect.poll(() => first.app.evaluate(() => Reflect.get(globalThis, 'asked'))).toMatchObject({ title: 'Ouvrir un rapport', filters: [{ name: 'Rapports Counterpoint' }] })

  // The text itself stayed as it was, and is still written in.
  await window.locator('.draft-text .paragraph').nth(2).click()
  await window.keyboard.type('Rédigé ici. ')
  await expect(window.locator('.draft-text')).toContainText('Rédigé ici.')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('titre 2')
  await expect(window.getByRole('dialog').getByRole('option').first()).toContainText('Titre 2')
  expect(await english(window)).toEqual([])
  await window.keyboard.press('Escape')
  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible()
  expect(await english(window)).toEqual([])
  await window.keyboard.press('Escape')
  await first.close()

  const second = await launchApp({ dataFolder: folder })
  await expect(second.window.getByRole('button', { name: /Nouveau rapport/ })).toBeVisible()
  await second.window.getByRole('button', { name: /Nouveau rapport/ }).click()
  // A new report begins in the language of the person.
  await expect(second.window.getByRole('button', { name: /Langue du rapport/ })).toContainText('Français')
  expect(await english(second.window)).toEqual([])
  expect([...first.pageErrors, ...second.pageErrors]).toEqual([])
  await second.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('until one is chosen the window speaks the language of the system', async () => {
  const opened = await launchApp({ systemLanguage: 'es_MX:en' })
  const { window, pageErrors, close } = opened
  await expect(window.getByRole('button', { name: /Informe nuevo/ })).toBeVisible()
  expect(await menus(opened)).toEqual(expect.arrayContaining(['Archivo', 'Ver', 'Pegar']))
  await window.keyboard.press('Control+,')
  await expect(window.getByRole('dialog', { name: 'Configuración' }).getByRole('button', { name: /Idioma de la interfaz/ })).toContainText('El del sistema (Español)')
  expect(pageErrors).toEqual([])
  await close()
})
