import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCheckInput, type CheckInput } from '../../core/checks/check-input.ts'
import type { SourcePassages } from '../../core/links/link-input.ts'
import type { Finding } from '../../core/checks/finding.ts'
import { runChecks } from '../../core/checks/run-checks.ts'
import { noCitations } from '../../core/citations/printed-citations.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { LinkList } from '../../core/links/link.ts'
import { reportLinks } from '../../core/links/report-links.ts'
import { emptySource, type Source } from '../../core/sources/source.ts'
import { draftOf, reportOf } from './drafts.ts'
import { read } from './read-drafts.ts'
import { templateOf } from './templates.ts'

const seed = join(import.meta.dirname, '../../../shared/seed/kind-mexico-crc-alternative-report.md')
if (!existsSync(seed)) console.info('The seed draft is not on this machine; the tests of it are not run.')

/** The draft of a real report, where it is on this machine. */
export function seedInput(sources: readonly SourcePassages[] = []): CheckInput | undefined {
  if (!existsSync(seed)) return undefined
  const { draft, titleBlock, headingNumbering } = read('seed.md', readFileSync(seed))
  return toCheckInput(reportOf(titleBlock, { headingNumbering }), draft, templateOf(), sources, noCitations, linksOf(draft, sources))
}

export function inputOf(given: Draft | Draft['blocks'], sources: readonly SourcePassages[] = []): CheckInput {
  const draft = Array.isArray(given) ? draftOf(given) : given
  return toCheckInput(reportOf(), draft, templateOf(), sources, noCitations, linksOf(draft, sources))
}

const linksOf = (draft: Draft, sources: readonly SourcePassages[]): LinkList => reportLinks({ draft, sources, committee: 'CRC', state: 'MEX', kept: [], dismissed: [] })

/** A source of our own with numbered paragraphs. */
export const sourceWith = (paragraphs: Record<string, string>, more: Partial<Source> = {}): SourcePassages => ({
  source: { ...emptySource('source', 'state-document'), title: 'Report of the State', symbol: 'CRC/C/XYZ/2', ...more },
  passages: Object.entries(paragraphs).map(([number, text]) => ({ id: `passage-${number}`, source: 'source', kind: 'paragraph', number, text, page: null, headings: [] })),
})

/** Each finding as its check and what its message names first. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, details }) => [check, ...Object.values(details).slice(0, 1)].join(' '))

export const check = (draft: Draft | Draft['blocks'], sources: readonly SourcePassages[] = []): Finding[] => runChecks(inputOf(draft, sources))

/** Whether a found check is one of an area: "acronym" takes in "acronym-variant". */
export const ofArea = (findings: readonly Finding[], ...areas: string[]): Finding[] =>
  findings.filter((found) => areas.some((area) => found.check.startsWith(area)))
