import { links, prefixesIn, putInside, relink, writePart } from './part-writer.ts'
import type { NoteKind, OwnNotes } from './own-notes.ts'
import { relinkOwn } from './report-parts.ts'
import type { TemplatePart } from './word-template.ts'
import { element, writeXml } from './xml-tree.ts'

interface Notes {
  root: TemplatePart | undefined
  own: OwnNotes
  /** Our notes, written. */
  ours: string
  ourRels: string
}

/**
 * Writes the notes of the template and of the report as one part each.
 * @param ourPart our own part of footnotes, for the lines between text and notes where the template has none
 * @returns the kinds of which there are any
 */
export function writeNotes(
  notes: Record<'footnotes' | 'endnotes', Notes>,
  put: (path: string, xml: string, rels: string | undefined) => void,
  pathOf: (target: string) => string | undefined,
  ourPart: string,
): NoteKind[] {
  const kinds: NoteKind[] = []
  for (const kind of ['footnote', 'endnote'] as const) {
    const { root, own, ours, ourRels } = notes[`${kind}s`]
    if (own.before.length + own.after.length === 0 && ours === '') continue
    kinds.push(kind)
    const to = links()
    for (const note of [...own.separators, ...own.before, ...own.after]) relink(note, root?.relationships ?? new Map(), to, pathOf)
    const separators = own.separators.length === 2 ? own.separators.map(writeXml).join('') : lines(kind, ourPart)
    const text = separators + own.before.map(writeXml).join('') + relinkOwn(ours, ourRels, to, () => undefined) + own.after.map(writeXml).join('')
    put(`${kind}s.xml`, putInside(writePart(element(`w:${kind}s`, {}, [mark]), ['w', 'r', ...prefixesIn(text)]), mark, text), to.xml())
  }
  return kinds
}

const mark = '\u0001notes\u0001'

const lines = (kind: NoteKind, ourPart: string): string =>
  [...ourPart.matchAll(/<w:footnote w:type=.*?<\/w:footnote>/gs)].map(([line]) => line).join('').replaceAll('w:footnote ', `w:${kind} `).replaceAll('</w:footnote>', `</w:${kind}>`)
