import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'
import { buildPdf, column, withChanges, type PdfText } from '../../../helpers/build-pdf.ts'

const long = 'The committee of the village notes that the well was dug by hand and that the water is clear'
const numbered = (number: number, top: number, extra: readonly string[] = []): PdfText[] => [
  { text: `${number}.`, x: 72, y: top },
  { text: `Paragraph ${number}. ${long}`, x: 100, y: top },
  ...column(top - 12, ['and that nothing more was found in the course of the year.', ...extra]),
]

const masthead: PdfText[] = [
  { text: 'United Nations', x: 72, y: 800, size: 14 },
  { text: 'CRC/C/ATL/CO/3*', x: 400, y: 800 },
  { text: 'Distr.: General', x: 400, y: 780 },
  { text: '4 March 2021', x: 400, y: 768 },
  { text: 'Original: English', x: 400, y: 750 },
  { text: 'Committee on the Rights of the Child', x: 72, y: 720, size: 12, bold: true },
  { text: 'Concluding observations on the third periodic report of Atlantis', x: 100, y: 690, size: 14, bold: true },
]

const passagesOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await readSource('report.pdf', pdf)).passages.map(passage => `${passage.kind} ${passage.number}: ${passage.text}`)

test('reads a masthead into a proposal and the paragraphs under their headings', async () => {
  const page = [...masthead, { text: 'I. Introduction', x: 72, y: 650, size: 12, bold: true }, ...numbered(1, 620), ...numbered(2, 580), ...numbered(3, 540)]
  const read = await readSource('report.pdf', buildPdf([page]))
  expect(read.proposal).toEqual({
    kind: 'committee-output',
    symbol: 'CRC/C/ATL/CO/3',
    title: 'Concluding observations on the third periodic report of Atlantis',
    date: '2021-03-04',
    session: '',
    language: 'en',
  })
  expect(read.continuity).toEqual({ first: 1, last: 3, missing: [], repeated: [] })
  expect(read.passages.map(passage => passage.kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  expect(read.passages[2]).toMatchObject({ number: '2', page: 1, headings: ['I. Introduction'] })
  expect(read.pages).toBe(1)
})

test('takes running heads and page numbers out and joins a paragraph over the page break', async () => {
  const pages = [1, 2, 3].map(page => [
    { text: 'CRC/C/ATL/CO/3', x: 72, y: 800, bold: true },
    ...(page > 1 ? column(770, ['and the sentence of the page before ends here.']) : []),
    ...numbered(page * 2 - 1, 740),
    { text: `${page * 2}.`, x: 72, y: 100 },
    { text: `${long} and`, x: 100, y: 100 },
    { text: String(page), x: 300, y: 30 },
  ])
  const { passages } = await readSource('report.pdf', buildPdf(pages))
  expect(passages.map(passage => passage.number)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(passages[1]?.text).toMatch(/clear and and the sentence of the page before ends here\.$/)
  expect(passages.every(passage => !passage.text.includes('CRC/C/ATL'))).toBe(true)
})

test('parts notes from the text they interrupt and takes their numbers off the words', async () => {
  const page: PdfText[] = [
    ...numbered(1, 700),
    { text: '2.', x: 72, y: 650 },
    { text: 'The well was dug in March', x: 100, y: 650 },
    { text: '1', x: 219, y: 654, size: 6 },
    { text: 'by the villagers alone.', x: 226, y: 650 },
    ...numbered(3, 610),
    { text: '1', x: 72, y: 94, size: 6 },
    { text: 'Register of wells, volume 4.', x: 80, y: 90, size: 8 },
  ]
  expect(await passagesOf(buildPdf([page]))).toEqual([
    expect.stringMatching(/^paragraph 1: Paragraph 1\./),
    'paragraph 2: The well was dug in March by the villagers alone.',
    expect.stringMatching(/^paragraph 3: Paragraph 3\./),
    'footnote 1: Register of wells, volume 4.',
  ])
})

test('keeps raised digits that refer to no note', async () => {
  const page: PdfText[] = [
    ...numbered(1, 700),
    { text: '2.', x: 72, y: 650 },
    { text: 'Each room measures 12 m', x: 100, y: 650 },
    { text: '2', x: 215, y: 654, size: 6 },
    { text: 'and has one window.', x: 224, y: 650 },
    ...numbered(3, 610),
  ]
  expect((await passagesOf(buildPdf([page])))[1]).toBe('paragraph 2: Each room measures 12 m2 and has one window.')
})

test('reads two columns one after the other', async () => {
  const words = 'the water of the well is clear and the'
  const left = [`1. First ${words}`, ...Array.from({ length: 12 }, () => words), 'left column ends here.']
  const right = [`2. Second ${words}`, ...Array.from({ length: 12 }, () => words), 'right column ends here.']
  const { passages } = await readSource('report.pdf', buildPdf([[...column(760, left, 50), ...column(760, right, 310)]]))
  expect(passages.map(passage => passage.number)).toEqual(['1', '2'])
  expect(passages[0]?.text).toMatch(/^First .* left column ends here\.$/)
})

test('goes on counting after a heading at the foot of a page that fills its line', async () => {
  const heading = { text: 'ii. The well of the upper village, and what was said of it by all the people who drank of it then in the valley', x: 50, y: 60, bold: true }
  const moved = (number: number, top: number): PdfText[] => numbered(number, top).map(text => ({ ...text, x: text.x - 20 }))
  const pages = [[...numbered(1, 780), ...numbered(2, 740), ...numbered(3, 700), heading], [...moved(4, 780), ...moved(5, 740), ...numbered(6, 700)]]
  const { passages } = await readSource('report.pdf', buildPdf(pages))
  expect(passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'paragraph 2', 'paragraph 3', 'heading ', 'paragraph 4', 'paragraph 5', 'paragraph 6'])
})

test('attaches a number that stands alone on a line to the paragraph below it', async () => {
  const page = column(760, ['1.', `The first. ${long}`, 'to the end.', '', '2.', `The second. ${long}`, 'to the end.'])
  expect((await readSource('report.pdf', buildPdf([page]))).passages.map(passage => passage.number)).toEqual(['1', '2'])
})

test('reads recommendations numbered 104.1 and lists within a paragraph', async () => {
  const page: PdfText[] = [
    ...numbered(1, 780),
    ...numbered(2, 740, ['', '     It recommends:']),
    ...[1, 2, 3].flatMap(item => [
      { text: `2.${item}`, x: 110, y: 690 - item * 20 },
      { text: `Dig well number ${item} (Utopia);`, x: 150, y: 690 - item * 20 },
    ]),
    ...numbered(3, 590),
    ...['(a)', '(b)'].flatMap((mark, index) => [
      { text: mark, x: 100, y: 550 - index * 20 },
      { text: `Item ${mark} of the list;`, x: 130, y: 550 - index * 20 },
    ]),
  ]
  const { passages, continuity } = await readSource('report.pdf', buildPdf([page]))
  expect(passages.map(passage => passage.number)).toEqual(['1', '2', '2.1', '2.2', '2.3', '3', '(a)', '(b)'])
  expect(continuity.last).toBe(3)
})

test('takes no numbered recommendation in bold for a heading, though it ends in an asterisk or has no full stop', async () => {
  const items = ['Dig a well for the upper village (Utopia);*', 'Dig a well for the lower village. (Atlantis)', `Mend the rope of the well, ${long.toLowerCase()}, and see to it that it is not`]
  const bold = items.flatMap((text, index) => [{ text: `${index + 1}.`, x: 100, y: 690 - index * 40, bold: true }, { text, x: 130, y: 690 - index * 40, bold: true }])
  const page = [...numbered(1, 780), ...numbered(2, 740), ...bold, { text: 'taken away again by those who live on the other side of the hill', x: 130, y: 598, bold: true }, ...numbered(3, 560)]
  const { passages } = await readSource('report.pdf', buildPdf([page]))
  expect(passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'paragraph 2', 'sub-paragraph 1', 'sub-paragraph 2', 'sub-paragraph 3', 'paragraph 3'])
})

test('reads “2 bis” as a paragraph between 2 and 3, in italics or not', async () => {
  const page: PdfText[] = [...numbered(1, 780), ...numbered(2, 740), { text: '2', x: 72, y: 700 }, { text: 'bis.', x: 80, y: 700, bold: true }, { text: `A later thought. ${long}`, x: 100, y: 700 }, ...numbered(3, 660)]
  expect((await readSource('report.pdf', buildPdf([page]))).passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'paragraph 2', 'paragraph 2 bis', 'paragraph 3'])
})

