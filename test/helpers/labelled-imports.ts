import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { blockText } from '../../core/document/plain-text.ts'
import { Language } from '../../core/report/language.ts'
import { headingStyles, level, list, listed, p, pattern, run, style, styled } from './build-docx.ts'
import { readDocxContent } from './read-drafts.ts'

/**
 * A stretch of a Word draft. Each line begins with how its paragraph stands there (see `paragraphs`); the cells of a row
 * are parted by bars. `§` stands in what a careful reader takes for a recommendation, `¶` in what is quoted from the State.
 */
export const LabelledImport = z.strictObject({ language: Language, lines: z.array(z.string().regex(/^[a-z] /u)) })
export type LabelledImport = z.infer<typeof LabelledImport>

/** Texts of one set that were marked by hand. */
export const readLabelledImports = (name: string): LabelledImport[] =>
  z.array(LabelledImport).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../labelled/imports', `${name}.json`), 'utf8')))

const indents = { left: '<w:ind w:left="720"/>', both: '<w:ind w:left="720" w:right="720"/>' }
const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`

/** How the paragraph of a line stands in the file, by its first letter. */
const paragraphs: Record<string, (text: string, listId: number) => string> = {
  h: (text) => styled('Heading1', text),
  p: (text) => p(run(text)),
  i: (text) => listed(1, 0, text),
  n: (text, listId) => listed(listId, 0, text),
  l: (text) => p(run(text), indents.left),
  d: (text) => p(run(text), indents.both),
  e: (text) => p(run(text, '<w:i/>'), indents.both),
  x: (text) => p(`<w:r><w:pict><v:textbox><w:txbxContent>${p(run(text))}</w:txbxContent></v:textbox></w:pict></w:r>`),
}

interface Piece {
  text: string
  expect: 'recommendation' | 'quote' | undefined
}

const pieceOf = (written: string): Piece => ({
  text: written.replace(/[§¶]/gu, '').trim(),
  expect: written.includes('§') ? 'recommendation' : written.includes('¶') ? 'quote' : undefined,
})

const piecesOf = (line: string): Piece[] => (line.startsWith('r ') ? line.slice(2).split(' | ') : [line.slice(2)]).map(pieceOf)

function bodyOf(lines: readonly string[]): string {
  const written: string[] = [styled('Title', 'An invented report'), styled('Heading1', 'Introduction'), p(run('This report was written by nobody.'))]
  lines.forEach((line, at) => {
    const kind = line.charAt(0)
    const texts = piecesOf(line).map(({ text }) => text)
    const begins = lines[at - 1]?.charAt(0) !== kind
    const ends = lines[at + 1]?.charAt(0) !== kind
    if (kind === 'r') written.push(`${begins ? '<w:tbl>' : ''}<w:tr>${texts.map((text) => cell(p(run(text)))).join('')}</w:tr>${ends ? '</w:tbl>' : ''}`)
    else if (kind === 'b') written.push(`${begins ? '<w:tbl><w:tr><w:tc>' : ''}${p(run(texts[0] ?? ''))}${ends ? '</w:tc></w:tr></w:tbl>' : ''}`)
    else written.push(paragraphs[kind]?.(texts[0] ?? '', 2) ?? '')
  })
  return written.join('')
}

const styles = style('Title', 'Title') + headingStyles
const numbering = pattern(1, level(0, 'bullet', '•')) + pattern(2, level(0, 'decimal', '%1.')) + list(1, 1) + list(2, 2)

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
/** Signs and numbers before the words may be taken off. */
const wordsOf = (text: string): string => plain(text.replace(/^\(?[a-z0-9]{1,3}[.)]\s/u, '')).split(' ').slice(-4).join(' ')

export interface ImportScore {
  right: number
  beside: string[]
  missed: string[]
  /** Words that are in no block. */
  lost: string[]
}

/** How the marked texts come in. */
export function scoreImports(texts: readonly LabelledImport[]): ImportScore {
  const score: ImportScore = { right: 0, beside: [], missed: [], lost: [] }
  for (const { language, lines } of texts) {
    const { draft } = readDocxContent({ body: bodyOf(lines), styles, numbering })
    const blocks = draft.blocks.map((block) => ({ kind: block.kind, text: plain(blockText(block)) }))
    for (const { text, expect } of lines.flatMap(piecesOf)) {
      const block = blocks.find((candidate) => candidate.text.endsWith(wordsOf(text))) ?? blocks.find((candidate) => candidate.text.includes(wordsOf(text)))
      const found = block?.kind === 'recommendation' || block?.kind === 'quote' ? block.kind : undefined
      const told = `${language} ${expect ?? 'nothing'}: ${text}`
      // The number of a recommendation is not kept.
      if (block === undefined && /\p{L}/u.test(text)) score.lost.push(told)
      if (found === expect) score.right += expect === undefined ? 0 : 1
      if (found !== undefined && found !== expect) score.beside.push(told)
      if (expect !== undefined && found !== expect) score.missed.push(told)
    }
  }
  return score
}
