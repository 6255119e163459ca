import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { workerPrinter } from '../../../main/citations/worker-printer.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const built = pathToFileURL(join(import.meta.dirname, '../../../out/main/citation-worker.js'))
const draft = draftOf([paragraph('p', '[^n]')], [{ id: 'n', paragraphs: [[{ type: 'citation', source: 's' }]] }])
const job = {
  citing: citingOf(draft), style: null, setting: { language: 'en', policy: 'full', committee: 'CRC' } as const,
  sources: [{ ...emptySource('s', 'state-document'), symbol: 'CRC/C/MEX/6-7', title: 'Reports of Mexico' }],
}
const printed = { n: [[{ type: 'text', text: 'Reports of Mexico', italic: true }, { type: 'text', text: ', CRC/C/MEX/6-7.' }]] }

test('citations are printed in a thread that answers again and again, also to questions asked at once', async () => {
  const printer = workerPrinter(built)
  expect(await Promise.all([printer.print(job), printer.print(job)])).toEqual([printed, printed])
  expect(await printer.print(job)).toEqual(printed)
})

/** Each macro calls the next one twice: forty of them would be built a million million times. */
const bomb = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Bomb</title><id>b</id></info>${
  Array.from({ length: 40 }, (_, index) => `<macro name="m${String(index)}"><text macro="m${String(index + 1)}"/><text macro="m${String(index + 1)}"/></macro>`).join('')
}<macro name="m40"><text variable="title"/></macro><citation><layout><text macro="m0"/></layout></citation></style>`

test('a style that never comes to an end is stopped, and the next question is answered', async () => {
  const printer = workerPrinter(built, 3)
  await expect(printer.check('bomb.csl', bomb)).rejects.toMatchObject({ code: 'style-too-slow' })
  expect(await printer.print(job)).toEqual(printed)
})

test('a thread that breaks tells everybody who waits, and the next question begins another', async () => {
  const broken = join(scratchFolder(), 'broken.mjs')
  writeFileSync(broken, 'import { parentPort } from "node:worker_threads"\nparentPort.on("message", () => { throw new Error("broken") })\n')
  const printer = workerPrinter(pathToFileURL(broken))
  await expect(Promise.allSettled([printer.print(job), printer.print(job)])).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  await expect(printer.print(job)).rejects.toThrow('broken')
})
