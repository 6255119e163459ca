import type { ListedSource } from './add-source.ts'
import { sourceKinds, type SourceKind } from './source.ts'

/** Sources by what they are to the argument, each group in the order of its symbols and titles; no empty group. */
export const groupSources = (listed: readonly ListedSource[]): { kind: SourceKind; sources: ListedSource[] }[] =>
  sourceKinds
    .map((kind) => ({ kind, sources: listed.filter(({ source }) => source.kind === kind).sort((a, b) => compare(nameOf(a), nameOf(b))) }))
    .filter(({ sources }) => sources.length > 0)

const nameOf = ({ source: { symbol, title } }: ListedSource): string => (symbol === '' ? title : symbol)

const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