test('reads the rows of a table as rows', async () => {
  const row = (y: number, cells: readonly string[]): PdfText[] => cells.map((text, index) => ({ text, x: 72 + index * 150, y }))
  const page = [...numbered(1, 760), ...row(700, ['Village', 'Wells', 'People']), ...row(686, ['Upper', '4', '120']), ...row(672, ['Lower', '7', '340']), ...numbered(2, 630)]
  expect(await passagesOf(buildPdf([page]))).toEqual(expect.arrayContaining(['table-row : Upper\t4\t120', 'table-row : Lower\t7\t340']))
})

test('names the pages that hold a picture of text', async () => {
  const read = await readSource('report.pdf', buildPdf([[...numbered(1, 700), ...numbered(2, 650)], []], { scanned: [2] }))
  expect(read.remarks).toContainEqual({ kind: 'scanned-pages', pages: [2] })
})

test('says that the words of a document were recognised in pictures of its pages', async () => {
  const page = [...numbered(1, 700), ...numbered(2, 650)]
  const read = await readSource('report.pdf', buildPdf([page], { scanned: [1], recognised: true }))
  expect(read.remarks).toEqual([{ kind: 'recognised-text' }])
  expect(read.continuity.last).toBe(2)
  expect((await readSource('report.pdf', buildPdf([page], { scanned: [1] }))).remarks).toEqual([])
})

