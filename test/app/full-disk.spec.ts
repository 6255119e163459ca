import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { writeReport } from '../../main/store/report.ts'
import { reportOf } from '../helpers/drafts.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

/** Lets no file of the running app grow, which it meets like a full disk; or lets them grow again. */
const fill = ({ app }: LaunchedApp, isFull: boolean): void => {
  execFileSync('prlimit', ['--pid', String(app.process().pid), `--fsize=${isFull ? '1' : 'unlimited'}:unlimited`])
}

// Only Linux lets the limit of a running program be changed; a full disk elsewhere is met by the same code.
if (process.platform === 'linux') {
  test('what is written while the disk is full stays on the page, is said not to be saved, and is saved once there is room', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'counterpoint-disk-'))
    const other = join(dataFolder, 'other.counterpoint')
    closeProject(createProject(other, 'delete', (project) => { writeReport(project, reportOf({ title: 'Another report' })) }))
    const opened = await launchApp({ args: ['--sample'], dataFolder })
    await opened.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, other)
    const { window } = opened
    const text = window.getByRole('textbox', { name: 'Text of the report' })
    const saved = () => expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    await text.locator('.heading').last().click()
    await window.keyboard.press('End')
    await window.keyboard.type(' before')
    await saved()

    fill(opened, true)
    await window.keyboard.type(' during')
    const alert = window.getByRole('alert')
    await expect(alert).toContainText('The disk is full')
    await window.keyboard.press('Control+Alt+f')
    await window.keyboard.type('A note of then')
    await window.keyboard.press('Escape')
    for (const leaving of ['Control+w', 'Control+o', 'Control+n']) {
      await window.keyboard.press(leaving)
      await window.waitForTimeout(500)
    }
    await expect(text).toContainText(' before during')
    await expect(alert).toContainText('The disk is full')

    fill(opened, false)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await saved()
    await window.keyboard.press('Control+o')
    await expect(window.getByRole('heading', { name: 'Another report' })).toBeVisible()
    await opened.kill()
    const again = await launchApp({ args: [join(dataFolder, 'Sample report.counterpoint')], dataFolder })
    await expect(again.window.getByRole('textbox', { name: 'Text of the report' })).toContainText(' before during')
    await expect(again.window.getByRole('region', { name: 'Notes' })).toContainText('A note of then')
    expect([...opened.pageErrors, ...again.pageErrors]).toEqual([])
    await again.close()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })
}
