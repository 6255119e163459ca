import { expect, test } from 'vitest'
import { readPrinted } from '../../../../core/sources/reading/printed-document.ts'
import type { TextPage, TextRun } from '../../../../core/sources/reading/text-run.ts'

const run = (text: string, x: number, y: number, more: Partial<TextRun> = {}): TextRun => ({ text, x, y, width: text.length * 5, size: 10, bold: false, italic: false, ...more })
const page = (number: number, runs: readonly TextRun[]): TextPage => ({ page: number, width: 595, height: 842, runs })
const fill = 'and the water of the well was clear all the year and all the people of the valley drank of it'

const texts = (pages: readonly TextPage[]): string[] => readPrinted(pages).passages.map(passage => `${passage.kind} ${passage.number}: ${passage.text}`)

test('reads Arabic from right to left, with its number at the right', () => {
  const arabic = (number: string, y: number): TextRun[] => [
    run('الوادي وشربوا منها', 250, y, { width: 90 }),
    run('حفر أهل القرية بئرا في', 345, y, { width: 110 }),
    run(`${number}-`, 500, y, { width: 12 }),
  ]
  expect(texts([page(1, [...arabic('١', 100), ...arabic('٢', 140), ...arabic('٣', 180)])])).toEqual(
    ['1', '2', '3'].map(number => `paragraph ${number}: حفر أهل القرية بئرا في الوادي وشربوا منها`),
  )
})

test('keeps “Article 9” at the head of a page, though other pages begin with “Article 5” there', () => {
  const pages = [1, 2, 3, 4].map(number => page(number, [run(`Article ${number * 4}`, 72, 60), ...[90, 104, 118, 132].map(y => run(fill, 72, y)), run(String(number), 300, 800)]))
  expect(texts(pages).filter(text => text.startsWith('heading'))).toEqual(['heading : Article 4', 'heading : Article 8', 'heading : Article 12', 'heading : Article 16'])
})

test('reads the lines of a text in their order on the page, whatever their order in the file', () => {
  const lines = [run('1. The first of the wells', 72, 100), run('was dug by hand.', 72, 112), run('2. The second of the wells', 72, 140), run('was not.', 72, 152)]
  expect(texts([page(1, [...lines].reverse())])).toEqual(['paragraph 1: The first of the wells was dug by hand.', 'paragraph 2: The second of the wells was not.'])
})

test('takes a text printed twice for bold type once', () => {
  const lines = [1, 2, 3].map(number => run(`${number}. ${fill}.`, 72, 100 + number * 30))
  expect(texts([page(1, [...lines, ...lines.map(line => ({ ...line, x: line.x + 0.4 }))])])[0]).toBe(`paragraph 1: ${fill}.`)
})

test('leaves a list of contents out', () => {
  const entries = ['Contents', 'I. Wells ........................ 1–2 3', 'II. Ropes ........................ 3–4 5'].map((text, index) => run(text, 72, 60 + index * 14))
  const body = [1, 2, 3].map(number => run(`${number}. ${fill}.`, 72, 140 + number * 30))
  expect(texts([page(1, [...entries, ...body])]).map(text => text.slice(0, 12))).toEqual(['paragraph 1:', 'paragraph 2:', 'paragraph 3:'])
})

const small = (text: string, y: number): TextRun => run(text, 72, y, { size: 8 })
const mark = (text: string, y: number): TextRun => run(text, 66, y - 3, { size: 5, width: 4 })
const body = (from: number): TextRun[] => [0, 1, 2].map(index => run(`${from + index}. ${fill}.`, 72, 100 + index * 40))

test('a note that goes on at the foot of the next page is no text of that page', () => {
  const first = page(1, [...body(1), mark('1', 700), small('The register of wells of the upper village, volume 4, which was kept by', 700)])
  const second = page(2, [...body(4), small('the keeper of the wells until the year of the drought.', 680), mark('2', 700), small('Volume 5.', 700)])
  const third = page(3, [...body(7), small('Small print of the printer.', 700)])
  expect(texts([first, second, third])).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(number => `paragraph ${number}: ${fill}.`),
    `paragraph 9: ${fill}.\nSmall print of the printer.`,
    'footnote 1: The register of wells of the upper village, volume 4, which was kept by the keeper of the wells until the year of the drought.',
    'footnote 2: Volume 5.',
  ])
})

test('leaves out the number of the page beside the job number of the printer, on either side', () => {
  const foot = (number: number): TextRun[] => [run(number % 2 === 0 ? `${number}` : 'GE.25-14450', 72, 800), run(number % 2 === 0 ? 'GE.25-14450' : `${number}`, 400, 800)]
  const pages = [1, 2, 3, 4].map(number => page(number, [...body(number * 3 - 2), ...foot(number)]))
  expect(texts(pages)).toEqual(Array.from({ length: 12 }, (_, index) => `paragraph ${index + 1}: ${fill}.`))
  const newYork = [1, 2].map(number => page(number, [...body(number * 3 - 2), run(`24-01234 ${number}/17`, 400, 800)]))
  expect(texts(newYork)).toHaveLength(6)
})

test('puts “Article 12” below the numbered heading it follows, and above the paragraphs of a treaty', () => {
  const heading = (text: string, y: number, bold: boolean): TextRun => run(text, 72, y, { bold, italic: !bold })
  const under = (texts: readonly [string, boolean][]): string[][] =>
    readPrinted([page(1, texts.flatMap(([text, bold], index) => [heading(text, 100 + index * 80, bold), run(`${index + 1}. ${fill}.`, 72, 140 + index * 80)]))]).passages.flatMap(({ kind, headings }) => (kind === 'paragraph' ? [headings] : []))
  expect(under([['1. What it says', true], ['Article 12 (a) on wells', false], ['Ropes', false], ['2. What it asks', true]])).toEqual([
    ['1. What it says'], ['1. What it says', 'Article 12 (a) on wells'], ['1. What it says', 'Ropes'], ['2. What it asks'],
  ])
})
