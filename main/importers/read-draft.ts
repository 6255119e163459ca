import { shapeDraft } from '../../core/document/import/shape-draft.ts'
import type { ImportedText } from '../../core/document/import/imported-text.ts'
import type { ImportedDraft } from '../../core/document/imported-draft.ts'
import { AppError } from '../../core/errors.ts'
import { assertNever } from '../../core/assert-never.ts'
import { readDocx } from './docx/read-docx.ts'
import { draftFormat } from './file-kind.ts'
import { readMarkdown } from './markdown/read-markdown.ts'

/** Paragraphs, notes and comments, far above any report; each becomes a row, and most an entry in the search index. */
const mostBlocks = 20_000

/**
 * Reads a colleague's Word or Markdown draft into the parts of a report, and says what was left behind.
 * Bytes in, value out: no file, database or window is touched, so it runs in a worker and on the command line.
 * @param name the file name: its ending decides the format, and messages name it
 * @throws AppError format-unknown, file-misnamed, file-empty, file-too-large, file-too-long, file-too-nested, file-too-tangled, text-not-utf8, docx-damaged,
 *   docx-unsafe, notes-unmatched
 */
export function readDraft(name: string, bytes: Uint8Array, newId: () => string): ImportedDraft {
  const imported = shapeOrRefuse(name, bytes, newId)
  const { comments, draft: { blocks, notes } } = imported
  if (blocks.length === 0 && notes.length === 0 && Object.keys(imported.titleBlock).length === 0) throw new AppError('file-empty', { file: name })
  if (blocks.length + notes.length + comments.length > mostBlocks) throw new AppError('file-too-long', { file: name, limit: mostBlocks })
  return imported
}

/** Markdown can be nested without limit; where our own calls run out of stack, the text is at fault. */
function shapeOrRefuse(name: string, bytes: Uint8Array, newId: () => string): ImportedDraft {
  try {
    return shapeDraft(readText(name, bytes, newId), name, newId)
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('file-too-nested', { file: name }, { cause: error })
    throw error
  }
}

function readText(name: string, bytes: Uint8Array, newId: () => string): ImportedText {
  const format = draftFormat(name, bytes)
  switch (format) {
    case 'markdown':
      return readMarkdown(name, bytes)
    case 'docx':
      return readDocx(name, bytes, newId)
    default:
      return assertNever(format)
  }
}
