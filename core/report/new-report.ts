import type { Block, Heading } from '../document/block.ts'
import type { Inline } from '../document/inline.ts'
import type { Draft } from '../document/draft.ts'
import { blockText } from '../document/plain-text.ts'
import { inlinesOf } from '../document/walk.ts'
import type { Language } from './language.ts'
import { printedWords } from './printed-words.ts'
import type { Report } from './report.ts'
import { stateName } from './states.ts'
import type { Template } from './template.ts'
import { emptyTitleBlock, shortOrganisation, type TitleBlock } from './title-block.ts'

/** What the user said about a report before writing it. Everything may be left out. */
export interface ReportWishes {
  language: Language
  titleBlock: Partial<TitleBlock>
}

/** A new report from a template: its title block and the outline, ready to be written under. */
export function newReport(template: Template, wishes: ReportWishes, newId: () => string): { report: Report; draft: Draft } {
  const { language } = wishes
  const titleBlock = { ...emptyTitleBlock, ...wishes.titleBlock }
  const state = stateName(titleBlock.state, language)
  if (titleBlock.subtitle === '' && state !== '') titleBlock.subtitle = template.subtitle[language].replaceAll('{state}', state)
  const report: Report = { id: newId(), template: template.id, language, headingNumbering: template.headingNumbering, paragraphNumbers: 'none', paper: 'A4', repeatPolicy: 'full', titleBlock }
  const blocks = template.outline.flatMap((heading): Block[] => [
    { kind: 'heading', id: newId(), level: heading.level, numbered: heading.numbered, children: text(heading.title[language]) },
    { kind: 'paragraph', id: newId(), children: [] },
    ...(heading.recommendations ? recommendationBlocks(template, report, heading.level, newId) : []),
  ])
  return { report, draft: { blocks, notes: [] } }
}

/**
 * A recommendations heading, its lead-in with the organisation's name, and a first empty recommendation.
 * @param under the level of the heading they stand under; theirs is one deeper, so that no level is skipped
 */
export function recommendationBlocks(template: Template, report: Report, under: Heading['level'], newId: () => string): Block[] {
  return [
    {
      kind: 'heading',
      id: newId(),
      level: under === 4 ? 4 : deeper[under],
      numbered: false,
      role: 'recommendations',
      children: text(template.recommendations.heading[report.language]),
    },
    { kind: 'paragraph', id: newId(), children: text(leadIn(template, report)) },
    { kind: 'recommendation', id: newId(), children: [] },
  ]
}

/** The sentence that stands before recommendations, as in "In light of the above, KIND recommends:". */
export function leadIn(template: Template, report: Report): string {
  const organisation = shortOrganisation(report.titleBlock.organisation)
  return template.recommendations.leadIn[report.language].replaceAll(
    '{organisation}',
    organisation === '' ? printedWords[report.language].unnamedOrganisation : organisation,
  )
}

/** Whether nobody has written in a draft yet: it holds no more than its template put there. */
export function isUntouched({ blocks, notes }: Draft, template: Template, language: Language): boolean {
  const [before = '', after = ''] = template.recommendations.leadIn[language].split('{organisation}')
  const isLeadIn = (text: string) => text.startsWith(before) && text.endsWith(after)
  return notes.length === 0 && blocks.every((block) => block.kind === 'heading' || (block.kind !== 'figure' && inlinesOf(block).length === 0) || isLeadIn(blockText(block)))
}

const deeper = { 1: 2, 2: 3, 3: 4 } as const

const text = (content: string): Inline[] => [{ type: 'text', text: content }]
