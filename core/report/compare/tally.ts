import type { TitleField } from '../title-block.ts'
import type { Report } from '../report.ts'
import type { ComparedBlock } from './compare-drafts.ts'
import { compareWords, type ComparedRun } from './compare-words.ts'

/** How much differs between two versions. A block that moved and changed counts for both. */
export interface ComparisonTally {
  added: number
  removed: number
  changed: number
  moved: number
  /** Notes that came, went or say something else. */
  notes: number
}

export const tallyOf = (compared: readonly ComparedBlock[]): ComparisonTally => ({
  added: compared.filter(({ change }) => change === 'added').length,
  removed: compared.filter(({ change }) => change === 'removed').length,
  changed: compared.filter(({ change }) => change === 'changed').length,
  moved: compared.filter(({ moved }) => moved).length,
  notes: compared.reduce((sum, { notes }) => sum + notes.length, 0),
})

const texts = ['title', 'subtitle', 'session', 'organisation', 'contact', 'date'] as const satisfies readonly TitleField[]
const choices = ['state', 'visibility'] as const satisfies readonly TitleField[]

/** What differs on the title page: words field by field, and choices by name alone. */
export interface ComparedTitle {
  fields: { field: (typeof texts)[number]; runs: ComparedRun[] }[]
  choices: (typeof choices)[number][]
}

export function compareTitles({ titleBlock: then }: Pick<Report, 'titleBlock'>, { titleBlock: now }: Pick<Report, 'titleBlock'>): ComparedTitle {
  const inlines = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
  const silent = () => ''
  return {
    fields: texts.filter((field) => then[field] !== now[field]).map((field) => ({ field, runs: compareWords(inlines(then[field]), inlines(now[field]), silent, silent) })),
    choices: choices.filter((field) => then[field] !== now[field]),
  }
}
