import type { ImportedInline, ImportedNote, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import { childrenNamed, findAll, findChild, type XmlElement } from '../xml/element.ts'
import { walkBlocks } from './blocks.ts'
import { newCommentMarks } from './comment-marks.ts'
import type { DocxPackage } from './package.ts'
import { readRelationships, type Relationship } from './relationships.ts'
import { newStory, noteLabel, type WordFile } from './story.ts'

/** The notes in the part that the text names for them. @param isCommented whether comments are to be read on their words */
export function readNotesOf(docx: DocxPackage, parts: readonly Relationship[], kind: 'footnote' | 'endnote', file: WordFile, isCommented = false): ImportedNote[] {
  return parts.slice(0, 1).flatMap(({ target }) => readNotes(docx.xml(target), kind, readRelationships(docx, target), file, isCommented))
}

/**
 * The footnotes or endnotes of a file, in whatever order and with whatever ids it has them. Separator lines are kept
 * among the notes with a type of their own; they are no notes.
 */
function readNotes(root: XmlElement | undefined, kind: 'footnote' | 'endnote', relationships: ReadonlyMap<string, Relationship>, file: WordFile, isCommented: boolean): ImportedNote[] {
  if (root === undefined) return []
  const story = newStory(file, root, relationships, isCommented ? newCommentMarks(root) : undefined)
  return childrenNamed(root, `w:${kind}`).flatMap((element): ImportedNote[] => {
    const type = element.attributes.get('w:type') ?? 'normal'
    if (type !== 'normal') return []
    dropOwnSign(element, file)
    const paragraphs = walkBlocks(element, story).map(noteParagraph)
    return [{ label: noteLabel(kind, element.attributes.get('w:id') ?? ''), paragraphs }]
  })
}

/** A note with a sign of the author's choice ("*") repeats it at its start, where others have the automatic number. */
function dropOwnSign(note: XmlElement, file: WordFile): void {
  if (findAll(note, ['w:footnoteRef', 'w:endnoteRef']).length > 0) return
  const first = findChild(note, 'w:p')
  const run = first?.children.find((child) => typeof child !== 'string' && child.name === 'w:r')
  if (first === undefined || run === undefined || typeof run === 'string') return
  const style = findChild(findChild(run, 'w:rPr'), 'w:rStyle')?.attributes.get('w:val')
  const isSign = file.styles.character(style).names.some((name) => name === 'footnote reference' || name === 'endnote reference')
  if (isSign) first.children = first.children.filter((child) => child !== run)
}

/** A note is paragraphs of text, so what stood before a list item becomes text. */
function noteParagraph(paragraph: ImportedParagraph): ImportedInline[] {
  if (paragraph.kind !== 'item') return paragraph.children
  return [{ type: 'text', text: `${paragraph.label} ` }, ...paragraph.children]
}
