import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { loadPdfJs } from './load-pdfjs.ts'

const Glyphs = z.tuple([z.array(z.unknown())])
const Glyph = z.object({ unicode: z.string() })

/** Letters and marks of Arabic words. */
const word = /[\u0610-\u061a\u0620-\u065f\u066e-\u06d3]+/gu
const hasArabic = /[\u0620-\u064a]/u
const presentation = /[\ufb50-\ufdff\ufe70-\ufefc]/u
/** One sign for several letters, a letter in the form it has within a word, and white space of a set width. */
const compatible = /[\u00a0\u2000-\u200a\u202f\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+/gu

/**
 * Plain letters for the forms that old programs store. Where a text is all such forms, pdf.js does not know it for
 * Arabic and leaves it as it is drawn, from left to right.
 */
export function plainLetters(text: string, isTurned: boolean): string {
  const inOrder = !isTurned && presentation.test(text) && !hasArabic.test(text) ? turnRound(text) : text
  return inOrder.replace(compatible, (forms) => forms.normalize('NFKC'))
}

/** Figures run from left to right in Arabic too. */
const turnRound = (text: string): string =>
  Array.from(text)
    .reverse()
    .join('')
    .replace(/\p{Nd}+(?:[.,/]\p{Nd}+)*/gu, (figures) => Array.from(figures).reverse().join(''))

/**
 * Mends the ligatures of a page. pdf.js turns a line of Arabic round letter by letter, and with it the letters that
 * one glyph stands for: lam and alef come out as alef and lam. The drawing list tells which letters are one glyph.
 * @returns the mended form of each word that has such letters, by the form that pdf.js gives
 */
export async function mendedWords(page: PDFPageProxy, texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const mended = new Map<string, string>()
  if (!texts.some((text) => hasArabic.test(text))) return mended
  const { OPS } = await loadPdfJs()
  const list = await page.getOperatorList()
  const drawn = list.fnArray.flatMap((operator, index) => (operator === OPS.showText || operator === OPS.showSpacedText ? [glyphsOf(list.argsArray[index])] : []))
  // A word may be drawn in one piece or in several.
  for (const pieces of [drawn.flat(), drawn.flatMap((glyphs) => [...glyphs, ' '])]) addWords(pieces, mended)
  return mended
}

export const mendWords = (text: string, mended: ReadonlyMap<string, string>): string =>
  mended.size === 0 ? text : text.replace(word, (found) => mended.get(found) ?? found)

function glyphsOf(args: unknown): string[] {
  const parsed = Glyphs.safeParse(args)
  return parsed.success ? parsed.data[0].flatMap((glyph) => Glyph.safeParse(glyph).data?.unicode ?? []) : []
}

function addWords(glyphs: readonly string[], mended: Map<string, string>): void {
  let letters: string[] = []
  for (const glyph of [...glyphs, ' ']) {
    if (glyph !== '' && glyph.replace(word, '') === '') {
      letters.push(glyph)
      continue
    }
    const isLigature = letters.some((letter) => letter.length > 1)
    const turned = Array.from(letters.join('')).reverse().join('')
    if (isLigature) mended.set(turned, [...letters].reverse().join(''))
    letters = []
  }
}
