import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { replaceDraft } from '../../main/store/draft.ts'
import { closeProject, createProject, openProject } from '../../main/store/open-project.ts'
import { writeReport } from '../../main/store/report.ts'
import { draftOf, heading, note, paragraph, reportOf } from '../helpers/drafts.ts'
import { launchApp } from './launch.ts'

let folder = ''
test.beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'counterpoint-damaged-')) })
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** What the file holds of each block and note, by its id. */
function bodies(path: string): Map<string, string> {
  const project = openProject(path, 'delete')
  const rows = z.array(z.object({ id: z.string(), body: z.string() })).parse(project.db.prepare('SELECT id, body FROM block UNION ALL SELECT id, body FROM note').all())
  closeProject(project)
  return new Map(rows.map(({ id, body }) => [id, body]))
}

const torn = '{"version":1,"kind":"para'

test('parts of a file whose stored form is damaged are shown as their words and named, the rest opens, and nothing is written over them until they are changed', async () => {
  const path = join(folder, 'report.counterpoint')
  const project = createProject(path, 'delete', (made) => { writeReport(made, reportOf({ title: 'Whole' })) })
  replaceDraft(project, draftOf([heading('h', 1, 'Fine heading'), paragraph('p', 'Words that matter.[^a]'), paragraph('q', 'Others.[^b]'), paragraph('r', 'Last')], [note('a', 'First source'), note('b', 'Second source')]))
  project.db.prepare("UPDATE block SET body = ? WHERE id = 'p'").run(torn)
  project.db.prepare("UPDATE note SET body = '[]' WHERE id = 'b'").run()
  closeProject(project)

  const opened = await launchApp({ args: [path] })
  const { window } = opened
  const text = window.getByRole('textbox', { name: 'Text of the report' })
  await expect(text.locator('.block')).toHaveText(['Fine heading', 'Words that matter.', /^Others\./, 'Last'])
  await expect(window.getByRole('status').getByText('2 parts of the text could not be read')).toBeVisible()
  // The mark was within what could not be read: its note waits for another, and is not lost.
  await expect(window.getByRole('region', { name: 'Notes' }).getByText('Without a mark')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Notes' })).toContainText('First source')
  await expect(window.getByRole('region', { name: 'Notes' })).toContainText('Second source')
  await window.getByRole('button', { name: 'Words that matter.' }).click()
  await expect(text).toBeFocused()

  await text.locator('.block').last().click()
  await window.keyboard.press('End')
  await window.keyboard.type(' words')
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  expect(opened.pageErrors).toEqual([])
  await opened.close()
  const untouched = bodies(path)
  expect([untouched.get('p'), untouched.get('b')]).toEqual([torn, '[]'])
  expect(untouched.get('r')).toContain('Last words')

  const again = await launchApp({ args: [path] })
  await again.window.getByRole('button', { name: 'Words that matter.' }).click()
  await again.window.keyboard.press('End')
  await again.window.keyboard.type(' Mended.')
  await expect(again.window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await again.close()
  expect(bodies(path).get('p')).toContain('Words that matter. Mended.')
})
