import type { ParagraphChild } from 'docx'
import { citationCode, type SourcedCitation } from '../../citations/zotero/citation-code.ts'
import { zoteroPreferences } from '../../citations/zotero/document-preferences.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import { unpacked, type PrintedCitation, type PrintedNote, type PrintedNoteInline } from '../printed-text.ts'
import { fieldAround } from './fields.ts'
import { escapeXml, printableText } from './printable-text.ts'

/** Writes the inlines of the paragraphs of a note one after another, with its citations as Zotero's fields. */
type ParagraphWriter = (inlines: readonly PrintedNoteInline[], write: (inlines: readonly PrintedNoteInline[]) => ParagraphChild[]) => ParagraphChild[]

/**
 * @param noteNumber counted from 1
 * @returns a writer that is told how to write inlines as they show
 */
export function zoteroParagraphs({ id }: PrintedNote, noteNumber: number, sources: PrintedReport['fieldSources']): ParagraphWriter {
  let rank = 0
  return (inlines, write) =>
    clustersIn(inlines, sources).flatMap(({ cited, inlines }) => {
      const runs = write(inlines)
      const plain = printableText(inlineText(unpacked(inlines).map((inline) => (inline.type === 'reference' ? { type: 'text', text: inline.text } : inline))))
      // A field must show something: one without a result is lost in some readers.
      if (cited.length === 0 || plain.trim() === '') return runs
      return fieldAround(citationCode(cited, { holder: id, rank: rank++, noteNumber, plain }), runs)
    })
}

interface Stretch {
  inlines: PrintedNoteInline[]
  cited: SourcedCitation[]
}

/** Citations side by side are one field; a confidential or lost source is text, and parts the field in two. */
function clustersIn(inlines: readonly PrintedNoteInline[], sources: PrintedReport['fieldSources']): Stretch[] {
  const stretches: Stretch[] = []
  for (const inline of inlines) {
    const cited = inline.type === 'citation' ? sourced(inline, sources) : []
    const open = stretches.at(-1)
    if (open !== undefined && open.cited.length > 0 === cited.length > 0) {
      open.inlines.push(inline)
      open.cited.push(...cited)
    } else stretches.push({ inlines: [inline], cited })
  }
  return stretches
}

function sourced({ words: _words, ...citation }: PrintedCitation, sources: PrintedReport['fieldSources']): SourcedCitation[] {
  const source = sources.get(citation.source)
  return source === undefined || source.confidential ? [] : [{ citation, source }]
}

/** The document's own properties, in which Zotero keeps its preferences. */
export const zoteroProperties = ({ name, language }: PrintedReport): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${zoteroPreferences(name, language)
    .map((piece, index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="ZOTERO_PREF_${String(index + 1)}"><vt:lpwstr>${escapeXml(piece)}</vt:lpwstr></property>`)
    .join('')}</Properties>`
