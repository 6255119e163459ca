import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { testContext } from '../../helpers/context.ts'
import { hollowPicture, redDot } from '../../helpers/pictures.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

let folder = ''
let context: Context

beforeEach(async () => {
  folder = scratchFolder()
  context = testContext({ projectToCreate: join(folder, 'report.counterpoint'), pictureToAdd: join(folder, 'picture'), exportTarget: join(folder, 'report.docx') })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
})

const choose = (bytes: Uint8Array) => {
  writeFileSync(join(folder, 'picture'), bytes)
  return ask(context, 'figure.choose', {})
}

test('a picture is kept once, and printed where its figure stands with its words', async () => {
  expect(await choose(redDot)).toMatchObject({ name: 'picture', type: 'png', width: 1, height: 1 })
  const { attachment } = await ask(context, 'figure.add', { name: 'dot.png', bytes: redDot })
  expect(await ask(context, 'figure.add', { name: 'again.png', bytes: redDot })).toEqual({ attachment })
  expect(await ask(context, 'figure.read', { attachment })).toMatchObject({ type: 'png', width: 1 })
  await ask(context, 'draft.write', { blocks: [{ kind: 'figure', id: 'f', attachment, alt: 'One red dot', width: 50 }], removed: [], notes: [], removedNotes: [], order: ['f'] })
  await ask(context, 'report.export', { format: 'docx' })
  const bytes = new Uint8Array(readFileSync(join(folder, 'report.docx')))
  expect(checkDocx(bytes)).toEqual([])
  expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png'])
  expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toContain('descr="One red dot"')
})

test('what is no picture, and a picture too large to draw, is refused by its name before anybody decodes it', async () => {
  await expect(choose(new TextEncoder().encode('<svg onload="alert(1)"/>'))).rejects.toMatchObject({ code: 'picture-unreadable', details: { file: 'picture' } })
  await expect(choose(redDot.slice(0, 10))).rejects.toMatchObject({ code: 'picture-unreadable' })
  await expect(choose(hollowPicture(20_000, 5_000))).rejects.toMatchObject({ code: 'picture-too-large' })
  await expect(choose(hollowPicture(0, 5))).rejects.toMatchObject({ code: 'picture-unreadable' })
  await expect(ask(context, 'figure.add', { name: 'x', bytes: hollowPicture(20_000, 5_000) })).rejects.toMatchObject({ code: 'picture-too-large' })
  await expect(ask(context, 'figure.inspect', { name: 'x', bytes: hollowPicture(20_000, 5_000) })).rejects.toMatchObject({ code: 'picture-too-large' })
  expect(await ask(context, 'figure.inspect', { name: 'x', bytes: redDot })).toEqual({ type: 'png' })
  expect(await ask(context, 'figure.read', { attachment: 'nothing' })).toBeNull()
})
