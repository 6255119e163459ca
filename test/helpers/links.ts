import type { Draft } from '../../core/document/draft.ts'
import type { LinkInput } from '../../core/links/link-input.ts'
import type { LinkTarget, ReportLink } from '../../core/links/link.ts'
import type { Passage } from '../../core/sources/passage.ts'
import { emptySource, type SourceKind } from '../../core/sources/source.ts'

/** Short ways to write what links are computed from. */
export const sourceOf = (id: string, kind: SourceKind, symbol: string, numbers: Readonly<Record<string, string>> = {}, title = '') => ({
  source: { ...emptySource(id, kind), symbol, title },
  passages: Object.entries(numbers).map(([number, text]): Passage => ({ id: `${id}-${number}`, source: id, kind: 'paragraph', number, text, page: 1, headings: [] })),
})

export const linkInput = (draft: Draft, more: Partial<LinkInput> = {}): LinkInput => ({ draft, sources: [], committee: 'CRC', state: 'MEX', kept: [], dismissed: [], ...more })

export const targetOf = (more: Partial<LinkTarget>): LinkTarget => ({ source: null, passage: null, unit: 'paragraph', number: '', entry: '', name: '', ...more })

/** A link in short: "s1 norm CRC-6 85 citation". */
export const short = ({ from, role, origin, target, problem }: ReportLink): string =>
  [from, role, target.entry || target.name, target.number, origin, problem].filter((part) => part !== null && part !== '').join(' ')
