import { expect, test } from 'vitest'
import { inlinesOf } from '../../../../core/document/walk.ts'
import { errorOf, lossesOf, notesOf, outlineOf, read, readMarkdownText } from '../../../helpers/read-drafts.ts'

const markdown = (...lines: string[]) => readMarkdownText(lines.join('\n'))

test('a lone first heading is the title, and the headings below move up', () => {
  const draft = markdown('# Children on the move', '', 'A report to the Committee', '', 'Submitted by **Open Doors (OD)**', '', '## I. Introduction', '', 'Text.', '', '### A. Scope', '', '## II. Findings')
  expect(draft.titleBlock).toEqual({ title: 'Children on the move', subtitle: 'A report to the Committee', organisation: 'Open Doors (OD)' })
  expect(outlineOf(draft)).toEqual(['h1 I. Introduction', 'paragraph Text.', 'h2 A. Scope', 'h1 II. Findings'])
  expect(draft.headingNumbering).toBe('legal')
  expect(draft.notCarried).toEqual([])
})

test('several first-level headings are sections, not titles', () => {
  const draft = markdown('# 1. Context', 'Text.', '# 2. Findings', '## 2.1 Schools')
  expect(draft.titleBlock).toEqual({})
  expect(outlineOf(draft)).toEqual(['h1 1. Context', 'paragraph Text.', 'h1 2. Findings', 'h2 2.1. Schools'])
  expect(draft.headingNumbering).toBe('decimal')
})

test.each([
  ['# Niñas en la frontera', ['# I. Introducción', 'Texto.', '# II. Escuelas']],
  ['# Des enfants à la rue', ['Rapport au Comité', '# 1. Contexte', 'Texte.', '# 2. Écoles', '## 2.1 Frais']],
  ['# Children on the move', ['# I. Schools']],
])('“%s” above numbered sections of its own level is the title', (title, below) => {
  const draft = readMarkdownText([title, ...below].join('\n\n'))
  expect(draft.titleBlock.title).toBe(title.slice(2))
  expect(outlineOf(draft)[0]).toMatch(/^h1 (?:I|1)\. /)
})

test.each([
  ['# Executive summary', '# I. Schools'],
  ['# Avant-propos', 'Nous avons écouté les enfants.', '# 1. Écoles'],
  ['# How we worked', 'We listened to children for a year.', '# I. Schools', '# II. Hospitals'],
  ['# Schools', '# Hospitals', '# I. Annex'],
])('“%s” above %s is a section', (...lines) => {
  expect(readMarkdownText(lines.join('\n\n')).titleBlock).toEqual({})
})

test('lines of the title page are read where they are clear, and stay text where not', () => {
  const draft = markdown('# Title', '', 'A sentence that is no subtitle.', '', 'Session: 97th session  ', 'State party: Mexico  ', 'Ask for Ana.', '', 'Date: soon', '', '## Context', '', 'Date: 3 May')
  expect(draft.titleBlock).toEqual({ title: 'Title', session: '97th session', state: 'MEX', date: 'soon' })
  expect(outlineOf(draft)).toEqual(['paragraph A sentence that is no subtitle.', 'paragraph Ask for Ana.', 'h1 Context', 'paragraph Date: 3 May'])
})

test.each([['Présenté par Portes ouvertes', 'Portes ouvertes'], ['Presentado por: Puertas Abiertas', 'Puertas Abiertas'], ['Soumis par Portes ouvertes', 'Portes ouvertes']])(
  '“%s” names the organisation',
  (line, organisation) => { expect(markdown('# T', '', line, '', '## One', '', 'Text.').titleBlock.organisation).toBe(organisation) },
)

test('levels that skip are closed and counted', () => {
  const draft = markdown('# T', '', '## One', '', '#### Deep', '', '##### Deeper', '', '## Two')
  expect(outlineOf(draft)).toEqual(['h1 One', 'h2 Deep', 'h3 Deeper', 'h1 Two'])
  expect(lossesOf(draft)).toEqual({ 'heading-level-changed': 2 })
})