test('leaves out pages whose fonts do not say what their letters are, and names them', async () => {
  const read = await readSource('report.pdf', buildPdf([[...numbered(1, 700), ...numbered(2, 650)], numbered(3, 700)], { unmapped: [2] }))
  expect(read.remarks).toEqual([{ kind: 'unreadable-pages', pages: [2] }])
  expect(read.passages.map(passage => passage.number)).toEqual(['1', '2'])
})

test.each([
  ['a scanned file', buildPdf([[], []], { scanned: [1, 2] }), 'source-scanned'],
  ['a file whose fonts do not say what their letters are', buildPdf([numbered(1, 700), numbered(2, 700)], { unmapped: [1, 2] }), 'source-unreadable'],
  ['a file with a password', buildPdf([numbered(1, 700)], { encrypted: true }), 'source-encrypted'],
  ['a form without text', buildPdf([[]], { formField: true }), 'source-form-only'],
  ['a file without text', buildPdf([[]]), 'source-without-text'],
  ['a file cut off half-way', buildPdf([numbered(1, 700)]).slice(0, 900), 'source-damaged'],
  ['a file for the web of which only the first page arrived', Buffer.concat([Buffer.from('%PDF-1.4\n9 0 obj\n<< /Linearized 1 >>\nendobj\nstartxref\n0\n%%EOF\n'), buildPdf([numbered(1, 700)]).slice(9, 900)]), 'source-damaged'],
  ['a file with nothing after its first line', Uint8Array.from('%PDF-1.4\n startxref', letter => letter.charCodeAt(0)), 'source-damaged'],
  ['an empty file', new Uint8Array(), 'file-empty'],
])('refuses %s with an error of its own that names the file', async (_what, bytes, code) => {
  await expect(readSource('report.pdf', bytes)).rejects.toMatchObject({ code, details: { file: 'report.pdf' } })
})

test('says that a file cut off in the changes saved last is read as it was before them', async () => {
  const first = buildPdf([[...numbered(1, 700), ...numbered(2, 650)]])
  const changed = withChanges(first)
  expect((await readSource('report.pdf', changed)).remarks).toEqual([])
  expect((await readSource('report.pdf', Buffer.concat([first, Buffer.from('\r\n<!-- sent by a server -->\0\0')]))).remarks).toEqual([])
  const cut = await readSource('report.pdf', changed.slice(0, first.length + 300))
  expect(cut.remarks).toEqual([{ kind: 'earlier-version' }])
  expect(cut.continuity.last).toBe(2)
  expect((await readSource('report.pdf', withChanges(changed).slice(0, changed.length + 9))).remarks).toEqual([{ kind: 'earlier-version' }])
})

test('tells how far it has come', async () => {
  const told: number[] = []
  await readSource('report.pdf', buildPdf([numbered(1, 700), numbered(2, 700)]), fraction => told.push(fraction))
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})

test('reads in a worker thread where the drawing module is not installed', async () => {
  const reader = new URL('../../../../main/importers/sources/read-source.ts', import.meta.url).href
  const code = `
    const { registerHooks } = require('node:module')
    const { parentPort, workerData } = require('node:worker_threads')
    registerHooks({ resolve(name, context, next) {
      if (name.includes('@napi-rs')) throw new Error('not installed')
      return next(name, context)
    } })
    import(workerData.reader)
      .then(({ readSource }) => readSource('report.pdf', workerData.bytes))
      .then(read => parentPort.postMessage(read.continuity.last))`
  const worker = new Worker(code, { eval: true, workerData: { reader, bytes: buildPdf([[...numbered(1, 700), ...numbered(2, 600)]]) } })
  const last = await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  expect(last).toBe(2)
  await worker.terminate()
})
