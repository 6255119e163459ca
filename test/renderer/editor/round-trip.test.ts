import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { describe, expect, test } from 'vitest'
import { Block, maxListDepth } from '../../../core/document/block.ts'
import { Draft } from '../../../core/document/draft.ts'
import { markNames, type Inline, type NoteInline, type Text } from '../../../core/document/inline.ts'
import { $readBlock } from '../../../renderer/editor/to-block.ts'
import { openEditor, type OpenEditor } from './open-editor.ts'

const readBlocks = ({ editor }: OpenEditor): Block[] =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map($readBlock),
  )

const oneOfEach: Draft = {
  blocks: [
    { kind: 'heading', id: 'h', level: 2, numbered: true, status: 'reviewed', budget: 900, children: [{ type: 'text', text: 'Violence' }] },
    { kind: 'heading', id: 'r', level: 3, numbered: false, role: 'recommendations', children: [{ type: 'text', text: 'Recommendations' }] },
    {
      kind: 'paragraph',
      id: 'p',
      children: [
        { type: 'text', text: 'Plain, ' },
        { type: 'text', text: 'all', bold: true, italic: true, underline: true, superscript: true, smallCaps: true },
        { type: 'text', text: 'libertés', language: 'fr' },
        { type: 'text', text: 'and', language: 'pt-BR', bold: true },
        { type: 'text', text: 'low', subscript: true },
        { type: 'text', text: 'twice', subscript: true, comments: ['c1', 'c2'] },
        { type: 'text', text: 'once', comments: ['c2'] },
        { type: 'reference', to: 'note', id: 'n1' },
        { type: 'citation', source: 's1', locator: { kind: 'paragraph', value: '57–58' }, prefix: 'see', again: 'supra' },
        { type: 'break' },
        { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'here', comments: ['c1'] }, { type: 'break' }, { type: 'text', text: 'too', italic: true }] },
        { type: 'note', id: 'n' },
      ],
    },
    { kind: 'quote', id: 'q', number: '139', children: [{ type: 'text', text: 'The State says.' }] },
    { kind: 'quote', id: 'q2', direction: 'rtl', passage: { source: 's1', id: 'p85' }, children: [] },
    { kind: 'paragraph', id: 'pr', direction: 'rtl', children: [{ type: 'text', text: 'UNICEF' }] },
    { kind: 'paragraph', id: 'pl', direction: 'ltr', children: [{ type: 'text', text: 'الأطفال' }] },
    { kind: 'paragraph', id: 'pa', children: [{ type: 'text', text: 'الأطفال' }] },
    { kind: 'list-item', id: 'l', list: 'number', depth: 3, children: [{ type: 'text', text: 'third level' }] },
    { kind: 'recommendation', id: 'c', children: [{ type: 'text', text: 'Stop.' }] },
    { kind: 'caption', id: 'cap', of: 'table', children: [{ type: 'text', text: 'Children in detention' }] },
    {
      kind: 'table',
      id: 't',
      headerRows: 1,
      landscape: true,
      direction: 'rtl',
      rows: [
        { cells: [{ paragraphs: [[{ type: 'text', text: 'Year' }]] }, { paragraphs: [[{ type: 'text', text: 'Girls' }]] }] },
        { cells: [{ span: 2, paragraphs: [[{ type: 'text', text: 'all', bold: true }, { type: 'note', id: 'n2' }], []] }] },
      ],
    },
    { kind: 'figure', id: 'f', attachment: 'red-dot', alt: 'A red dot', width: 60 },
    { kind: 'caption', id: 'cap2', of: 'figure', children: [] },
    { kind: 'page-break', id: 'b' },
    { kind: 'recommendations-summary', id: 's' },
  ],
  notes: [{ id: 'n2', paragraphs: [[{ type: 'text', text: 'In a cell.' }]] }, { id: 'n', paragraphs: [[{ type: 'text', text: 'See ' }, { type: 'link', url: 'mailto:a@example.org', children: [{ type: 'text', text: 'A' }] }, { type: 'citation', source: 's2' }], []] }],
}

