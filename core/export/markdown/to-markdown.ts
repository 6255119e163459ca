import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedNote } from '../printed-text.ts'
import { confidentialMark, titleLines, type TitleLine } from '../title-page.ts'
import { blocksOf } from './blocks.ts'
import { annexesOf, contentsOf } from './computed.ts'
import { phrasingOf } from './inlines.ts'

/** Writes Markdown with GitHub's footnotes, which pandoc reads too and which the importer reads back. */
export function toMarkdown(report: PrintedReport): Uint8Array {
  const children: RootContent[] = [
    ...titlePage(report),
    ...blocksOf(report.front, report),
    ...contentsOf(report),
    ...blocksOf(report.body, report),
    ...annexesOf(report),
    ...report.notes.map((note, index) => noteOf(note, index + 1)),
  ]
  const text = writeMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  return new TextEncoder().encode(text.toWellFormed())
}

/** The subtitle stands right under the title, since nothing but its place says what it is. */
function titlePage({ titleBlock, language }: PrintedReport): RootContent[] {
  const mark = confidentialMark(titleBlock, language)
  return [
    ...(titleBlock.title.trim() === '' ? [] : [heading(oneLine(titleBlock.title))]),
    ...(titleBlock.subtitle.trim() === '' ? [] : [paragraph([textOf(oneLine(titleBlock.subtitle))])]),
    ...(mark === undefined ? [] : [paragraph([{ type: 'strong', children: [textOf(mark)] }])]),
    ...titleLines(titleBlock, language).map(titleLine),
  ]
}

function titleLine({ field, label, lines }: TitleLine): Paragraph {
  const text = lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? [textOf(line)] : [{ type: 'break' }, textOf(line)]))
  return paragraph([textOf(`${label} `), ...(field === 'organisation' ? [{ type: 'strong', children: text } as const] : text)])
}

const noteOf = ({ paragraphs }: PrintedNote, number: number): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: paragraphs.map((inlines) => paragraph(phrasingOf(inlines, new Map()))),
})

const heading = (text: string): Heading => ({ type: 'heading', depth: 1, children: [textOf(text)] })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const textOf = (value: string): PhrasingContent => ({ type: 'text', value })
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')
