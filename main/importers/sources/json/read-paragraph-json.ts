import { z } from 'zod'
import { AppError } from '../../../../core/errors.ts'
import type { ReadPassage } from '../../../../core/sources/passage.ts'

/** Collections add fields of their own (labels, sections); only these two are read. */
const Entry = z.object({ ID: z.union([z.string(), z.number()]), Text: z.string(), Section: z.string().optional() })

/**
 * Reads paragraphs that someone has already parted: a list of objects with "ID" (1, "1.", "8. ") and "Text", or an
 * object that wraps exactly one such list ({"symbol": …, "paragraphs": […]}).
 * @throws AppError source-not-paragraphs with the first entry that is none, counted from 1
 */
export function readParagraphJson(file: string, text: string): ReadPassage[] {
  const entries = parse(file, text)
  return entries.map((entry, index) => {
    const parsed = Entry.safeParse(entry)
    if (!parsed.success) throw new AppError('source-not-paragraphs', { file, entry: index + 1 })
    const { ID, Text, Section } = parsed.data
    return {
      kind: 'paragraph',
      number: String(ID).trim().replace(/\.+$/u, ''),
      text: Text.replace(/\s+/gu, ' ').trim(),
      page: null,
      headings: Section === undefined || Section.trim() === '' ? [] : [Section.trim()],
    }
  })
}

function parse(file: string, text: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw new AppError('source-not-paragraphs', { file, entry: 1 }, { cause: error })
  }
  const list = Array.isArray(value) ? value : wrappedList(value)
  if (list === undefined || list.length === 0) throw new AppError('source-not-paragraphs', { file, entry: 1 })
  return list
}

function wrappedList(value: unknown): unknown[] | undefined {
  const object = z.record(z.string(), z.unknown()).safeParse(value)
  if (!object.success) return undefined
  const [list, another] = Object.values(object.data).flatMap((inner): unknown[][] => (Array.isArray(inner) && Entry.safeParse(inner[0]).success ? [inner] : []))
  return another === undefined ? list : undefined
}
