import { element, elementsOf, childrenNamed, setAttributes, ownText, valueOf, within, isElement, type WordElement } from './xml-tree.ts'

export type NoteKind = 'footnote' | 'endnote'

/** The notes of a template whose marks stand before and after the report, numbered, and the lines between text and notes. */
export interface OwnNotes {
  separators: WordElement[]
  before: WordElement[]
  after: WordElement[]
}

/** How many notes are marked in some blocks of a template. */
export const countMarks = (blocks: readonly WordElement[], kind: NoteKind, notes: WordElement | undefined): number => marksIn(blocks, kind, notesById(notes, kind)).length

/**
 * Numbers the notes of a template through, with room for those of the report between them. Only notes that are marked
 * stay, each once.
 * @param between how many notes the report has
 */
export function numberNotes(kind: NoteKind, notes: WordElement | undefined, before: readonly WordElement[], after: readonly WordElement[], between: number): OwnNotes {
  const byId = notesById(notes, kind)
  const first = taken(kind, marksIn(before, kind, byId), byId, 0)
  const last = taken(kind, marksIn(after, kind, byId), byId, first.length + between)
  const separators = ['separator', 'continuationSeparator'].flatMap((type, index) => {
    const found = childrenNamed(notes, `w:${kind}`).find((note) => valueOf(note, 'w:type') === type)
    if (found !== undefined) setAttributes(found, { 'w:id': String(index - 1) })
    return found ?? []
  })
  return { separators, before: first, after: last }
}

const notesById = (notes: WordElement | undefined, kind: NoteKind): Map<string, WordElement> =>
  new Map(childrenNamed(notes, `w:${kind}`).filter((note) => !note.attributes.has('w:type')).map((note) => [valueOf(note, 'w:id') ?? '', note]))

/** The marks whose note is there, in the order of the text. A note that is marked twice shows at its first mark. */
function marksIn(blocks: readonly WordElement[], kind: NoteKind, byId: ReadonlyMap<string, WordElement>): WordElement[] {
  const seen = new Set<string>()
  return blocks.flatMap((block) => [...within(block)]).filter((node) => {
    const id = valueOf(node, 'w:id') ?? ''
    if (node.name !== `w:${kind}Reference` || !byId.has(id) || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function taken(kind: NoteKind, marks: readonly WordElement[], byId: ReadonlyMap<string, WordElement>, start: number): WordElement[] {
  return marks.flatMap((mark, index) => {
    const note = byId.get(valueOf(mark, 'w:id') ?? '')
    if (note === undefined) return []
    const id = String(start + index + 1)
    setAttributes(mark, { 'w:id': id, [numbered]: '1' })
    setAttributes(note, { 'w:id': id })
    withNumber(kind, note)
    return [note]
  })
}

/** A sign of our own on marks that have their number; those without it lead nowhere and are taken out. */
const numbered = 'x:numbered'

/** Takes out the marks that have no note, and what was typed beside a mark in its place. */
export function dropLostMarks(node: WordElement): void {
  node.children = node.children.filter((child) => !isElement(child) || !/^w:(?:foot|end)noteReference$/.test(child.name) || child.attributes.has(numbered))
  const children = elementsOf(node)
  for (const child of children) {
    if (child.attributes.has(numbered)) {
      setAttributes(child, { [numbered]: undefined })
      // A mark of the author's own is a number like all others here.
      node.children = node.children.filter((other) => !isElement(other) || other.name !== 'w:t')
    } else dropLostMarks(child)
  }
}

/** A note whose mark was typed by hand shows its number. */
function withNumber(kind: NoteKind, note: WordElement): void {
  if ([...within(note)].some(({ name }) => name === `w:${kind}Ref`)) return
  const paragraph = childrenNamed(note, 'w:p')[0]
  if (paragraph === undefined) return
  const typed = childrenNamed(paragraph, 'w:r')[0]
  if (typed !== undefined && /^[^\p{L}\p{N}\s]{1,3}$/u.test(childrenNamed(typed, 'w:t').map(ownText).join(''))) paragraph.children = paragraph.children.filter((child) => child !== typed)
  const at = paragraph.children.findIndex((child) => isElement(child) && child.name === 'w:r')
  const mark = element('w:r', {}, [element('w:rPr', {}, [element('w:vertAlign', { 'w:val': 'superscript' })]), element(`w:${kind}Ref`)])
  paragraph.children.splice(at < 0 ? paragraph.children.length : at, 0, mark)
}
