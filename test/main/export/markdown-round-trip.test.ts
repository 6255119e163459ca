import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import { directBlock } from '../../../core/document/import/direct-block.ts'
import { tidyInlines } from '../../../core/document/import/tidy-inlines.ts'
import type { ImportedInline } from '../../../core/document/import/imported-text.ts'
import type { Inline, NoteInline } from '../../../core/document/inline.ts'
import { notesInOrder, withTexts } from '../../../core/document/walk.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { pictures } from '../../helpers/pictures.ts'
import { recommendationsAs } from '../../helpers/templates.ts'

/** Words that Markdown could take for signs of its own, in several languages and directions. An address is not among them: it comes back as a link, as GitHub reads it. */
const words = fc.constantFrom(
  'The State says', '1. not a list', '- nor this', '# nor a heading', '* star *', '_under_score', '[brackets](x)', '[^1]', '`code`', '<b>tag</b>', '&amp; entity', '> quote', 'a | b', 'C:\\path\\',
  '~~struck~~', '--- ---', 'Niños y niñas, «años»', 'L’État dit', 'الأطفال في الدولة', '日本語', '5 < 6 & 7 > 2', '!picture', '+ plus', '2) paren', '\\*escaped', 'x^2^', '$y$', '= =', ': colon',
)
const on = fc.constantFrom<true | undefined>(true, undefined, undefined, undefined)
const text = fc.record({ text: words, bold: on, italic: on, underline: on, superscript: on, smallCaps: on, language: fc.constantFrom(undefined, undefined, undefined, 'fr', 'pt-BR') }).map(({ text, ...marks }) => ({ type: 'text' as const, text, ...Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined)) }))
const link = fc.record({ type: fc.constant('link' as const), url: fc.constantFrom('https://example.org/a_b?c=d&e=f(g)', 'https://example.org/%20x', 'mailto:a@example.org'), children: fc.array(text, { minLength: 1, maxLength: 1 }) })
const opening = { type: 'text' as const, text: 'Opening words' }
const closing = { type: 'text' as const, text: 'and closing words' }
const lineBreak = fc.constant({ type: 'break' as const })
const space = { type: 'text' as const, text: ' ' }
/** Space stands between marked words and never in them: at their edge Markdown can only write it outside. */
const spaced = <I>(children: readonly I[]) => [opening, space, ...children.flatMap((child) => [child, space]), closing]
const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: text }, link), { maxLength: 4 })
const noteText = fc.array(fc.oneof({ weight: 4, arbitrary: text }, link, lineBreak), { maxLength: 4 }).map((children): NoteInline[] => spaced(children))
const bodyText = fc.array(fc.oneof({ weight: 4, arbitrary: text }, link, lineBreak), { maxLength: 4 }).map((children): Inline[] => spaced(children))
const line = inlines.map((children): Inline[] => spaced(children))
const noted = (children: readonly Inline[], note: string | undefined): Inline[] => [...children, ...(note === undefined ? [] : [{ type: 'note' as const, id: note }])]

type Content = { [K in Block['kind']]: Omit<Extract<Block, { kind: K }>, 'id'> }[Block['kind']]
const list = fc.array(fc.record({ kind: fc.constant('list-item' as const), list: fc.constantFrom('bullet' as const, 'number' as const), depth: fc.integer({ min: 0, max: 3 }), children: line }), { minLength: 1, maxLength: 4 })
  // A list begins at its edge and goes in one step at a time.
  .map((items) => items.reduce<Content[]>((all, item, index) => {
    const before = all.at(-1)
    const depth = index === 0 || before?.kind !== 'list-item' ? 0 : Math.min(item.depth, before.depth + 1)
    return [...all, { ...item, depth, list: items[0]?.list ?? item.list }]
  }, []))