test('a typed number that differs from the computed one is counted', () => {
  const draft = markdown('# T', '', '## I. One', '', '## II. Two', '', '## IV. Four')
  expect(outlineOf(draft)).toEqual(['h1 I. One', 'h1 II. Two', 'h1 III. Four'])
  expect(lossesOf(draft)).toEqual({ 'heading-number-changed': 1 })
})

test('lists under a recommendations heading are recommendations, also after a blank line or another list sign', () => {
  const draft = markdown('# T', '', '## One', '', '### RECOMMENDATIONS', '', 'We recommend:', '', '- Train guards.', '- Fund schools:', '  - in the north', '', '* Publish data.', '', '## Two', '', '- An item.')
  expect(outlineOf(draft)).toEqual([
    'h1 One', 'h2! RECOMMENDATIONS', 'paragraph We recommend:', 'recommendation Train guards.', 'recommendation Fund schools:', '*0 in the north',
    'recommendation Publish data.', 'h1 Two', '*0 An item.',
  ])
  expect(draft.notCarried).toEqual([])
})

test('a list after “recommends:” holds recommendations up to the next paragraph', () => {
  const draft = markdown('The coalition recommends:', '', '1. Act.', '2. Act again.', '', 'A closing word.', '', '- Not one.')
  expect(outlineOf(draft)).toEqual(['paragraph The coalition recommends:', 'recommendation Act.', 'recommendation Act again.', 'paragraph A closing word.', '*0 Not one.'])
  expect(lossesOf(draft)).toEqual({ 'recommendation-number': 2 })
})

test('quotes know the paragraph number, wherever the asterisks stand', () => {
  const draft = markdown('> *13. Laws were amended.*', '', '> *14.* *More laws.*', '', '> 139. Reunification *is* paramount.', '>', '> It matters.', '', '*218. Detention is forbidden.*', '', '219. *The Commission acts.*', '', '*Only stressed.*')
  expect(draft.draft.blocks.map((block) => (block.kind === 'quote' ? [block.number, block.children] : block.kind))).toEqual([
    ['13', [{ type: 'text', text: 'Laws were amended.' }]],
    ['14', [{ type: 'text', text: 'More laws.' }]],
    ['139', [{ type: 'text', text: 'Reunification ' }, { type: 'text', text: 'is', italic: true }, { type: 'text', text: ' paramount.' }]],
    [undefined, [{ type: 'text', text: 'It matters.' }]],
    ['218', [{ type: 'text', text: 'Detention is forbidden.' }]],
    ['219', [{ type: 'text', text: 'The Commission acts.' }]],
    'paragraph',
  ])
})

test('notes come in the order of their marks, with their paragraphs and links', () => {
  const draft = markdown('One[^b] and two[^a].', '', '[^a]: Note *a*.', '', '    Its second paragraph.', '', '[^b]: See [the site](https://site.example).')
  expect(notesOf(draft)).toEqual(['See the site.', 'Note a.\nIts second paragraph.'])
  expect(draft.draft.notes[0]?.paragraphs[0]?.[1]).toEqual({ type: 'link', url: 'https://site.example', children: [{ type: 'text', text: 'the site' }] })
  expect(draft.draft.blocks.slice(0, 1).flatMap(inlinesOf).filter(({ type }) => type === 'note')).toEqual(draft.draft.notes.map(({ id }) => ({ type: 'note', id })))
})

test('a second mark of one note gets a copy of it', () => {
  const draft = markdown('One[^a], again[^a].', '', '[^a]: Note.')
  expect(notesOf(draft)).toEqual(['Note.', 'Note.'])
  expect(lossesOf(draft)).toEqual({ 'repeated-note-mark': 1 })
})

test('a note marked inside a note stands in brackets there, once', () => {
  const draft = markdown('One[^a].', '', '[^a]: See[^b] and again[^b].', '', '[^b]: The law.')
  expect(notesOf(draft)).toEqual(['See [The law.] and again [b].'])
  expect(lossesOf(draft)).toEqual({ 'nested-block-layout': 2 })
})

