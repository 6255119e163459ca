import { assertNever } from '../assert-never.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../citations/printed-citations.ts'
import type { Draft } from '../document/draft.ts'
import type { Pictures } from '../document/picture.ts'
import type { Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import { countDraft } from '../report/word-count.ts'
import type { Source } from '../sources/source.ts'
import type { PreparedTemplate } from './docx/word-template/prepare.ts'
import type { WordTemplate } from './docx/word-template/word-template.ts'
import type { ExportWarning, WrittenFormat } from './export-format.ts'
import { plainLayout, type Layout } from './layout.ts'
import { toPrintedReport, type PrintedReport } from './printed-report.ts'
import { exportWarnings } from './warnings.ts'

export interface ExportedReport {
  bytes: Uint8Array
  /** Words of the text and of the notes that print. */
  words: number
  notes: number
  warnings: ExportWarning[]
}

/**
 * Writes a report as a file. The same report gives the same bytes, on any machine and at any time.
 * @param pictures those its figures show
 * @param citations what its citations print
 * @param fieldSources the sources whose citations a Word file holds as fields of Zotero
 * @param wordTemplate the organisation's own template that a Word file goes into
 * @param layout its paper, and what stands round its text
 */
export async function exportReport(report: Report, template: Template, draft: Draft, format: WrittenFormat, pictures: Pictures = new Map(), citations: PrintedCitations = noCitations, fieldSources: readonly Source[] = [], wordTemplate?: WordTemplate, layout: Layout = plainLayout): Promise<ExportedReport> {
  const prepared = wordTemplate === undefined || format !== 'docx' ? undefined : (await import('./docx/word-template/prepare.ts')).prepareTemplate(wordTemplate)
  const printed = toPrintedReport(report, template, draft, pictures, citations, fieldSources, prepared?.notesBefore, layout)
  const words = countDraft(withPrintedCitations(draft, citations, report.language))
  return {
    bytes: await writeFormat(printed, format, prepared),
    words: words.both,
    notes: printed.notes.length,
    warnings: [...exportWarnings(report, template, draft, printed, words, layout), ...[...(prepared?.leftOut ?? [])].map(([what, count]) => ({ kind: 'template-left-out' as const, what, count }))],
  }
}

/** Each writer is loaded at its first use: the Word library alone would double the start of the command line. */
async function writeFormat(printed: PrintedReport, format: WrittenFormat, wordTemplate: PreparedTemplate | undefined): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { toDocx } = await import('./docx/to-docx.ts')
      return toDocx(printed, wordTemplate)
    }
    case 'html': {
      const { toHtml } = await import('./html/to-html.ts')
      return toHtml(printed)
    }
    case 'print': {
      const { toPrintPage } = await import('./html/to-html.ts')
      return toPrintPage(printed)
    }
    case 'md': {
      const { toMarkdown } = await import('./markdown/to-markdown.ts')
      return toMarkdown(printed)
    }
    default:
      return assertNever(format)
  }
}
