import { z } from 'zod'

/** Everything that can go wrong in a way the user can do something about. Anything else is a bug. */
export const errorCodes = [
  'project-missing',
  'project-exists',
  'project-foreign',
  'project-damaged',
  'project-newer',
  'project-in-use',
  'project-read-only',
  'project-not-open',
  'snapshot-missing',
  'source-missing',
  'undo-gone',
  'excerpt-in-the-way',
  'source-present',
  'source-confidential',
  'catalogue-unknown',
  'library-absent',
  'library-damaged',
  'library-newer',
  'library-in-use',
  'library-read-only',
  'library-source-missing',
  'template-unknown',
  'draft-not-empty',
  'draft-block-damaged',
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-not-readable',
  'file-not-writable',
  'folder-missing',
  'disk-full',
  'format-unknown',
  'pdf-needs-window',
  'pdf-not-printed',
  'file-misnamed',
  'file-too-long',
  'file-too-nested',
  'file-too-tangled',
  'docx-damaged',
  'docx-unsafe',
  'text-not-utf8',
  'notes-unmatched',
  'source-encrypted',
  'source-damaged',
  'source-unreadable',
  'source-scanned',
  'source-form-only',
  'source-without-text',
  'source-not-paragraphs',
  'references-none',
  'picture-unreadable',
  'picture-too-large',
  'paste-too-long',
  'word-template-damaged',
  'word-template-password',
  'word-template-old',
  'word-template-macros',
  'word-template-strict',
  'word-template-place',
  'nothing-to-export',
  'cancelled',
  'took-too-long',
  'took-too-much',
  'style-too-slow',
  'style-too-large',
  'style-broken',
  'style-dependent',
  'style-not-notes',
  'style-unusable',
  'spelling-too-slow',
  'dictionary-missing',
  'request-unknown',
  'request-invalid',
  'unexpected',
] as const
export const ErrorCode = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof ErrorCode>

/** What the message of an error names: usually the file, sometimes a count or a list. */
export type ErrorDetails = Record<string, string | number>

/** An expected failure. Its message to the user is `error.<code>` in the message catalogue. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
