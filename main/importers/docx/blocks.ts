import type { ImportedInline, ImportedLink, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import type { XmlElement } from '../xml/element.ts'
import type { OpenLink } from './fields.ts'
import { continuesList, isIndentedBothSides } from './paragraph-kind.ts'
import type { Piece } from './runs.ts'
import type { Story } from './story.ts'
import type { Style } from './styles.ts'
import { walkParagraphs, type FileParagraph } from './walk.ts'

/** The paragraphs of a body or a note as a draft has them: headings, items of lists, quotes. */
export function walkBlocks(parent: XmlElement, story: Story): ImportedParagraph[] {
  const read: ImportedParagraph[] = []
  for (const paragraph of walkParagraphs(parent, story)) read.push(toParagraph(paragraph, read.at(-1)))
  return read
}

function toParagraph({ styled, pieces, number, own, style }: FileParagraph, before: ImportedParagraph | undefined): ImportedParagraph {
  const children = gather(pieces)
  if (styled.kind === 'heading') {
    const label = number?.kind === 'number' ? number.label : undefined
    return label === undefined ? { ...styled, children } : { ...styled, number: label, children }
  }
  if (styled.kind === 'quote') return number?.kind === 'number' ? { kind: 'quote', number: String(number.value), children } : { kind: 'quote', children }
  if (styled.kind !== 'body') return { kind: styled.kind, children }
  if (number !== undefined) return { kind: 'item', list: number.kind, depth: number.depth, listId: number.listId, value: number.value, label: number.label, children }
  if (isIndentedBothSides(style, own) && isAllItalic(children, style)) return { kind: 'quote', children }
  const inList = before?.kind === 'item' || (before?.kind === 'body' && before.continues === true)
  return inList && continuesList(style) ? { kind: 'body', continues: true, children } : { kind: 'body', children }
}

/** Shorter lines in italics are captions and datelines, set off for other reasons. */
const fewestQuotedWords = 8

function isAllItalic(children: readonly ImportedInline[], style: Style): boolean {
  const words = children.flatMap((child) => (child.type === 'link' ? child.children : [child])).filter((child) => child.type === 'text' && child.text.trim() !== '')
  const text = words.map((word) => (word.type === 'text' ? word.text : '')).join('')
  if (text.trim().split(/\s+/).length < fewestQuotedWords) return false
  return style.format.italic === true || words.every((word) => word.type === 'text' && word.italic === true)
}

/** Runs that stand in one link become its children. */
function gather(pieces: readonly Piece[]): ImportedInline[] {
  const gathered: ImportedInline[] = []
  let current: { from: OpenLink; link: ImportedLink } | undefined
  for (const { inline, link } of pieces) {
    if (link === undefined) {
      current = undefined
      gathered.push(inline)
    } else if (current?.from === link) current.link.children.push(inline)
    else {
      current = { from: link, link: { type: 'link', url: link.url, children: [inline] } }
      gathered.push(current.link)
    }
  }
  return gathered
}
