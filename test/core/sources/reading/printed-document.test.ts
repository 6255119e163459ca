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
