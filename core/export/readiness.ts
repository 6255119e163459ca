import { z } from 'zod'
import { Finding } from '../checks/finding.ts'
import { Language } from '../report/language.ts'
import type { Report } from '../report/report.ts'
import { WordLimit, type Template } from '../report/template.ts'
import { titleFields } from '../report/title-block.ts'
import type { WordCount } from '../report/word-count.ts'
import { exportName } from './file-name.ts'
import { announcedVersion, ExportVersion } from './version.ts'
import { expectedFields, isFieldMissing } from './warnings.ts'

/** What the committee asks for and the report has, or has not. */
export const Readiness = z.strictObject({
  language: Language,
  /** What the title page should give, in the order of the guides, and whether it does. */
  fields: z.array(z.strictObject({ field: z.enum(titleFields), given: z.boolean() })),
  words: z.int(),
  limit: WordLimit.pick({ words: true, source: true, checked: true, status: true }).nullable(),
  /** What to look at before filing, in the language of the report. */
  checklist: z.array(z.string()),
  /** What must not be filed so, but for what is said above. */
  errors: z.array(Finding),
  /** How much more the checks found. */
  others: z.int(),
  /** How many sources are confidential. */
  confidential: z.int(),
  /** The version that the title page announces. */
  version: ExportVersion,
  /** The names of the file, without their ending. */
  names: z.strictObject({ 'as-written': z.string(), public: z.string(), confidential: z.string() }),
})
export type Readiness = z.infer<typeof Readiness>

/**
 * @param published the report as its public version calls itself: its title may have named a source
 * @param findings those that the user has not dismissed
 */
export function readinessOf(report: Report, published: Report, template: Template, words: WordCount, findings: readonly Finding[], confidential: number): Readiness {
  const { wordLimit } = template
  const told = new Set<Finding['check']>(['title-field-missing', 'word-limit'])
  const open = findings.filter(({ check }) => !told.has(check))
  return {
    language: report.language,
    fields: expectedFields.map((field) => ({ field, given: !isFieldMissing(report.titleBlock, field) })),
    words: words[wordLimit?.counts ?? 'both'],
    limit: wordLimit === null ? null : { words: wordLimit.words, source: wordLimit.source, checked: wordLimit.checked, status: wordLimit.status },
    checklist: template.checklist.map((item) => item[report.language]),
    errors: open.filter(({ severity }) => severity === 'error'),
    others: open.filter(({ severity }) => severity !== 'error').length,
    confidential,
    version: announcedVersion(report),
    names: { 'as-written': exportName(report, 'as-written'), public: exportName(published, 'public'), confidential: exportName(report, 'confidential') },
  }
}