test('notes that mark each other twice do not double without end', () => {
  const chain = Array.from({ length: 100 }, (_, index) => `[^${String(index)}]: n[^${String(index + 1)}][^${String(index + 1)}]\n`)
  expect(notesOf(markdown('One[^0].', '', ...chain, '[^100]: end'))).toHaveLength(1)
})

test.each([
  ['a mark without a note', 'Text[^7].', '7'],
  ['a note without a mark', 'Text.\n\n[^8]: Alone.', '8'],
  ['two notes with one label', 'Text[^9].\n\n[^9]: One.\n\n[^9]: Two.', '9'],
])('%s is refused by its label', (_case, text, labels) => {
  expect(errorOf(() => readMarkdownText(text))).toEqual({ code: 'notes-unmatched', details: { file: 'draft.md', labels } })
})

test('an escaped bracket is text, and an inline note is a note', () => {
  const draft = markdown('Typed \\[^7] here^[See [a *b*] of chapter 2.] and on [sic].')
  expect(outlineOf(draft)).toEqual(['paragraph Typed [^7] here and on [sic].'])
  expect(notesOf(draft)).toEqual(['See [a b] of chapter 2.'])
})

test('understood HTML becomes marks, other HTML is counted and its text kept', () => {
  const draft = markdown('An <u>under</u>lined 1<sup>st</sup><br>line, <b>bold</b>, <span class="x">span</span>, H<sub>2</sub>O.', '', '<!-- a comment -->', '', '<div>', 'Boxed &amp; kept', '</div>')
  expect(draft.draft.blocks.map(inlinesOf)).toEqual([
    [
      { type: 'text', text: 'An ' }, { type: 'text', text: 'under', underline: true }, { type: 'text', text: 'lined 1' }, { type: 'text', text: 'st', superscript: true }, { type: 'break' },
      { type: 'text', text: 'line, ' }, { type: 'text', text: 'bold', bold: true }, { type: 'text', text: ', span, H' }, { type: 'text', text: '2', subscript: true }, { type: 'text', text: 'O.' },
    ],
    [{ type: 'text', text: 'Boxed & kept' }],
  ])
  expect(lossesOf(draft)).toEqual({ html: 3 })
})

test('a language, small capitals and a direction are read as we write them and as pandoc does', () => {
  const readLine = (line: string) => readMarkdownText(`# T\n\n## One\n\n${line}`).draft.blocks.slice(1).map(({ id: _id, ...block }) => block)
  const spoken = [{ type: 'text', text: 'The ' }, { type: 'text', text: 'mot à ' , language: 'fr' }, { type: 'text', text: 'mot', italic: true, language: 'fr' }, { type: 'text', text: ' of ' }, { type: 'text', text: 'unicef', smallCaps: true }]
  expect(readLine('The [mot à *mot*]{lang=fr} of [unicef]{.smallcaps}')).toEqual([{ kind: 'paragraph', children: spoken }])
  expect(readLine('The <span lang="fr">mot à *mot*</span> of <span style="font-variant: small-caps">unicef</span>')).toEqual([{ kind: 'paragraph', children: spoken }])
  expect(readLine('[a [b]{lang=es} c](https://example.org) and [x]{.unknown} [y]')).toMatchObject([{ children: [{ type: 'link', children: [{ text: 'a ' }, { text: 'b', language: 'es' }, { text: ' c' }] }, { text: ' and [x]{.unknown} [y]' }] }])
  expect(readLine('<span dir="rtl">UNICEF and **others**</span>')).toEqual([{ kind: 'paragraph', direction: 'rtl', children: [{ type: 'text', text: 'UNICEF and ' }, { type: 'text', text: 'others', bold: true }] }])
})

test('code, pictures and strikethrough leave their text and are counted', () => {
  const draft = markdown('| a | b[^1] |', '|---|---|', '| c | d |', '', 'Run `x` ~~not~~ ![alt](p.png)', '', '```', 'one', 'two', '```', '', '[^1]: In a cell.')
  expect(outlineOf(draft)).toEqual(['table a\nb\nc\nd', 'paragraph Run x not', 'paragraph one\ntwo'])
  expect(notesOf(draft)).toEqual(['In a cell.'])
  expect(lossesOf(draft)).toEqual({ image: 1, 'code-formatting': 2, strikethrough: 1 })
})

