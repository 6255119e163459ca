import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'
import { buildPdf, type PdfText } from '../../../helpers/build-pdf.ts'

/** A page of lines as programs draw them, from left to right; a lam with its alef is one glyph. */
function drawnPage(lines: readonly string[], forms: Readonly<Record<string, string>> = {}): Uint8Array {
  const letters = lines.map(line => line.match(/لا|لأ|./gu)?.toReversed() ?? [])
  const glyphs = [...new Set(letters.flat())]
  const texts = letters.map((line, index): PdfText => ({ text: '', x: 540 - line.length * 5, y: 700 - index * 30, glyphs: line.map(letter => glyphs.indexOf(letter)) }))
  return buildPdf([texts], { glyphs: glyphs.map(letter => forms[letter] ?? letter) })
}

const lines = ['١- لاحظت القرية الأطفال قرب البئر في الوادي.', '٢- لا يشرب الأطفال خلال العام من البئر.', '٣- وبلا ماء لا تعيش القرية، وهذا هو المآل.']
const words = ['لاحظت القرية الأطفال قرب البئر في الوادي.', 'لا يشرب الأطفال خلال العام من البئر.', 'وبلا ماء لا تعيش القرية، وهذا هو المآل.']

test('keeps the letters of a ligature in their order in Arabic', async () => {
  const read = await readSource('report.pdf', drawnPage(lines))
  expect(read.passages.map(({ number, text }) => [number, text])).toEqual(words.map((text, index) => [String(index + 1), text]))
  expect(read.remarks).toEqual([{ kind: 'check-right-to-left' }])
})

test('reads Arabic that a program stored as the forms letters have within words', async () => {
  // The forms of some letters; what matters is that none of them is a plain letter.
  const plain = [...new Set(lines.join(''))].filter(letter => /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter))
  const all = Array.from({ length: 0xfefc - 0xfe80 + 1 }, (_, index) => String.fromCharCode(0xfe80 + index))
  const forms = Object.fromEntries([...plain, 'لا', 'لأ'].map(letter => [letter, all.find(form => form.normalize('NFKC') === letter) ?? letter]))
  const read = await readSource('report.pdf', drawnPage(lines, forms))
  expect(read.passages.map(({ text }) => text.replace(/[.،]/gu, ''))).toEqual(words.map(text => text.replace(/[.،]/gu, '')))
})
