import type { NoteInline } from '../../document/inline.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** A paragraph of a note as one text, with what its runs say beside the words. Every inline but text counts by its own length. */
export interface FlatParagraph {
  text: string
  italics: readonly Range[]
  links: readonly (Range & { url: string })[]
  /** The notes that live numbers lead to, by the place of the number. */
  references: ReadonlyMap<number, string>
}

/** Stands for a live number or a citation in a flat text. */
export const inlineSign = '\ufffc'

export function flatten(inlines: readonly NoteInline[]): FlatParagraph {
  let text = ''
  const italics: Range[] = []
  const links: (Range & { url: string })[] = []
  const references = new Map<number, string>()
  const run = (words: string, italic: boolean): void => {
    const last = italics.at(-1)
    if (italic && last?.end === text.length) last.end += words.length
    else if (italic) italics.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  for (const inline of inlines) {
    if (inline.type === 'text') run(inline.text, inline.italic === true)
    else if (inline.type === 'break') text += '\n'
    else if (inline.type === 'link') {
      const start = text.length
      for (const child of inline.children) run(child.type === 'text' ? child.text : '\n', child.type === 'text' && child.italic === true)
      links.push({ start, end: text.length, url: inline.url })
    } else {
      if (inline.type === 'reference' && inline.to === 'note') references.set(text.length, inline.id)
      text += inlineSign
    }
  }
  return { text, italics, links, references }
}

/** The inlines with a stretch of their flat text replaced. A link or live number that is partly in it goes with it. */
export function replaceRange(inlines: readonly NoteInline[], { start, end }: Range, by: NoteInline): NoteInline[] {
  const kept: NoteInline[] = []
  let at = 0
  let placed = false
  for (const inline of inlines) {
    const length = lengthOf(inline)
    const [from, to] = [at, at + length]
    at = to
    if (to <= start || from >= end) {
      if (from >= end && !placed) {
        kept.push(by)
        placed = true
      }
      kept.push(inline)
      continue
    }
    const before = inline.type === 'text' ? inline.text.slice(0, Math.max(0, start - from)) : ''
    const after = inline.type === 'text' ? inline.text.slice(Math.max(0, end - from)) : ''
    if (inline.type === 'text' && before !== '') kept.push({ ...inline, text: before })
    if (!placed) kept.push(by)
    placed = true
    if (inline.type === 'text' && after !== '') kept.push({ ...inline, text: after })
  }
  return placed ? kept : [...kept, by]
}

function lengthOf(inline: NoteInline): number {
  if (inline.type === 'text') return inline.text.length
  return inline.type === 'link' ? inline.children.reduce((sum, child) => sum + (child.type === 'text' ? child.text.length : 1), 0) : 1
}
