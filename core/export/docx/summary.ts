import { Paragraph, Tab, TextRun } from 'docx'
import { directionOf } from '../../document/direction.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedSummary } from '../printed-text.ts'
import { bidirectional } from './directional-runs.ts'
import type { RunWriter } from './runs.ts'
import { numberings } from './numbering.ts'
import { styleIds } from './style-names.ts'

/** The recommendations once more. Where they have numbers, each is a field that follows the recommendation itself. */
export function summaryParagraphs({ recommendations }: PrintedSummary, { recommendationList }: PrintedReport, runs: RunWriter): Paragraph[] {
  return recommendations.map(({ number, direction: chosen, children }) => {
    const direction = directionOf(inlineText(children), chosen)
    const words = runs(children, { direction })
    const options =
      recommendationList === 'number'
        ? { children: [...runs([number], { direction }), new TextRun({ children: ['.', new Tab()] }), ...words] }
        : { numbering: { reference: numberings.bullets, instance: 0, level: 0 }, children: words }
    return new Paragraph({ style: styleIds.summary, ...bidirectional(direction, chosen), ...options })
  })
}