test('lists keep kind and depth, and a second paragraph of an item follows it', () => {
  const draft = markdown('1. One', '   - inner', '2. Two', '', '   More of two.', '', '- Bullet')
  expect(outlineOf(draft)).toEqual(['#0 One', '*1 inner', '#0 Two', 'paragraph More of two.', '*0 Bullet'])
  expect(lossesOf(draft)).toEqual({ 'nested-block-layout': 1 })
})

test('lists with letters inside numbered ones are lists, and others keep their letters as text', () => {
  const draft = markdown('1. One', '   a. by land', '   b. by *sea*[^1]', '      and back', '2. Two', '', '    a) alone', '    b) together', '', 'The law has parts:', '(a) on fees;', '(i) low;', '(ii) high;', '(b) on books.', '', 'Thanks to', 'A. Smith.', '', '[^1]: Note.')
  expect(outlineOf(draft)).toEqual(['#0 One', '#1 by land', '#1 by sea and back', '#0 Two', '#1 alone', '#1 together', 'paragraph The law has parts:', 'paragraph (a) on fees;', 'paragraph (i) low;', 'paragraph (ii) high;', 'paragraph (b) on books.', 'paragraph Thanks to A. Smith.'])
  expect(notesOf(draft)).toEqual(['Note.'])
  expect(lossesOf(draft)).toEqual({ 'list-number-typed': 4 })
})

test('a list with letters that is indented as pandoc allows is no code, and code in an item is no list', () => {
  const draft = markdown('1. One', '', '    a. first', '    b. second', '', '        i. now', '        ii. then', '', '2. Two', '', '        a. alone', '        b. together', '', '3. Three', '', '       just code')
  expect(outlineOf(draft)).toEqual(['#0 One', '#1 first', '#1 second', '#2 now', '#2 then', '#0 Two', '#1 alone', '#1 together', '#0 Three', 'paragraph just code'])
})

test.each(['# Schools {#schools}', '# Schools {.unnumbered #s}', '# Schools {-}', '# Schools {lang="en"}'])('what stands behind “%s” for pandoc is no word of it', (heading) => {
  expect(outlineOf(markdown(heading, '', 'Text {kept}.', '', '# Beds {one}'))).toEqual(['h1 Schools', 'paragraph Text {kept}.', 'h1 Beds {one}'])
})

test('letters typed before paragraphs stay as they are typed', () => {
  const draft = markdown('(a) The first.', '', '(b) The second.', '', '1. A list')
  expect(outlineOf(draft)).toEqual(['paragraph (a) The first.', 'paragraph (b) The second.', '#0 A list'])
})

test('a list that does not begin at 1 keeps its numbers as text', () => {
  const draft = markdown('12. Twelve', '13. Thirteen')
  expect(outlineOf(draft)).toEqual(['paragraph 12. Twelve', 'paragraph 13. Thirteen'])
  expect(lossesOf(draft)).toEqual({ 'list-number-typed': 2 })
})

test('links keep the marks inside them, and one that leads nowhere leaves its text', () => {
  const draft = markdown('See [the **bold** site](https://site.example), [nothing](#) and [a file](file:///x).')
  expect(draft.draft.blocks.slice(0, 1).flatMap(inlinesOf)[1]).toEqual({
    type: 'link',
    url: 'https://site.example',
    children: [{ type: 'text', text: 'the ' }, { type: 'text', text: 'bold', bold: true }, { type: 'text', text: ' site' }],
  })
  expect(lossesOf(draft)).toEqual({ 'unsafe-link': 2 })
})

test('front matter fills the title block, and what it has no place for stays as text', () => {
  const draft = markdown('---', 'title: "Children: a report"', 'author:', '  - Open Doors', '  - Ana', 'date: 2024-05-01', 'keywords: children', '---', '', '# One', '', 'Text.')
  expect(draft.titleBlock).toEqual({ title: 'Children: a report', organisation: 'Open Doors, Ana', date: '2024-05-01' })
  expect(outlineOf(draft)).toEqual(['h1 One', 'paragraph keywords: children', 'paragraph Text.'])
})

