import { Paragraph, Tab, TextRun } from 'docx'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedSummary } from '../printed-text.ts'
import { readsFromRight } from '../directional-runs.ts'
import type { RunWriter } from './runs.ts'
import { numberings } from './numbering.ts'
import { styleIds } from './style-names.ts'

/** The recommendations once more. Where they have numbers, each is a field that follows the recommendation itself. */
export function summaryParagraphs({ recommendations }: PrintedSummary, { recommendationList }: PrintedReport, runs: RunWriter): Paragraph[] {
  return recommendations.map(({ number, children }) => {
    const words = runs(children, 'upright')
    const options =
      recommendationList === 'number'
        ? { style: styleIds.summary, children: [...runs([number], 'upright'), new TextRun({ children: ['.', new Tab()] }), ...words] }
        : { style: styleIds.summary, numbering: { reference: numberings.bullets, instance: 0, level: 0 }, children: words }
    return new Paragraph(readsFromRight(inlineText(children)) ? { ...options, bidirectional: true } : options)
  })
}
