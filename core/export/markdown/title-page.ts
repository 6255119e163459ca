import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ImportedParagraph } from '../../document/import/imported-text.ts'
import { newTally } from '../../document/import/tally.ts'
import { takeTitlePage } from '../../document/import/title-page.ts'
import type { Inline } from '../../document/inline.ts'
import { blockText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import { confidentialMark, titleLines, type TitleLine } from '../title-page.ts'

/** The title page of a report: front matter with its title, where that is needed, and its lines. */
export interface MarkdownTitlePage {
  frontMatter: string
  lines: RootContent[]
}

/**
 * A title is a heading and the subtitle the line under it, as everybody writes them. Nothing but their place says what
 * they are, so where they would be read as something else, front matter names them.
 */
export function titlePageOf(report: PrintedReport): MarkdownTitlePage {
  const { titleBlock, language } = report
  const [title, subtitle] = [oneLine(titleBlock.title), oneLine(titleBlock.subtitle)]
  const mark = confidentialMark(titleBlock, language)
  const lines = [...(mark === undefined ? [] : [paragraph([{ type: 'strong', children: [textOf(mark)] }])]), ...titleLines(titleBlock, language).map(titleLine)]
  if (!isReadBack(title, subtitle, report)) return { frontMatter: frontMatterOf({ title, subtitle }), lines }
  return { frontMatter: '', lines: [...(title === '' ? [] : [heading(title)]), ...(subtitle === '' ? [] : [paragraph([textOf(subtitle)])]), ...lines] }
}

/** Whether the reader of drafts finds the same title and subtitle by their places alone. */
function isReadBack(title: string, subtitle: string, report: PrintedReport): boolean {
  const line = (text: string): ImportedParagraph<Inline> => ({ kind: 'body', children: [{ type: 'text', text }] })
  const headed: ImportedParagraph<Inline> = { kind: 'heading', level: 1, children: [{ type: 'text', text: title }] }
  const [first] = [...report.front, ...report.body]
  const mark = confidentialMark(report.titleBlock, report.language)
  const paragraphs: ImportedParagraph<Inline>[] = [
    ...(title === '' ? [] : [headed]),
    ...(subtitle === '' ? [] : [line(subtitle)]),
    ...(mark === undefined ? [] : [line(mark)]),
    ...titleLines(report.titleBlock, report.language).map(({ label, lines }) => line(`${label} ${lines[0] ?? ''}`)),
    ...(first?.kind === 'paragraph' ? [line(blockText({ ...first, children: first.children.filter((inline) => inline.type === 'text') }))] : []),
  ]
  const read = takeTitlePage(paragraphs, { titleBlock: {}, tally: newTally() }, 'place').titleBlock
  return (read.title ?? '') === title && (read.subtitle ?? '') === subtitle
}

function frontMatterOf(fields: Record<'title' | 'subtitle', string>): string {
  const named = Object.entries(fields).filter(([, value]) => value !== '').map(([field, value]) => `${field}: '${value.replaceAll("'", "''")}'`)
  return `---\n${named.join('\n')}\n---\n\n`
}

function titleLine({ field, label, lines }: TitleLine): Paragraph {
  const text = lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? [textOf(line)] : [{ type: 'break' }, textOf(line)]))
  return paragraph([textOf(`${label} `), ...(field === 'organisation' ? [{ type: 'strong', children: text } as const] : text)])
}

const heading = (text: string): Heading => ({ type: 'heading', depth: 1, children: [textOf(text)] })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const textOf = (value: string): PhrasingContent => ({ type: 'text', value })
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')
