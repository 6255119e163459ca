import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Block } from '../../../core/document/block.ts'
import type { Draft } from '../../../core/document/draft.ts'
import type { Pictures } from '../../../core/document/picture.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { inspectPicture } from '../../../main/importers/pictures/inspect-picture.ts'
import { withoutMetadata } from '../../../main/importers/pictures/without-metadata.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { testContext } from '../../helpers/context.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { redDot } from '../../helpers/pictures.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { templateOf } from '../../helpers/templates.ts'

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const chunk = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, sum])
}

/** A grey PNG with the words of its maker in it, and more after its end. */
function taleBearer(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return new Uint8Array(Buffer.concat([
    redDot.slice(0, 8), chunk('IHDR', head), chunk('tEXt', Buffer.from('Author\0Amal Haddad')), chunk('eXIf', Buffer.from('MM\0*Camera')), chunk('tIME', Buffer.alloc(7)),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))), chunk('IEND', Buffer.alloc(0)), Buffer.from('hidden behind the end'),
  ]))
}

const segment = (marker: number, content: string): Buffer => {
  const length = content.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), Buffer.from(content, 'latin1')])
}
const frame = segment(0xc0, '\x08\0\x02\0\x04\x01\x01\x11\0')
const scan = Buffer.concat([segment(0xda, '\x01\x01\0\0\x3f\0'), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56])])
const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')
const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours')
const [start, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])]

describe('what a camera or a program wrote beside a picture', () => {
  it('is taken out of a PNG, and its pixels stay as they are', () => {
    const cleaned = withoutMetadata('png', taleBearer(4, 2)) ?? new Uint8Array()
    expect(latin(cleaned)).not.toMatch(/Amal|Camera|tIME|hidden/)
    expect(inspectPicture('x', cleaned)).toMatchObject({ width: 4, height: 2 })
    expect(withoutMetadata('png', redDot)).toEqual(redDot)
  })

  it('is taken out of a JPEG, wherever it stands, and what shows stays as it is', () => {
    const picture = Buffer.concat([start, jfif, profile, frame, scan, scan, end])
    const told = Buffer.concat([start, jfif, segment(0xe1, 'Exif\0\0GPS 52.1'), profile, segment(0xed, 'Photoshop owner'), segment(0xe2, 'MPF\0preview'), segment(0xfe, 'Taken by Amal'), frame, scan, segment(0xfe, 'between'), scan, end, Buffer.from('hidden')])
    expect(withoutMetadata('jpg', new Uint8Array(told))).toEqual(new Uint8Array(picture))
    expect(withoutMetadata('jpg', new Uint8Array(picture))).toEqual(new Uint8Array(picture))
  })

  it('leaves no way for a damaged picture to be taken in half', () => {
    expect(withoutMetadata('png', taleBearer(4, 2).slice(0, 60))).toBeUndefined()
    expect(withoutMetadata('jpg', new Uint8Array(Buffer.concat([start, jfif, frame, scan])))).toBeUndefined()
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('png' as const, 'jpg' as const), (bytes, type) => {
      const whole = new Uint8Array([...(type === 'png' ? redDot.slice(0, 8) : start), ...bytes])
      expect((withoutMetadata(type, whole) ?? new Uint8Array()).length).toBeLessThanOrEqual(whole.length)
    }))
  })
})

const pictures: Pictures = new Map([['one', { type: 'png', bytes: taleBearer(1200, 600), width: 1200, height: 600 }]])
const text = (words: string) => [{ type: 'text' as const, text: words }]
const draft: Draft = {
  blocks: [
    { kind: 'heading', id: 'h', level: 1, numbered: true, children: text('Places') },
    { kind: 'paragraph', id: 'p', children: text('Before.') },
    { kind: 'figure', id: 'f', attachment: 'one', alt: 'A map of "camps" [north]', width: 60 },
    { kind: 'caption', id: 'c', of: 'figure', children: text('Camps in the north') },
    { kind: 'paragraph', id: 'q', children: text('After.') },
    { kind: 'heading', id: 'h2', level: 1, numbered: true, children: text('Ways') },
    { kind: 'figure', id: 'g', attachment: 'one', alt: '', width: 100 },
  ],
  notes: [],
}
const said = (block: Block) => ('children' in block ? [block.kind, block.children] : block.kind === 'figure' ? [block.kind, block.alt] : [block.kind])
const written = async (format: 'docx' | 'md') => (await exportReport(reportOf({ title: 'T' }), templateOf(), draft, format, pictures)).bytes
const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

describe.each(['docx', 'md'] as const)('the pictures of a draft in %s', (format) => {
  it('come in as figures with their words, captions and widths', async () => {
    const read = readDraft(`draft.${format}`, await written(format), () => 'id')
    expect(read.notCarried).toEqual([])
    expect(read.draft.blocks.map(said)).toEqual(draft.blocks.map(said))
    const widths = read.draft.blocks.flatMap((block) => (block.kind === 'figure' ? [block.width] : []))
    expect(widths).toEqual([60, 100])
    for (const { bytes } of read.pictures.values()) expect(latin(bytes)).not.toMatch(/Amal|Camera|hidden/)
  })

  it('are kept in the report, and nothing of their maker is', async () => {
    const folder = scratchFolder()
    const file = join(folder, `draft.${format}`)
    writeFileSync(file, await written(format))
    const context = testContext({ projectToCreate: join(folder, 'report.counterpoint'), draftToImport: file, exportTarget: join(folder, 'out.html') })
    await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
    await ask(context, 'draft.import', {})
    await ask(context, 'report.export', { format: 'html' })
    const shown = [...readFileSync(join(folder, 'out.html'), 'utf8').matchAll(/data:image\/png;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) => Buffer.from(data, 'base64'))
    expect(shown).toHaveLength(2)
    for (const bytes of shown) expect(latin(bytes)).not.toMatch(/Amal|Camera|hidden/)
    await ask(context, 'project.close', {})
  })
})

it('a picture that lies elsewhere is not fetched, and one in a heading or a table is told of', () => {
  const dot = `data:image/png;base64,${Buffer.from(redDot).toString('base64')}`
  const read = readDraft('draft.md', new TextEncoder().encode(`# A\n\nOne ![far](https://example.org/x.png) and ![file](file:///etc/x.png).\n\n## B ![dot](${dot})\n\n| a | b |\n|---|---|\n| ![dot](${dot}) | c |\n\n- Item ![in](${dot}) goes on\n- Next\n`), () => 'id')
  expect(read.notCarried).toEqual([{ what: 'image', count: 4 }])
  expect(read.draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'table', 'list-item', 'figure', 'paragraph', 'list-item'])
})
