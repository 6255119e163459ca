import { z } from 'zod'
import { AppError } from '../../../../core/errors.ts'
import type { ReadPassage } from '../../../../core/sources/passage.ts'

/** Collections add fields of their own (labels, sections); only these two are read. */
const Entry = z.object({ ID: z.union([z.string(), z.number()]), Text: z.string(), Section: z.string().optional() })

/** What an object round the list may say of the document. */
const About = z.record(z.string(), z.unknown())

export interface ParagraphFile {
  passages: ReadPassage[]
  /** '' where the file does not say. */
  symbol: string
  title: string
}

/**
 * Reads paragraphs that someone has already parted: a list of objects with "ID" (1, "1.", "8. ") and "Text", or an
 * object that wraps exactly one such list ({"symbol": …, "title": …, "paragraphs": […]}).
 * @throws AppError source-not-paragraphs with the first entry that is none, counted from 1
 */
export function readParagraphJson(file: string, text: string): ParagraphFile {
  const value = parse(file, text)
  const entries = Array.isArray(value) ? value : wrappedList(value)
  if (entries === undefined || entries.length === 0) throw new AppError('source-not-paragraphs', { file, entry: 1 })
  const passages = entries.map((entry, index): ReadPassage => {
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
  return { passages, symbol: said(value, 'symbol'), title: said(value, 'title') }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw new AppError('source-not-paragraphs', { file, entry: 1 }, { cause: error })
  }
}

function wrappedList(value: unknown): unknown[] | undefined {
  const object = About.safeParse(value)
  if (!object.success) return undefined
  const [list, another] = Object.values(object.data).flatMap((inner): unknown[][] => (Array.isArray(inner) && Entry.safeParse(inner[0]).success ? [inner] : []))
  return another === undefined ? list : undefined
}

const longest = 500

/** A line that the object round the list says under a name, in small letters or with a capital. */
function said(value: unknown, name: string): string {
  const about = About.safeParse(value)
  const [, line] = about.success ? (Object.entries(about.data).find(([key]) => key.toLowerCase() === name) ?? []) : []
  return typeof line === 'string' ? line.replace(/\s+/gu, ' ').trim().slice(0, longest) : ''
}
