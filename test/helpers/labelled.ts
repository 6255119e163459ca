import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { toCheckInput } from '../../core/checks/check-input.ts'
import type { SourcePassages } from '../../core/links/link-input.ts'
import { CheckName, type Finding } from '../../core/checks/finding.ts'
import { runChecks } from '../../core/checks/run-checks.ts'
import { noCitations } from '../../core/citations/printed-citations.ts'
import type { Block } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import { reportLinks } from '../../core/links/report-links.ts'
import { Language } from '../../core/report/language.ts'
import { emptySource } from '../../core/sources/source.ts'
import { draftOf, heading, note, paragraph, quote, recommendation, reportOf } from './drafts.ts'
import { readMarkdownText } from './read-drafts.ts'
import { templateOf } from './templates.ts'

/** A text as it may stand in a report, and the findings a careful reader would mark in it. Each line is a block of its own; a draft in Markdown has headings, lists, tables and notes. */
export const LabelledText = z.strictObject({
  in: z.enum(['paragraph', 'note', 'recommendation', 'quote', 'markdown']).default('paragraph'),
  language: Language.default('en'),
  text: z.string(),
  expect: z.array(CheckName),
})
export type LabelledText = z.infer<typeof LabelledText>

const folder = join(import.meta.dirname, '../labelled')

/** All texts that were marked by hand. */
export const readLabelled = (): LabelledText[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json')).sort().flatMap((name) => z.array(LabelledText).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))

/** What the texts may quote, cite or give away. */
const sources: readonly SourcePassages[] = [
  {
    source: { ...emptySource('state', 'state-document'), title: 'Report of the State', symbol: 'CRC/C/VLD/5-6' },
    passages: Object.entries({
      44: 'In 2021 the Government opened twelve shelters for unaccompanied children in the border provinces and trained two hundred guardians.',
      45: 'The Ministry of Justice ensures that every child is heard by a judge within three days of arrest, in accordance with article 12 of the Convention.',
      46: 'Corporal punishment is prohibited in all settings by the Children Act.',
    }).map(([number, text]) => ({ id: `state-${number}`, source: 'state', kind: 'paragraph', number, text, page: null, headings: [] })),
  },
  {
    source: { ...emptySource('comment', 'instrument'), title: 'Best interests of the child', symbol: 'CRC/C/GC/14' },
    passages: Array.from({ length: 57 }, (_, at) => ({
      id: `comment-${String(at)}`, source: 'comment', kind: 'paragraph', number: String(at + 1), text: `Sentence ${String(at + 1)} of an invented comment.`, page: null, headings: [],
    })),
  },
  {
    source: { ...emptySource('secret', 'evidence'), evidence: 'interview', title: 'Interview with Marta Quiroga', authors: [{ family: 'Quiroga', given: 'Marta' }], confidential: true, publicLabel: 'Interview with a social worker, May 2024' },
    passages: [],
  },
]

const blockOf: Record<Exclude<LabelledText['in'], 'note' | 'markdown'>, (id: string, text: string) => Block> = {
  paragraph, recommendation, quote: (id, text) => quote(id, '44', text),
}

/** Recommendations stand outside of any section here: what a section lacks is told of all that it recommends. */
function draftWith({ in: kind, text }: LabelledText): Draft {
  if (kind === 'markdown') return readMarkdownText(`## Findings\n\n${text}`).draft
  if (kind === 'note') return draftOf([heading('h', 1, 'Findings'), paragraph('p', 'A claim.[^n]')], [note('n', text)])
  return draftOf([...(kind === 'recommendation' ? [] : [heading('h', 1, 'Findings')]), ...text.split('\n').map((line, at) => blockOf[kind](`b${String(at)}`, line))])
}

/** The findings about the text itself. */
export function findingsIn(labelled: LabelledText): Finding[] {
  const draft = draftWith(labelled)
  const links = reportLinks({ draft, sources, committee: 'CRC', state: '', kept: [], dismissed: [] })
  return runChecks(toCheckInput(reportOf({}, { language: labelled.language }), draft, templateOf(), sources, noCitations, links)).filter(({ block }) => block !== null)
}

export interface Score {
  check: CheckName
  /** Marked and found, found beside the marks, and missed. */
  right: number
  beside: string[]
  missed: string[]
}

/** How each check does on marked texts. */
export function scoreOf(texts: readonly LabelledText[]): Score[] {
  const scores = new Map<CheckName, Score>()
  const of = (check: CheckName): Score => {
    const score = scores.get(check) ?? { check, right: 0, beside: [], missed: [] }
    scores.set(check, score)
    return score
  }
  for (const labelled of texts) {
    const found = new Set(findingsIn(labelled).map(({ check }) => check))
    for (const check of labelled.expect) {
      if (found.has(check)) of(check).right += 1
      else of(check).missed.push(labelled.text)
    }
    for (const check of found) if (!labelled.expect.includes(check)) of(check).beside.push(labelled.text)
  }
  return [...scores.values()].sort((a, b) => (a.check < b.check ? -1 : 1))
}

export const precisionOf = ({ right, beside }: Pick<Score, 'right' | 'beside'>): number => (right + beside.length === 0 ? 1 : right / (right + beside.length))
export const recallOf = ({ right, missed }: Pick<Score, 'right' | 'missed'>): number => (right + missed.length === 0 ? 1 : right / (right + missed.length))
