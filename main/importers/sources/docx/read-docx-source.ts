import type { Tally } from '../../../../core/document/import/tally.ts'
import type { ReadPassage } from '../../../../core/sources/passage.ts'
import type { ReadingRemark } from '../../../../core/sources/read-source.ts'
import { withoutContents } from '../../../../core/sources/reading/contents-list.ts'
import { toPassages } from '../../../../core/sources/reading/passages.ts'
import { readNotesOf } from '../../docx/notes.ts'
import { readNumbering } from '../../docx/numbering.ts'
import { openWord, type OpenWord } from '../../docx/open-word.ts'
import type { DocxPackage } from '../../docx/package.ts'
import { readRelationships } from '../../docx/relationships.ts'
import { newStory, newWordFile, type WordFile } from '../../docx/story.ts'
import { readStyles } from '../../docx/styles.ts'
import { walkParagraphs } from '../../docx/walk.ts'
import { findChild, ownText } from '../../xml/element.ts'
import type { ReadFile } from '../kinds.ts'
import { docxFront } from './docx-front.ts'
import { docxLines, type DocxLine } from './docx-lines.ts'
import { docxOutline, markHeadings } from './docx-outline.ts'
import { noteNumbers } from './note-numbers.ts'
import { inlineText } from './paragraph-text.ts'

/** The first lines of a document hold its masthead. */
const firstLines = 30

/**
 * Reads a Word file of any template into passages, with the numbers that Word counts and those that were typed.
 * @throws AppError docx-damaged, docx-unsafe, file-too-large
 */
export function readDocxSource(name: string, bytes: Uint8Array): ReadFile {
  const opened = openWord(name, bytes)
  const { docx, body, relationships, part } = opened
  const numbering = readNumbering(part('numbering'))
  const word = newWordFile(readStyles(part('styles')), numbering, '\t')
  const settings = part('settings')
  const footnotes = noteNumbers(body, settings, 'footnote')
  const endnotes = noteNumbers(body, settings, 'endnote')
  const paragraphs = walkParagraphs(body, newStory(word, body, relationships))
  const lists = new Map<string, number>()
  const listOrder = (listId: string, level: number): number => {
    const key = `${numbering.list(listId)?.pattern.id ?? ''} ${String(level)}`
    const order = lists.get(key) ?? lists.size
    lists.set(key, order)
    return order
  }
  const lines = docxLines(paragraphs, new Set([...footnotes.values(), ...endnotes.values()]), listOrder)
  const headed = markHeadings(lines)
  const text = withoutContentsList(headed, word)
  const notes = [...notePassages(opened, 'footnote', footnotes, word), ...notePassages(opened, 'endnote', endnotes, word)]
  const remarks = trackedChanges(word)
  const firstPage = [...lines.slice(0, firstLines).map(line => line.text), ...headerLines(opened, word)]
  const { front, rest } = docxFront(text, firstPage)
  const found = docxOutline(rest)
  return { passages: [...toPassages(found.lines, found.outline), ...notes], front, title: ownTitle(docx), pages: null, remarks }
}

/** Entries that Word made are gone by now; what follows their heading is the text. */
function withoutContentsList(lines: readonly DocxLine[], { tally }: WordFile): DocxLine[] {
  if ((tally.get('contents-list') ?? 0) > 0) return lines.filter(line => withoutContents([line]).length > 0)
  const kept = new Set(withoutContents(lines))
  return lines.filter(line => kept.has(line))
}

/** The notes in the order of their marks; one without a mark is not printed. */
function notePassages({ docx, named }: OpenWord, kind: 'footnote' | 'endnote', numbers: ReadonlyMap<string, string>, word: WordFile): ReadPassage[] {
  const texts = new Map(readNotesOf(docx, named(`${kind}s`), kind, word).map(({ label, paragraphs }) => [label, paragraphs.map(inlineText).filter(text => text !== '').join('\n')]))
  return [...numbers].flatMap(([label, number]) => {
    const text = texts.get(label) ?? ''
    return text === '' ? [] : [{ kind: 'footnote', number, text, page: null, headings: [] }]
  })
}

/** Running heads carry the symbol on each page, where the first page may have it in a picture. */
function headerLines({ docx, named }: OpenWord, word: WordFile): string[] {
  const lines = named('header').flatMap(({ target }) => {
    const root = docx.xml(target)
    if (root === undefined) return []
    return docxLines(walkParagraphs(root, newStory(word, root, readRelationships(docx, target))), new Set(), () => 0).map(line => line.text)
  })
  return [...new Set(lines)]
}

function trackedChanges({ tally, moves }: WordFile): ReadingRemark[] {
  const times = (what: Parameters<Tally['get']>[0]): number => tally.get(what) ?? 0
  const count = times('tracked-insertion-mark') + times('tracked-deletion') + Math.max(moves.from, moves.to)
  return count > 0 ? [{ kind: 'tracked-changes', count }] : []
}

const madeUp = /^(?:microsoft word\b|document ?\d*$|untitled|template)|\.(?:docx?|dotx?|rtf)$/iu

/** The title among the properties of the file, unless a program put it there. */
function ownTitle(docx: DocxPackage): string {
  const properties = [...readRelationships(docx, '').values()].find(({ type, external }) => type === 'core-properties' && !external)
  const root = properties === undefined ? undefined : docx.xml(properties.target)
  const title = findChild(root, 'x:title')
  const text = title === undefined ? '' : ownText(title).trim()
  return madeUp.test(text) ? '' : text
}
