import { loosenNumbers } from '../fixed-spaces.ts'
import type { ImportedInline } from './imported-text.ts'

/** The inlines of a Word file of Counterpoint, without the fixed spaces that its export set. */
export function withLooseNumbers(inlines: readonly ImportedInline[]): ImportedInline[] {
  const texts = loosenNumbers(inlines.flatMap(textsOf))
  let next = 0
  const written = (inline: ImportedInline): ImportedInline => {
    if (inline.type === 'link') return { ...inline, children: inline.children.map(written) }
    const text = texts[next] ?? ''
    next += 1
    return inline.type === 'text' ? { ...inline, text } : inline
  }
  return inlines.map(written)
}

const textsOf = (inline: ImportedInline): string[] => (inline.type === 'link' ? inline.children.flatMap(textsOf) : [inline.type === 'text' ? inline.text : '\n'])
