import { PageOrientation, SectionType, type FileChild, type ISectionOptions } from 'docx'
import { pageMargin as margin, sheets, type Paper } from '../../report/paper.ts'
import type { PrintedReport } from '../printed-report.ts'
import { footerOf, headerOf } from './running-lines.ts'

/** A piece of the text, and whether it stands on a page of its own that is turned. */
export interface PagePart {
  landscape: boolean
  child: FileChild
}

/** The width of the text, in twentieths of a point. */
export const textWidth = (paper: Paper, landscape: boolean): number => sheets[paper][landscape ? 'long' : 'short'] - 2 * margin

/** The height of the text on an upright page, in twentieths of a point. */
export const textHeight = (paper: Paper): number => sheets[paper].long - 2 * margin

// docx wants the size of the upright page and turns it itself.
const pageOf = (paper: Paper, landscape: boolean) => ({
  size: { width: sheets[paper].short, height: sheets[paper].long, ...(landscape && { orientation: PageOrientation.LANDSCAPE }) },
  margin: { top: margin, right: margin, bottom: margin, left: margin, header: 709, footer: 709, gutter: 0 },
})

/**
 * The sections of the document: title page and front matter, then the body, with a section of its own wherever the
 * page turns. The first has the header and footer; the others take them over.
 */
export function sectionsOf(report: PrintedReport, front: readonly PagePart[], body: readonly PagePart[]): ISectionOptions[] {
  const stretches = [...stretchesOf(front), ...stretchesOf(body)]
  const [first, ...others] = stretches.length === 0 ? [{ landscape: false, children: [] }] : stretches
  return [
    {
      properties: { page: pageOf(report.paper, first?.landscape ?? false), titlePage: true },
      headers: { default: headerOf(report) },
      footers: { default: footerOf(report) },
      children: first?.children ?? [],
    },
    ...others.map(({ landscape, children }) => ({ properties: { page: pageOf(report.paper, landscape), type: SectionType.NEXT_PAGE }, children })),
  ]
}

interface Stretch {
  landscape: boolean
  children: FileChild[]
}

function stretchesOf(parts: readonly PagePart[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { landscape, child } of parts) {
    const last = stretches.at(-1)
    if (last?.landscape === landscape) last.children.push(child)
    else stretches.push({ landscape, children: [child] })
  }
  return stretches
}
