import type { Block, Heading } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import { Reference, type Inline } from '../../core/document/inline.ts'
import type { Note } from '../../core/document/note.ts'
import type { Report } from '../../core/report/report.ts'
import { emptyTitleBlock, type TitleBlock } from '../../core/report/title-block.ts'

/** Short ways to write drafts in tests. Text is given as a string, a note's mark as `[^id]`, a live number as `{note:id}` and a citation as `{cite:source}` inside it. */
export const inlines = (text: string): Inline[] =>
  text.split(/(\[\^[\w-]+\]|\{(?:note|section|recommendation|table|figure|cite):[\w-]+\})/).flatMap((part): Inline[] => {
    const [to, place] = /^\{(\w+):([\w-]+)\}$/.exec(part)?.slice(1) ?? []
    if (place !== undefined && to === 'cite') return [{ type: 'citation', source: place }]
    const target = Reference.shape.to.safeParse(to)
    if (place !== undefined && target.success) return [{ type: 'reference', to: target.data, id: place }]
    const mark = /^\[\^([\w-]+)\]$/.exec(part)?.[1]
    if (mark !== undefined) return [{ type: 'note', id: mark }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })

export const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, children: inlines(text) })
export const recommendation = (id: string, text: string): Block => ({ kind: 'recommendation', id, children: inlines(text) })
export const quote = (id: string, number: string, text: string): Block => ({ kind: 'quote', id, number, children: inlines(text) })
export const listItem = (id: string, list: 'bullet' | 'number', depth: number, text = id): Block => ({ kind: 'list-item', id, list, depth, children: inlines(text) })
export const heading = (id: string, level: Heading['level'], text: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  id,
  level,
  numbered: true,
  children: inlines(text),
  ...more,
})
export const note = (id: string, ...paragraphs: string[]): Note => ({
  id,
  paragraphs: paragraphs.map((text) => [{ type: 'text', text }]),
})

export const draftOf = (blocks: Block[], notes: Note[] = []): Draft => ({ blocks, notes })

export const reportOf = (titleBlock: Partial<TitleBlock> = {}, more: Partial<Report> = {}): Report => ({
  id: 'report',
  template: 'crc-alternative-report',
  language: 'en',
  headingNumbering: 'legal',
  paragraphNumbers: 'none',
  paper: 'A4',
  repeatPolicy: 'full',
  titleBlock: { ...emptyTitleBlock, ...titleBlock },
  ...more,
})