const stretch: fc.Arbitrary<Content[]> = fc.oneof(
  bodyText.map((children): Content[] => [{ kind: 'paragraph', children }]),
  fc.record({ number: fc.constantFrom('1', '139'), children: line }).map((quote): Content[] => [{ kind: 'quote', ...quote }]),
  list,
  fc.record({ caption: line, headerRows: fc.integer({ min: 1, max: 3 }), landscape: on, rows: fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 4 }) }).map(({ caption, headerRows, landscape, rows }): Content[] => [
    { kind: 'caption', of: 'table', children: caption },
    { kind: 'table', headerRows, ...(landscape && { landscape }), rows: rows.map((cells) => ({ cells: cells.map((cell) => ({ paragraphs: [cell] })) })) },
    { kind: 'paragraph', children: [opening] },
  ]),
  fc.record({ caption: line, width: fc.integer({ min: 10, max: 100 }) }).map(({ caption, width }): Content[] => [
    { kind: 'figure', attachment: 'red-dot', alt: 'A red [dot] "x"', width },
    { kind: 'caption', of: 'figure', children: caption },
  ]),
  fc.constant<Content[]>([{ kind: 'page-break' }, { kind: 'paragraph', children: [opening] }]),
)
/** They close their section: a list below them there would be read as more of them, as in any draft from outside. */
const recommendations: fc.Arbitrary<Content[]> = fc.oneof(fc.constant<Content[]>([]), fc.array(line, { minLength: 1, maxLength: 3 }).map((all): Content[] => [{ kind: 'heading', level: 2, numbered: true, role: 'recommendations', children: [{ type: 'text', text: 'Recommendations' }] }, ...all.map((children) => ({ kind: 'recommendation' as const, children }))]))
const drafts = fc.record({
  sections: fc.array(fc.record({ level: fc.constantFrom(1 as const, 2 as const), title: line, contents: fc.array(stretch, { minLength: 1, maxLength: 4 }), recommendations }), { minLength: 1, maxLength: 4 }),
  notes: fc.array(fc.array(noteText, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  directions: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
}).map(({ sections, notes, directions }) => {
  const contents = sections.flatMap(({ level, title, contents, recommendations }, index): Content[] => [{ kind: 'heading', level: index === 0 ? 1 : level, numbered: true, children: title }, ...contents.flat(), ...recommendations])
  let marked = 0
  const blocks = contents.map((content, index): Block => {
    // A choice that the letters make superfluous would not come back.
    const block = directBlock({ ...content, id: `b${String(index)}` }, directions[index % directions.length] === true ? 'rtl' : undefined)
    if (block.kind !== 'paragraph' || marked === notes.length) return block
    return { ...block, children: noted(block.children, `n${String((marked += 1))}`) }
  })
  return { blocks, notes: notes.slice(0, marked).map((paragraphs, index) => ({ id: `n${String(index + 1)}`, paragraphs })) }
})

const tidy = (children: readonly Inline[]) => tidyInlines(children.flatMap((inline): ImportedInline[] => (inline.type === 'reference' ? [] : [inline.type === 'link' ? { ...inline, children: [...inline.children] } : inline])))
  .map((inline) => (inline.type === 'note' ? 'note' : inline))
const plain = (block: Block) => {
  const { id: _id, ...rest } = withTexts(block, tidy)
  return 'attachment' in rest ? { ...rest, attachment: '' } : rest
}

it('a report written as Markdown and read back has every block, word and mark', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(drafts, async (draft) => {
    const { bytes } = await exportReport(reportOf({ title: 'A title' }, { headingNumbering: 'decimal' }), recommendationsAs('number'), draft, 'md', pictures)
    let last = 0
    const read = readDraft('report.md', bytes, () => `id-${String((last += 1))}`)
    expect(read.draft.blocks.map(plain)).toEqual(draft.blocks.map(plain))
    expect(notesInOrder(read.draft).map(({ paragraphs }) => paragraphs.map(tidy))).toEqual(notesInOrder(draft).map(({ paragraphs }) => paragraphs.map(tidy)))
    // The number of a recommendation is counted anew, and the import says so.
    expect(read.notCarried.filter(({ what }) => what !== 'recommendation-number')).toEqual([])
  }), { numRuns: 150 })
})
