import { partDismissed } from '../../core/checks/dismissal.ts'
import type { Block, Quote } from '../../core/document/block.ts'
import { Severity, type Finding } from '../../core/checks/finding.ts'
import type { Proposal } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import type { Checked } from '../checks/findings.ts'

/** What stands in the margin beside a block: what the checks found in it and its notes; of a recommendation, and of a section that has links, what it rests on; a quote's own mark. */
export interface MarginMark {
  block: string
  quote: Quote | undefined
  findings: readonly Finding[]
  row: MatrixRow | undefined
  proposals: readonly Proposal[]
}

/** The marks of a draft, in the order of its blocks. */
export function marginMarks(checked: Checked | undefined, matrix: Matrix | undefined, blocks: readonly Block[]): MarginMark[] {
  const quotes = new Map(blocks.flatMap((block) => (block.kind === 'quote' ? [[block.id, block] as const] : [])))
  const { open } = partDismissed(checked?.findings ?? [], checked?.dismissals ?? [])
  const found = Map.groupBy(open.filter(({ block }) => block !== null), ({ block }) => block ?? '')
  const proposed = Map.groupBy(matrix?.proposals ?? [], ({ from }) => from)
  const rows = new Map((matrix?.rows ?? []).flatMap((row) => (row.kind === 'recommendation' || restsOnSomething(row) || proposed.has(row.id) ? [[row.id, row] as const] : [])))
  return blocks.flatMap(({ id: block }) =>
    found.has(block) || rows.has(block) || quotes.has(block)
      ? [{ block, quote: quotes.get(block), findings: found.get(block) ?? [], row: rows.get(block), proposals: proposed.get(block) ?? [] }]
      : [])
}

/** A section that rests on nothing may say nothing: its margin stays empty. */
const restsOnSomething = ({ cells }: MatrixRow): boolean => Object.values(cells).some((links) => links.length > 0)

/** The gravest of some findings. */
export const gravest = (findings: readonly Finding[]): Severity =>
  Severity.options.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'note'
