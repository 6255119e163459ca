import type { Block } from '../../core/document/block.ts'
import { ImportedDraft } from '../../core/document/imported-draft.ts'
import { blockText, noteText } from '../../core/document/plain-text.ts'
import { AppError } from '../../core/errors.ts'
import { numberHeadings } from '../../core/report/numbering.ts'
import { readDraft } from '../../main/importers/read-draft.ts'
import { buildDocx, type DocxContent } from './build-docx.ts'

function counted(): () => string {
  let last = 0
  return () => `id-${String((last += 1))}`
}

/** Reads a draft with ids that count, and checks that what comes out is a draft by its strict schema. */
export const read = (name: string, bytes: Uint8Array): ImportedDraft => ImportedDraft.parse(readDraft(name, bytes, counted()))

export const readMarkdownText = (markdown: string): ImportedDraft => read('draft.md', new TextEncoder().encode(markdown))

export const readDocxContent = (content: DocxContent): ImportedDraft => read('draft.docx', buildDocx(content))

/** Each block as one line: its kind, the number that prints, its text with marks shown. */
export function outlineOf({ draft, headingNumbering }: ImportedDraft): string[] {
  const numbers = numberHeadings(draft.blocks, headingNumbering)
  return draft.blocks.map((block) => `${signOf(block)} ${[numbers.get(block.id), blockText(block)].filter((part) => part !== undefined).join(' ')}`)
}

function signOf(block: Block): string {
  if (block.kind === 'heading') return `h${String(block.level)}${block.role === undefined ? '' : '!'}`
  if (block.kind === 'list-item') return `${block.list === 'bullet' ? '*' : '#'}${String(block.depth)}`
  return block.kind
}

export const notesOf = ({ draft }: ImportedDraft): string[] => draft.notes.map((note) => noteText(note))

/** What was left behind, as an object from kind to count. */
export const lossesOf = ({ notCarried }: ImportedDraft): Record<string, number> =>
  Object.fromEntries(notCarried.map(({ what, count }) => [what, count]))

/** The code and details of the error that reading gives. */
export function errorOf(action: () => unknown): { code: string; details: Record<string, string | number> } {
  try {
    action()
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details }
    throw error
  }
  return { code: 'none', details: {} }
}
