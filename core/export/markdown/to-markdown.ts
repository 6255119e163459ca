import type { FootnoteDefinition, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedNote } from '../printed-text.ts'
import { blocksOf } from './blocks.ts'
import { annexesOf, contentsOf } from './computed.ts'
import { phrasingOf } from './inlines.ts'
import { titlePageOf } from './title-page.ts'

/** Writes Markdown with GitHub's footnotes, which pandoc reads too and which the importer reads back. */
export function toMarkdown(report: PrintedReport): Uint8Array {
  const { frontMatter, lines } = titlePageOf(report)
  const children: RootContent[] = [
    ...lines,
    ...blocksOf(report.front, report),
    ...contentsOf(report),
    ...blocksOf(report.body, report),
    ...annexesOf(report),
    ...report.notes.map((note, index) => noteOf(note, index + 1)),
  ]
  const text = writeMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  return new TextEncoder().encode(`${frontMatter}${text}`.toWellFormed())
}

const noteOf = ({ paragraphs }: PrintedNote, number: number): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: paragraphs.map((inlines) => ({ type: 'paragraph', children: phrasingOf(inlines, new Map()) })),
})