const text = fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }), marks: fc.subarray([...markNames]), language: fc.constantFrom(undefined, 'fr', 'zh-Hant'), comments: fc.subarray(['c1', 'c2', 'c3']) })
const toText = ({ text: words, marks, language, comments }: { text: string; marks: (typeof markNames)[number][]; language: string | undefined; comments: string[] }): Text => ({
  type: 'text',
  text: words,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
  ...(language !== undefined && { language }),
  ...(comments.length > 0 && { comments }),
})
/** Runs with the same marks are one run as soon as they stand side by side, so a break parts them here. */
const parted = <T extends { type: string }>(items: readonly T[]): (T | { type: 'break' })[] =>
  items.flatMap((item, index) => (item.type === 'text' && items[index - 1]?.type === 'text' ? [{ type: 'break' as const }, item] : [item]))
const breakOrText = fc.oneof(text.map(toText), fc.constant({ type: 'break' } as const))
const link = fc.record({ type: fc.constant('link' as const), url: fc.webUrl(), children: fc.array(breakOrText, { minLength: 1, maxLength: 3 }).map(parted) })
const noteInlines: fc.Arbitrary<NoteInline[]> = fc.array(fc.oneof(breakOrText, link), { maxLength: 4 }).map(parted)

const block = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), numbered: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'recommendation' as const) }),
  fc.record({ kind: fc.constant('quote' as const), number: fc.string({ minLength: 1, maxLength: 4 }) }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('caption' as const), of: fc.constantFrom('table' as const, 'figure' as const) }),
  fc.record({ kind: fc.constant('list-item' as const), list: fc.constantFrom('bullet' as const, 'number' as const), depth: fc.nat(maxListDepth) }),
)
const content = fc.array(fc.oneof(breakOrText, link, fc.constant({ type: 'note' as const })), { maxLength: 5 })

const draft: fc.Arbitrary<Draft> = fc
  .array(fc.tuple(block, content, noteInlines, fc.constantFrom(undefined, undefined, 'ltr', 'rtl')), { minLength: 1, maxLength: 8 })
  .map((items) => {
    const notes: Draft['notes'] = []
    const blocks = items.map(([own, inlines, words, direction], index): unknown => ({
      ...own,
      ...(direction !== undefined && { direction }),
      id: `b${String(index)}`,
      children: parted(inlines).map((inline): Inline => {
        if (inline.type !== 'note') return inline
        const id = `n${String(notes.length)}`
        notes.push({ id, paragraphs: [words] })
        return { type: 'note', id }
      }),
    }))
    return Draft.parse({ blocks, notes })
  })

describe('the editor and the saved form', () => {
  test('shows one of each block and inline and reads it back unchanged', () => {
    const opened = openEditor(oneOfEach)
    expect(readBlocks(opened)).toEqual(oneOfEach.blocks)
    expect(opened.model.draft()).toEqual(oneOfEach)
  })

  test('keeps everything through the JSON that the clipboard carries', () => {
    const opened = openEditor(oneOfEach)
    const json = JSON.stringify(opened.editor.getEditorState().toJSON())
    opened.editor.setEditorState(opened.editor.parseEditorState(json))
    expect(readBlocks(opened)).toEqual(oneOfEach.blocks)
  })

  test('reads any draft back as it was', () => {
    fc.assert(
      fc.property(draft, (any) => {
        const opened = openEditor(any)
        expect(readBlocks(opened)).toEqual(any.blocks)
        expect(opened.model.draft()).toEqual(any)
        expect(opened.differences).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('gives an empty draft one paragraph to type into', () => {
    const opened = openEditor({ blocks: [], notes: [] })
    expect(readBlocks(opened)).toEqual([{ kind: 'paragraph', id: 'new-1', children: [] }])
  })
})
