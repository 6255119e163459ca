import { AppError } from '../../../errors.ts'
import { countLeftOut, type LeftOut } from './word-template.ts'
import { childNamed, element, elementsOf, ownText, valueOf, within, type WordElement } from './xml-tree.ts'
import { holdsPicture } from './clean-story.ts'

/** The body of a template, parted where the report goes. */
export interface Place {
  before: WordElement[]
  after: WordElement[]
  /** What the section says of its pages in which the report stands. */
  section: WordElement
  /** Whether the template says where the report goes; else it comes after everything. */
  marked: boolean
}

const reportMark = /^\s*\{\{\s*(?:report|rapport|informe)\s*\}\}\s*$/i
const anyReportMark = /\{\{\s*(?:report|rapport|informe)\s*\}\}/i

/**
 * Finds where a report goes in a template.
 * @throws AppError word-template-place
 */
export function placeIn(file: string, body: WordElement, leftOut: LeftOut): Place {
  const blocks = withoutContents(openControls(elementsOf(body)), leftOut)
  const last = blocks.at(-1)?.name === 'w:sectPr' ? blocks.pop() : undefined
  const final = last ?? element('w:sectPr', {}, [])
  const at = blocks.findIndex((block) => block.name === 'w:p' && reportMark.test(textOf(block)))
  if (at < 0) {
    if (blocks.some((block) => anyReportMark.test(textOf(block)))) throw new AppError('word-template-place', { file, place: '{{report}}' })
    return { before: withoutEmptyEnd(blocks), after: [final], section: final, marked: false }
  }
  const own = sectionOf(blocks[at])
  const after = own === undefined ? blocks.slice(at + 1) : [{ ...element('w:p'), children: [element('w:pPr', {}, [own])] }, ...blocks.slice(at + 1)]
  const closing = after.find((block) => sectionOf(block) !== undefined)
  return { before: blocks.slice(0, at), after: [...after, final], section: sectionOf(closing) ?? final, marked: true }
}

export const textOf = (node: WordElement): string => [...within(node)].map((found) => (found.name === 'w:t' ? ownText(found) : found.name === 'w:p' ? '\n' : '')).join('').trim()

/** What a paragraph says of the pages of the section that it ends. */
export const sectionOf = (block: WordElement | undefined): WordElement | undefined => (block?.name === 'w:p' ? childNamed(childNamed(block, 'w:pPr'), 'w:sectPr') : undefined)

/** Whether a reader sees anything of a block. */
export const shows = (block: WordElement): boolean => textOf(block) !== '' || holdsPicture(block) || block.name === 'w:tbl'

/** Blocks in controls of their own stand as if the control were not there: a report cannot be put into one. */
const openControls = (blocks: readonly WordElement[]): WordElement[] =>
  blocks.flatMap((block) => (block.name !== 'w:sdt' || isContents(block) ? [block] : openControls(elementsOf(childNamed(block, 'w:sdtContent')))))

const isContents = (block: WordElement): boolean => [...within(block)].some((node) => node.name === 'w:docPartGallery' && valueOf(node) === 'Table of Contents')

/** A list of contents of a template lists the headings of the template. */
function withoutContents(blocks: readonly WordElement[], leftOut: LeftOut): WordElement[] {
  const kept: WordElement[] = []
  let depth = 0
  for (const block of blocks) {
    if (block.name === 'w:sdt' && isContents(block)) {
      countLeftOut(leftOut, 'contents')
      continue
    }
    const begins = depth === 0 && [...within(block)].some((node) => node.name === 'w:instrText' && /^\s*TOC\b/.test(ownText(node)))
    if (!begins && depth === 0) {
      kept.push(block)
      continue
    }
    if (begins) countLeftOut(leftOut, 'contents')
    for (const node of within(block)) {
      if (node.name !== 'w:fldChar') continue
      const type = valueOf(node, 'w:fldCharType')
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0
    }
    depth = Math.max(0, depth)
    const section = sectionOf(block)
    if (section !== undefined) kept.push(element('w:p', {}, [element('w:pPr', {}, [section])]))
  }
  return kept
}

function withoutEmptyEnd(blocks: readonly WordElement[]): WordElement[] {
  const end = blocks.findLastIndex((block) => shows(block) || sectionOf(block) !== undefined || block.name !== 'w:p' || [...within(block)].some(({ name }) => name === 'w:br'))
  return blocks.slice(0, end + 1)
}