test.each([
  ['author: [Open Doors, Ana Ruiz]', 'Open Doors, Ana Ruiz'],
  ['author: ["Open Doors, Inc.", \'L\'\'Enfance\']', "Open Doors, Inc., L'Enfance"],
  ['authors: [ Puertas Abiertas ]', 'Puertas Abiertas'],
  ['author: []', undefined],
  ['author:\n  - name: Open Doors\n  - name: "Ana Ruiz"', 'Open Doors, Ana Ruiz'],
  ['author: Portes [ouvertes]', 'Portes [ouvertes]'],
])('the front matter “%s” names %s', (line, organisation) => {
  expect(markdown('---', line, '---', '', '# One', '', 'Text.', '', '# Two').titleBlock.organisation).toBe(organisation)
})

test('soft line ends are spaces, quotation marks stay as typed, Windows line ends do not matter', () => {
  const draft = readMarkdownText('\ufeffThe “curly” and\r\nthe "straight"\r\n\r\nNext.')
  expect(outlineOf(draft)).toEqual(['paragraph The “curly” and the "straight"', 'paragraph Next.'])
})

test('text in UTF-16 is read, other bytes are refused by their place', () => {
  const utf16 = Buffer.from('\ufeffNiñas y niños', 'utf16le')
  expect(outlineOf(read('draft.md', utf16))).toEqual(['paragraph Niñas y niños'])
  const latin1 = Buffer.from('Niñas', 'latin1')
  expect(errorOf(() => read('draft.md', latin1))).toEqual({ code: 'text-not-utf8', details: { file: 'draft.md', position: 3 } })
})

test('quotes nested ten thousand deep do not break the reader', () => {
  expect(errorOf(() => readMarkdownText(`${'>'.repeat(10_000)} deep`)).code).toBe('file-too-nested')
})

const times = (text: string, count: number) => text.repeat(count)
test.each([
  ['forty thousand emphasis marks on one line', times('*a_ ', 20_000), 'file-too-tangled'],
  ['emphasis in many paragraphs', times(`${times('*a_ ', 2_000)}\n\n`, 20), 'file-too-tangled'],
  ['a hundred thousand brackets', times('[', 100_000), 'file-too-tangled'],
  ['code signs that never meet', Array.from({ length: 300 }, (_, index) => times('`', index)).join(' '), 'file-too-tangled'],
  ['a quote of a hundred thousand lines', `> ${times('a\n', 100_000)}`, 'file-too-tangled'],
  ['one line of five megabytes', times('word ', 1_000_000), 'file-too-tangled'],
  ['a table of half a million cells', `${times('|a', 500)}|\n${times('|-', 500)}|\n${times(`${times('|a', 500)}|\n`, 1_000)}`, 'file-too-tangled'],
  ['three thousand lists in one another', Array.from({ length: 3_000 }, (_, index) => `${times('  ', index)}- x\n`).join(''), 'file-too-nested'],
  ['lists in one another by tabs', Array.from({ length: 300 }, (_, index) => `${times('\t', index)}1. x\n`).join(''), 'file-too-nested'],
])('%s are refused before they are parsed', (_case, text, code) => {
  expect(errorOf(() => readMarkdownText(text)).code).toBe(code)
})

test('a line of the text that is too much is named', () => {
  expect(errorOf(() => readMarkdownText(`One.\n\nTwo.\n\n${times('[', 100_000)}`)).details).toEqual({ file: 'draft.md', line: 5 })
})

test('a picture of a megabyte in the text is no long paragraph', () => {
  expect(lossesOf(readMarkdownText(`See ![a map](data:image/png;base64,${times('AAAA', 250_000)}) here.`))).toEqual({ image: 1 })
})

test('two thousand notes side by side with long addresses are read', () => {
  const notes = Array.from({ length: 2_000 }, (_, index) => `[^${String(index)}]: See [the *site*](https://site.example/a_b_c_${String(index)}).`)
  expect(notesOf(readMarkdownText(`${notes.map((_, index) => `Text[^${String(index)}].`).join('\n\n')}\n\n${notes.join('\n')}`))).toHaveLength(2_000)
})
