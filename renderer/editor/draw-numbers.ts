import type { LexicalEditor } from 'lexical'
import type { Block } from '../../core/document/block.ts'
import { inlinesOf } from '../../core/document/walk.ts'
import { numberHeadings, numberListItems, numberParagraphs } from '../../core/report/numbering.ts'
import type { Report } from '../../core/report/report.ts'
import { printedWords } from '../../core/report/printed-words.ts'
import { placeNumbers } from '../../core/report/place-numbers.ts'
import { drawCitations, type CitationWords } from './citation-words.ts'
import { say } from '../messages.ts'
import { drawReferences } from './draw-references.ts'
import type { KnownIds } from './identity.ts'
import { setData } from './nodes/set-data.ts'

/** Writes the computed numbers onto the elements that show them. Touches only those that differ. */
export function drawNumbers(editor: LexicalEditor, blocks: readonly Block[], { headingNumbering, paragraphNumbers, language }: Pick<Report, 'headingNumbering' | 'paragraphNumbers' | 'language'>, known: KnownIds, citations: CitationWords): void {
  const places = placeNumbers(blocks, headingNumbering)
  const headings = numberHeadings(blocks, headingNumbering)
  const items = numberListItems(blocks)
  const paragraphs = numberParagraphs(blocks, paragraphNumbers)
  let recommendation = 0
  const numberOf = (block: Block): string => {
    if (block.kind === 'heading') return headings.get(block.id) ?? ''
    if (block.kind === 'paragraph') return paragraphs.has(block.id) ? `${String(paragraphs.get(block.id))}.` : ''
    if (block.kind === 'list-item') return items.has(block.id) ? `${String(items.get(block.id))}.` : ''
    if (block.kind === 'caption') return String(places.captions.get(block.id) ?? '')
    return block.kind === 'recommendation' ? `${String(++recommendation)}.` : ''
  }
  for (const block of blocks) {
    const number = numberOf(block)
    const dom = elementOf(editor, known.keyOfBlock(block.id))
    if (dom === null) continue
    setData(dom, 'number', number)
    if (block.kind === 'caption') setData(dom, 'label', printedWords[language][block.of])
    if (block.kind === 'table') setData(dom, 'landscape', block.landscape === true ? say('table.landscape') : '')
    if (inlinesOf(block).some(({ type }) => type === 'citation')) drawCitations(dom, citations.get(block.id), places)
  }
  for (const [id, number] of places.notes) drawNoteNumber(elementOf(editor, known.keyOfNote(id)), id, number)
  drawReferences(editor.getRootElement(), places)
}

const elementOf = (editor: LexicalEditor, key: string | undefined): HTMLElement | null =>
  key === undefined ? null : editor.getElementByKey(key)

function drawNoteNumber(dom: HTMLElement | null, id: string, number: number): void {
  if (dom === null || (dom.dataset['number'] === String(number) && dom.dataset['note'] === id)) return
  setData(dom, 'number', String(number))
  setData(dom, 'note', id)
  dom.setAttribute('aria-label', say('note.mark', { number }))
}
