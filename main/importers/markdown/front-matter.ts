import type { TitleBlock } from '../../../core/report/title-block.ts'

export interface FrontMatter {
  titleBlock: Partial<TitleBlock>
  /** Lines of the front matter that the title page has no place for. They are text, so they are not thrown away. */
  rest: string[]
  /** The Markdown below. */
  body: string
}

const fields: Record<string, 'title' | 'subtitle' | 'organisation' | 'date' | 'session'> = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'organisation',
  authors: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  date: 'date',
  session: 'session',
}

/**
 * Reads the plain `key: value` lines of YAML front matter, values on lists below their key included. Where the lines
 * between the dashes are anything else, they are Markdown and stay in the body.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const whole: FrontMatter = { titleBlock: {}, rest: [], body: markdown }
  const lines = markdown.split(/\r\n|\n|\r/)
  if (lines[0]?.trimEnd() !== '---') return whole
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'))
  const entries = end < 0 ? undefined : readEntries(lines.slice(1, end))
  if (entries === undefined) return whole
  const titleBlock: Partial<TitleBlock> = {}
  const rest: string[] = []
  for (const { key, values } of entries) {
    const field = fields[key.toLowerCase()]
    const value = values.join(', ')
    if (field === undefined || titleBlock[field] !== undefined || value.length > 2_000) rest.push(`${key}: ${value}`)
    else if (value !== '') titleBlock[field] = value
  }
  return { titleBlock, rest, body: lines.slice(end + 1).join('\n') }
}

interface Entry {
  key: string
  values: string[]
}

/** The entries of simple YAML, or undefined where a line is something else. */
function readEntries(lines: readonly string[]): Entry[] | undefined {
  const entries: Entry[] = []
  for (const line of lines) {
    const entry = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(line)
    const item = /^\s+(?:-\s+)?(\S.*)$|^-\s+(\S.*)$/.exec(line)
    if (entry?.[1] !== undefined) entries.push({ key: entry[1], values: scalar(entry[2] ?? '') })
    else if (item !== null) entries.at(-1)?.values.push(...scalar((item[1] ?? item[2] ?? '').replace(/^name:\s+/, '')))
    else if (line.trim() !== '' && !line.trimStart().startsWith('#')) return undefined
  }
  return entries.length > 0 ? entries : undefined
}

/** A value without its quotes; signs that only say "text follows" are none, and a list in brackets is its parts. */
function scalar(written: string): string[] {
  const value = written.trim()
  if (value === '' || /^[|>][+-]?$/.test(value)) return []
  const listed = /^\[(.*)\]$/s.exec(value)?.[1]
  return listed === undefined ? [unquoted(value)] : partsOf(listed).map(unquoted).filter((part) => part !== '')
}

/** The parts of a list at its commas, but for those within quotes. */
const partsOf = (listed: string): string[] => (listed.match(/(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,])+/g) ?? []).map((part) => part.trim())

function unquoted(value: string): string {
  const quote = value[0]
  const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return quoted ? value.slice(1, -1).replaceAll(quote === '"' ? '\\"' : "''", quote) : value
}
