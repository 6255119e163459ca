import { strToU8 } from 'fflate'
import { decode, encode } from 'jpeg-js'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { withPart } from '../../helpers/docx-parts.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

const colours = { red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255], white: [255, 255, 255] } as const
const [width, height] = [64, 32]

/** A photograph of four fields: red and green above blue and white. */
function photograph(): Uint8Array {
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    const [left, top] = [at % width < width / 2, at < (width * height) / 2]
    data.set([...colours[top ? (left ? 'red' : 'green') : left ? 'blue' : 'white'], 255], at * 4)
  }
  return new Uint8Array(encode({ width, height, data }, 100).data)
}

/** With the camera's note of how it was held, and where. */
function held(orientation: number): Uint8Array {
  const exif = [...strToU8('Exif\0\0II*\0'), 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, ...strToU8('GPS 52.1')]
  const [start, rest] = [photograph().subarray(0, 2), photograph().subarray(2)]
  return Uint8Array.from([...start, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...rest])
}

/** What is seen in the four corners, and whether it stands upright or lies. */
function seen(picture: { bytes: Uint8Array; width: number; height: number } | undefined): string {
  if (picture === undefined) return 'no picture'
  const pixels = decode(picture.bytes, { useTArray: true })
  expect({ width: pixels.width, height: pixels.height }).toEqual({ width: picture.width, height: picture.height })
  const at = (x: number, y: number): string => {
    const [r = 0, g = 0, b = 0] = pixels.data.subarray((y * pixels.width + x) * 4)
    return Object.entries(colours).find(([, rgb]) => [r, g, b].every((value, index) => Math.abs(value - (rgb[index] ?? 0)) < 40))?.[0] ?? `${String(r)} ${String(g)} ${String(b)}`
  }
  const [right, bottom] = [pixels.width - 4, pixels.height - 4]
  return [at(4, 4), at(right, 4), at(4, bottom), at(right, bottom), pixels.width > pixels.height ? 'lies' : 'stands'].join(' ')
}

const newId = () => 'id'
const markdown = (picture: Uint8Array): Uint8Array => strToU8(`# A\n\n![A photograph](data:image/jpeg;base64,${Buffer.from(picture).toString('base64')})\n`)
const only = (file: string, bytes: Uint8Array) => [...readDraft(file, bytes, newId).pictures.values()][0]

describe('a photograph of a draft comes in upright, although the camera’s notes are dropped', () => {
  test.each([
    [1, 'red green blue white lies'],
    [2, 'green red white blue lies'],
    [3, 'white blue green red lies'],
    [4, 'blue white red green lies'],
    [5, 'red blue green white stands'],
    [6, 'blue red white green stands'],
    [7, 'white green blue red stands'],
    [8, 'green white red blue stands'],
  ])('held in way %i', (orientation, expected) => {
    const picture = only('draft.md', markdown(held(orientation)))
    expect(seen(picture)).toBe(expected)
    expect(Buffer.from(picture?.bytes ?? []).toString('latin1')).not.toMatch(/GPS|Exif/)
  })

  test('one that was held upright keeps its very bytes', () => {
    expect(Buffer.from(only('draft.md', markdown(photograph()))?.bytes ?? [])).toEqual(Buffer.from(photograph()))
  })
})

describe('a photograph that Word turned', () => {
  const draft: Draft = { blocks: [{ kind: 'figure', id: 'f', attachment: 'one', alt: 'A photograph', width: 50 }], notes: [] }
  const turned = async (picture: Uint8Array, rot: string): Promise<Uint8Array> => {
    const { bytes } = await exportReport(reportOf({ title: 'T' }), templateOf(), draft, 'docx', new Map([['one', { type: 'jpg', bytes: picture, width, height }]]))
    return withPart(bytes, 'word/document.xml', (xml) => xml.replace(/<a:xfrm[^>]*>/u, `<a:xfrm rot="${rot}">`))
  }

  test.each([['5400000', 'blue red white green stands'], ['10800000', 'white blue green red lies'], ['16200000', 'green white red blue stands'], ['0', 'red green blue white lies']])('by %s stands as it stood there', async (rot, expected) => {
    expect(seen(only('draft.docx', await turned(photograph(), rot)))).toBe(expected)
  })

  test('is not turned twice where the camera’s note says the same, and is as wide as it was seen', async () => {
    const file = await turned(held(6), '5400000')
    expect(seen(only('draft.docx', file))).toBe('blue red white green stands')
    const { draft: read } = readDraft('draft.docx', file, newId)
    expect(read.blocks.flatMap((block) => (block.kind === 'figure' ? [block.width] : []))).toEqual([25])
  })
})
