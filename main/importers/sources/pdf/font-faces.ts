import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

interface FontFace {
  /** Draws pictures, not letters: what stands for them in the file is no text. */
  readonly isOrnament: boolean
  readonly bold: boolean
  readonly italic: boolean
}

const Font = z.object({ name: z.string().nullish(), bold: z.boolean().nullish(), italic: z.boolean().nullish() })
const plain: FontFace = { isOrnament: false, bold: false, italic: false }

/** Which of a document's fonts are bold or italic. */
export interface FontFaces {
  /** Finds out about fonts of this page that no page before it had. */
  learn(page: PDFPageProxy, names: readonly string[]): Promise<void>
  face(name: string): FontFace
}

/** pdf.js tells about a font only to those who draw, so a page with a new font has its drawing list made, unseen. */
export function fontFaces(): FontFaces {
  const known = new Map<string, FontFace>()
  return {
    async learn(page, names) {
      const unknown = names.filter(name => !known.has(name))
      if (unknown.length === 0) return
      await page.getOperatorList()
      for (const name of unknown) known.set(name, readFace(page, name))
    },
    face: name => known.get(name) ?? plain,
  }
}

function readFace(page: PDFPageProxy, name: string): FontFace {
  if (!page.commonObjs.has(name)) return plain
  const loaded: unknown = page.commonObjs.get(name)
  const font = Font.safeParse(loaded)
  if (!font.success) return plain
  const fontName = font.data.name ?? ''
  return {
    isOrnament: /logo|dingbat|wingding|webding|bar-?code|\bc39|3of9|code128/iu.test(fontName),
    bold: font.data.bold === true || /bold|black|heavy|demi/iu.test(fontName),
    italic: font.data.italic === true || /italic|oblique/iu.test(fontName),
  }
}
