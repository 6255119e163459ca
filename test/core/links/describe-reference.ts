import type { FoundReference } from '../../../core/links/references/reference.ts'

/** A reference in the short form in which labelled sentences tell it. */
export function describeReference({ named, unit, numbers, certain }: FoundReference): string {
  const name = named.kind === 'entry' ? named.entry : named.kind === 'symbol' ? named.symbol : named.kind === 'state-document' ? named.type : `${named.body ?? 'GC'}-${String(named.number)}`
  const list = numbers.length === 0 ? '' : `${unit === 'article' ? ' art.' : ''} ${numbers.join(', ')}`
  return `${certain ? '' : '? '}${name}${list}`
}
