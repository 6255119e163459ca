import { bindNumbers } from '../document/fixed-spaces.ts'
import type { PrintedReport } from './printed-report.ts'
import type { PrintedBlock, PrintedInline, PrintedNoteInline } from './printed-text.ts'

/** A report for a file whose lines end somewhere: nothing in it parts the word of a place from its number. */
export const withBoundNumbers = (report: PrintedReport): PrintedReport => ({
  ...report,
  front: report.front.map(boundBlock),
  body: report.body.map(boundBlock),
  notes: report.notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((inlines) => bound(inlines)) })),
  annexes: report.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(boundBlock) })),
})

function boundBlock(block: PrintedBlock): PrintedBlock {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((inlines) => bound(inlines)) })) })) }
    case 'recommendations-summary':
      return { ...block, recommendations: block.recommendations.map((said) => ({ ...said, children: bound(said.children) })) }
    case 'figure':
    case 'page-break':
      return block
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'list-item':
    case 'recommendation':
    case 'caption':
      return { ...block, children: bound(block.children) }
  }
}

function bound(inlines: readonly PrintedNoteInline[]): PrintedNoteInline[]
function bound(inlines: readonly PrintedInline[]): PrintedInline[]
function bound(inlines: readonly PrintedInline[]): PrintedInline[] {
  const texts = bindNumbers(inlines.flatMap(textsOf))
  let next = 0
  function written<T extends PrintedInline>(inline: T): T
  function written(inline: PrintedInline): PrintedInline {
    if (inline.type === 'link') return { ...inline, children: inline.children.map((child) => written(child)) }
    if (inline.type === 'citation') return { ...inline, words: inline.words.map((word) => written(word)) }
    const text = texts[next] ?? ''
    next += 1
    return inline.type === 'text' ? { ...inline, text } : inline
  }
  return inlines.map((inline) => written(inline))
}

/** What a reader sees, run by run. Nothing is bound over the mark of a note or the end of a line. */
function textsOf(inline: PrintedInline): string[] {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return [inline.text]
    case 'link':
      return inline.children.flatMap(textsOf)
    case 'citation':
      return inline.words.flatMap(textsOf)
    case 'break':
    case 'note':
      return ['\n']
  }
}
