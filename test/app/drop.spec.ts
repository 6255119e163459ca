import { expect, test, type Locator } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'

let opened: LaunchedApp

test.afterEach(async () => {
  expect(opened.pageErrors).toEqual([])
  await opened.close()
})

const page = (): Locator => opened.window.getByRole('textbox', { name: 'Text of the report' })
const review = (): Locator => opened.window.getByRole('main', { name: /^Review of/ })

const document = (symbol: string, third: string): string =>
  [symbol, '', '1. The State has opened forty reception centres.', '', '2. All of them are staffed.', '', `3. ${third}`].join('\n')

interface Dropped {
  name: string
  content: string
}

/** Drags files over the page of the report, and lets go of them there where `let go` is asked. */
const drag = (files: readonly Dropped[], letGo: boolean): Promise<void> =>
  opened.window.evaluate(
    ({ files, letGo }) => {
      const data = new DataTransfer()
      for (const { name, content } of files) data.items.add(new File([content], name))
      const target = window.document.querySelector('.draft-text') ?? window.document.body
      for (const name of letGo ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover']) {
        target.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    },
    { files, letGo },
  )

const drop = (...files: Dropped[]): Promise<void> => drag(files, true)

test('a document dropped on the window is reviewed, added, found and quoted', async () => {
  opened = await launchApp({ args: ['--sample'] })
  const { window } = opened
  await expect(page()).toBeVisible()
  const before = await page().textContent()
  await drag([{ name: 'report.txt', content: '' }], false)
  await expect(window.getByText('Drop documents or references to add them as sources')).toBeVisible()
  await drop({ name: 'report.txt', content: document('CRC/C/VLD/5', 'Guardians arrive within three days of every landing.') })
  await expect(review().getByText('1–3, none missing')).toBeVisible()
  await expect(window.getByText('Drop documents or references to add them as sources')).toBeHidden()
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(review()).toHaveCount(0)
  expect(await page().textContent()).toBe(before)
  await window.getByRole('tab', { name: 'Search' }).click()
  await window.getByRole('textbox', { name: 'Search the draft and the sources' }).fill('landing')
  await window.getByRole('tabpanel', { name: 'Search' }).getByText(/within three days of every/).first().click()
  const source = window.getByRole('tabpanel', { name: 'Sources' })
  await expect(source.getByText('Guardians arrive within three days')).toBeVisible()
  await source.getByRole('button', { name: '3: quote, cite or save this passage' }).click()
  await window.getByRole('menuitem', { name: 'Quote' }).click()
  await expect(page().locator('.quote', { hasText: 'Guardians arrive within three days of every landing.' })).toHaveCount(1)
})

test('of several files dropped together each is taken in its turn, and a bad one is named without stopping the rest', async () => {
  opened = await launchApp({ args: ['--sample'] })
  const { window } = opened
  await expect(page()).toBeVisible()
  await drop(
    { name: 'photo.xyz', content: 'nothing that can be read' },
    { name: 'first.txt', content: document('CRC/C/VLD/5', 'First of two.') },
    { name: 'second.txt', content: document('CRC/C/VLD/CO/5', 'Second of two.') },
    { name: 'works.bib', content: '@book{a, title={Children at the border}, author={Ruiz, Ana}, year={2024}}' },
  )
  await expect(review().getByText('First of two.').first()).toBeVisible()
  await expect(review().getByText('2 more files wait')).toBeVisible()
  await review().getByRole('button', { name: /^Add \d+ passages$/ }).click()
  await expect(review().getByText('Second of two.').first()).toBeVisible()
  await review().getByRole('button', { name: 'Do not add' }).click()
  await expect(review()).toHaveCount(0)
  await expect(window.getByText(/photo\.xyz is of a kind that cannot be used/)).toBeVisible()
  await expect(window.getByText('Children at the border')).toBeVisible()
  await expect(window.getByText('First of two.')).toHaveCount(0)
})

test('without a report the window says what to do first', async () => {
  opened = await launchApp()
  await expect(opened.window.getByRole('button', { name: /New report/ })).toBeVisible()
  await drop({ name: 'report.txt', content: document('CRC/C/VLD/5', 'Third.') })
  await expect(opened.window.getByRole('alert')).toHaveText(/Open or make a report first/)
})
