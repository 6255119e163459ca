import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import type { TextPage, TextRun } from '../../../../core/sources/reading/text-run.ts'
import { mendedWords, mendWords, plainLetters } from './arabic-letters.ts'
import type { FontFaces } from './font-faces.ts'

const Item = z.object({ str: z.string(), dir: z.string(), transform: z.array(z.number()).length(6), width: z.number(), fontName: z.string() })
const Matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
type Matrix = z.infer<typeof Matrix>

interface PlacedRun extends TextRun {
  /** Quarter turns from upright. */
  readonly turn: number
}

/** The text of one page at its places, seen as the page is shown: turned pages upright, y downwards. */
export async function pageRuns(page: PDFPageProxy, fonts: FontFaces): Promise<TextPage> {
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true })
  await fonts.learn(page, Object.keys(content.styles))
  const viewport = page.getViewport({ scale: 1 })
  const view = Matrix.parse(viewport.transform)
  const runs = content.items.flatMap(item => {
    const parsed = Item.safeParse(item)
    return parsed.success && !fonts.face(parsed.data.fontName).isOrnament ? [place(parsed.data, view, fonts)] : []
  })
  const turn = usualTurn(runs)
  const { width, height } = viewport
  const mended = await mendedWords(page, runs.map(run => run.text))
  const upright = runs.filter(run => run.turn === turn).map(run => turnBack({ ...run, text: mendWords(run.text, mended) }, turn, width, height))
  return turn % 2 === 0
    ? { page: page.pageNumber, width, height, runs: upright }
    : { page: page.pageNumber, width: height, height: width, runs: upright }
}

function place(item: z.infer<typeof Item>, view: Matrix, fonts: FontFaces): PlacedRun {
  const [a, b, c, d, e, f] = multiply(view, Matrix.parse(item.transform))
  const face = fonts.face(item.fontName)
  return {
    text: plainLetters(item.str, item.dir === 'rtl'),
    x: e,
    y: f,
    width: item.width,
    // A font drawn with no height is a font drawn with no size at all: the width of its letters is all there is.
    size: Math.hypot(c, d) || Math.hypot(a, b),
    bold: face.bold,
    italic: face.italic,
    turn: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4,
  }
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function usualTurn(runs: readonly PlacedRun[]): number {
  const letters = [0, 0, 0, 0]
  for (const run of runs) letters[run.turn] = (letters[run.turn] ?? 0) + run.text.trim().length
  return letters.indexOf(Math.max(...letters))
}

/** A table printed sideways on an upright page is read as if the page were turned. Stamps at the margin are left out. */
function turnBack({ turn: _turn, ...run }: PlacedRun, turn: number, width: number, height: number): TextRun {
  if (turn === 1) return { ...run, x: run.y, y: width - run.x }
  if (turn === 2) return { ...run, x: width - run.x, y: height - run.y }
  if (turn === 3) return { ...run, x: height - run.y, y: run.x }
  return run
}
