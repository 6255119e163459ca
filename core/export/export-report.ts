import { assertNever } from '../assert-never.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../citations/printed-citations.ts'
import type { Draft } from '../document/draft.ts'
import type { Pictures } from '../document/picture.ts'
import type { Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import { countDraft } from '../report/word-count.ts'
import type { Source } from '../sources/source.ts'
import type { ExportWarning, WrittenFormat } from './export-format.ts'
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
 */
export async function exportReport(report: Report, template: Template, draft: Draft, format: WrittenFormat, pictures: Pictures = new Map(), citations: PrintedCitations = noCitations, fieldSources: readonly Source[] = []): Promise<ExportedReport> {
  const printed = toPrintedReport(report, template, draft, pictures, citations, fieldSources)
  const words = countDraft(withPrintedCitations(draft, citations, report.language))
  return {
    bytes: await writeFormat(printed, format),
    words: words.both,
    notes: printed.notes.length,
    warnings: exportWarnings(report, template, draft, printed, words),
  }
}

/** Each writer is loaded at its first use: the Word library alone would double the start of the command line. */
async function writeFormat(printed: PrintedReport, format: WrittenFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { toDocx } = await import('./docx/to-docx.ts')
      return toDocx(printed)
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
