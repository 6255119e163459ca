import { expect, test } from 'vitest'
import type { Inline } from '../../../../core/document/inline.ts'
import { inlinesOf as inlinesOfBlock } from '../../../../core/document/walk.ts'
import { headingStyles, level, list, listed, note, noteMark, p, pattern, run, style, styled } from '../../../helpers/build-docx.ts'
import { errorOf, lossesOf, notesOf, outlineOf, readDocxContent } from '../../../helpers/read-drafts.ts'

const inlinesOf = (body: string, styles = headingStyles, links: Record<string, string> = {}): Inline[][] =>
  readDocxContent({ body, styles, links }).draft.blocks.map(inlinesOfBlock)

const numbers = pattern(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + pattern(1, level(0, 'bullet', '') + level(1, 'bullet', 'o')) + list(1, 0) + list(2, 1)
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

test('title, subtitle and headings are known by their styles in any interface language', () => {
  const styles = headingStyles + style('Titel', 'Title') + style('Untertitel', 'Subtitle') + style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('House', 'House heading', '<w:basedOn w:val="berschrift1"/>')
  const draft = readDocxContent({ styles, body: styled('Titel', 'Children at sea') + styled('Untertitel', 'A report.') + styled('berschrift1', 'One') + styled('House', 'Two') + p(run('By level'), '<w:outlineLvl w:val="1"/>') })
  expect(draft.titleBlock).toEqual({ title: 'Children at sea', subtitle: 'A report.' })
  expect(outlineOf(draft)).toEqual(['h1 One', 'h1 Two', 'h2 By level'])
})

test('headings that Word numbers keep their numbers', () => {
  const numbering = pattern(5, level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>') + level(1, 'upperLetter', '%2.', '<w:pStyle w:val="Heading2"/>')) + list(3, 5)
  const styles = headingStyles.replaceAll('<w:outlineLvl', '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl')
  const draft = readDocxContent({ numbering, styles, body: styled('Heading1', 'One') + styled('Heading2', 'Under') + styled('Heading1', 'Two') + p(run('Annex'), '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>') })
  expect(outlineOf(draft)).toEqual(['h1 I. One', 'h2 A. Under', 'h1 II. Two', 'h1 Annex'])
  expect(draft.notCarried).toEqual([])
})

test('a first heading without a number, above headings that Word numbers, is the title', () => {
  const numbering = pattern(5, level(0, 'upperRoman', '%1.')) + list(3, 5)
  const numbered = (text: string) => p(run(text), '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="3"/></w:numPr>')
  const draft = readDocxContent({ numbering, styles: headingStyles, body: styled('Heading1', 'Children at sea') + numbered('Boats') + p(run('Text.')) + numbered('Ports') })
  expect(draft.titleBlock.title).toBe('Children at sea')
  expect(outlineOf(draft)).toEqual(['h1 I. Boats', 'paragraph Text.', 'h1 II. Ports'])
})

test('marks are what differs from the style of the paragraph', () => {
  const styles = headingStyles + style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character')
  expect(inlinesOf(styled('Heading2', 'Bold by style') + p(run('a', '<w:b/>') + run('b', '<w:b w:val="0"/>') + run('c', '<w:rStyle w:val="Strong"/>') + run('d', '<w:rStyle w:val="Strong"/><w:b w:val="false"/>')), styles)).toEqual([
    [{ type: 'text', text: 'Bold by style' }],
    [{ type: 'text', text: 'a', bold: true }, { type: 'text', text: 'b' }, { type: 'text', text: 'c', bold: true }, { type: 'text', text: 'd' }],
  ])
})

test('runs that only editing history separates are one run', () => {
  const body = p(`${run('Chil', '<w:i/>')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/>${run('dren', '<w:i/>')}<w:bookmarkEnd w:id="0"/>`)
  expect(inlinesOf(body)).toEqual([[{ type: 'text', text: 'Children', italic: true }]])
})

test('special characters of runs are read', () => {
  const body = p('<w:r><w:t>  non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:tab/><w:t xml:space="preserve">soft</w:t><w:softHyphen/><w:t>ware</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br w:type="page"/></w:r>')
  expect(outlineOf(readDocxContent({ body }))).toEqual(['paragraph non\u2011stop software\n✓'])
})

test('footnotes come in the order of their marks, whatever their ids, with links and several paragraphs', () => {
  const draft = readDocxContent({
    body: p(run('One') + noteMark(7) + run(' two') + noteMark(-3)),
    footnotes:
      note(0, p('<w:r><w:separator/></w:r>')).replace('w:id', 'w:type="separator" w:id') +
      note(-3, p(`<w:r><w:footnoteRef/></w:r>${run(' Second.')}`)) +
      note(7, p(`<w:r><w:footnoteRef/></w:r>${run(' First, ')}<w:hyperlink r:id="rId9">${run('a site', '<w:u w:val="single"/>')}</w:hyperlink>`) + p(run('Its end.'))),
    noteLinks: { rId9: 'https://site.example/a' },
  })
  expect(notesOf(draft)).toEqual(['First, a site\nIts end.', 'Second.'])
  expect(draft.draft.notes[0]?.paragraphs[0]?.[1]).toEqual({ type: 'link', url: 'https://site.example/a', children: [{ type: 'text', text: 'a site' }] })
  expect(draft.notCarried).toEqual([])
})

test('endnotes become footnotes, and that is counted', () => {
  const draft = readDocxContent({ body: p(run('One') + noteMark(1, 'endnote') + run(' two') + noteMark(1)), footnotes: note(1, p(run('Foot.'))), endnotes: note(1, p(run('End.')), 'endnote') })
  expect(notesOf(draft)).toEqual(['End.', 'Foot.'])
  expect(lossesOf(draft)).toEqual({ 'endnote-position': 1 })
})

test('a note without a mark is kept aside, a mark without a note is refused', () => {
  const kept = readDocxContent({ body: p(run('Text')), footnotes: note(4, p(run('Alone.'))) })
  expect(notesOf(kept)).toEqual(['Alone.'])
  expect(lossesOf(kept)).toEqual({ 'unreferenced-note': 1 })
  expect(errorOf(() => readDocxContent({ body: p(run('Text') + noteMark(9)) }))).toEqual({ code: 'notes-unmatched', details: { file: 'draft.docx', labels: 'footnote 9' } })
})

test('fields keep the result that was last computed, links lead to their address', () => {
  const body = p(run('supra note ') + field('NOTEREF _Ref1 \\h', run('9')) + run(', ') + `<w:fldSimple w:instr=" REF x ">${run('Chapter 2')}</w:fldSimple>` + run(', ') + field('HYPERLINK "https://a.example/x" \\o "tip"', run('by ') + run('field', '<w:i/>')) + run(', ') + `<w:hyperlink r:id="rId5" w:anchor="top">${run('by relationship')}</w:hyperlink>`)
  expect(inlinesOf(body, '', { rId5: 'https://b.example' })[0]).toEqual([
    { type: 'text', text: 'supra note 9, Chapter 2, ' },
    { type: 'link', url: 'https://a.example/x', children: [{ type: 'text', text: 'by ' }, { type: 'text', text: 'field', italic: true }] },
    { type: 'text', text: ', ' },
    { type: 'link', url: 'https://b.example#top', children: [{ type: 'text', text: 'by relationship' }] },
  ])
})

test('a field that is never closed swallows nothing', () => {
  const body = p(run('Before ') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('after')) + p(run('Next'))
  expect(outlineOf(readDocxContent({ body }))).toEqual(['paragraph Before after', 'paragraph Next'])
})

test('links inside the document leave their text and are counted', () => {
  const draft = readDocxContent({ body: p(`<w:hyperlink w:anchor="here">${run('there')}</w:hyperlink>`) })
  expect(outlineOf(draft)).toEqual(['paragraph there'])
  expect(lossesOf(draft)).toEqual({ 'unsafe-link': 1 })
})

test('tracked changes are read as if accepted, and counted', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>old</w:delText><w:footnoteReference w:id="5"/></w:r></w:del>'
  const draft = readDocxContent({
    body:
      p(run('Start ') + deleted + `<w:ins w:id="2">${run('new')}</w:ins>`) +
      p(run('Joined '), '<w:rPr><w:del w:id="3"/></w:rPr>') + p(run('here')) +
      p(`<w:moveFrom w:id="4">${run('moved')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="6"/></w:rPr>') +
      p(`<w:moveTo w:id="7">${run('moved')}</w:moveTo>`),
    footnotes: note(5, p(run('Gone with its mark.'))),
  })
  expect(outlineOf(draft)).toEqual(['paragraph Start new', 'paragraph Joined here', 'paragraph moved'])
  expect(notesOf(draft)).toEqual([])
  expect(lossesOf(draft)).toEqual({ 'tracked-deletion': 2, 'tracked-insertion-mark': 1, 'tracked-move': 1 })
})

test('what a draft cannot hold leaves its text and is counted', () => {
  const box = `<w:txbxContent>${p(run('In a box'))}</w:txbxContent>`
  const draft = readDocxContent({
    body:
      p(run('Text') + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`) +
      p('<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:object><v:imagedata/></w:object></w:r>') +
      p(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run(' x', '<w:strike/>')}${run('y', '<w:strike/>')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('secret', '<w:vanish/>')}`) +
      `<w:tbl><w:tr><w:tc>${p(run('cell'))}</w:tc><w:tc>${p(run('other'))}</w:tc></w:tr></w:tbl>`,
    comments: `<w:comment w:id="1">${p(run('Really?'))}</w:comment>`,
    header: p(run('Draft of the coalition')),
    footer: p(run('Page ') + field('PAGE', run('3'))),
  })
  expect(outlineOf(draft)).toEqual(['paragraph Text', 'paragraph In a box', 'paragraph a+b xy2', 'table cell\nother'])
  expect(lossesOf(draft)).toEqual({
    image: 2, 'text-box-layout': 1, comment: 1, 'header-or-footer': 1, equation: 1, 'embedded-object': 1, strikethrough: 1, 'hidden-text': 1,
  })
})

test('contents lists are left out, each counted once, however they are made', () => {
  const styles = headingStyles + style('TOC1', 'toc 1') + style('TOCHeading', 'TOC Heading')
  const sdt = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${styled('TOCHeading', 'Contents')}${styled('TOC1', 'One 1')}</w:sdtContent></w:sdt>`
  const byField = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('One 1')) + p(run('Two 2') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
  const draft = readDocxContent({ styles, body: sdt + styled('Heading1', 'One') + byField + p(run('Text.')) + styled('Heading1', 'Two') })
  expect(outlineOf(draft)).toEqual(['h1 One', 'paragraph Text.', 'h1 Two'])
  expect(lossesOf(draft)).toEqual({ 'contents-list': 2 })
})

test('lists keep kind and depth, and recommendations are found', () => {
  const draft = readDocxContent({ numbering: numbers, styles: headingStyles, body: listed(1, 0, 'One') + listed(1, 1, 'inner') + listed(1, 0, 'Two') + styled('Heading1', 'Recommendations') + p(run('We recommend:')) + listed(2, 0, 'Act.') + listed(2, 1, 'soon') })
  expect(outlineOf(draft)).toEqual(['#0 One', '#1 inner', '#0 Two', 'h1! Recommendations', 'paragraph We recommend:', 'recommendation Act.', '*0 soon'])
  expect(draft.notCarried).toEqual([])
})

test('paragraph numbers that run on across headings stay, typed in the text', () => {
  const draft = readDocxContent({ numbering: numbers, styles: headingStyles, body: listed(1, 0, 'First.') + styled('Heading1', 'Next') + listed(1, 0, 'Second.') + listed(1, 1, 'part') })
  expect(outlineOf(draft)).toEqual(['paragraph 1. First.', 'h1 Next', 'paragraph 2. Second.', '#1 part'])
  expect(lossesOf(draft)).toEqual({ 'list-number-typed': 2 })
})

test.each([
  ['lowerLetter', '(%1)', ['paragraph (a) First.', 'paragraph (b) Second.'], 2],
  ['lowerRoman', '%1)', ['paragraph i) First.', 'paragraph ii) Second.'], 2],
  ['upperLetter', '%1.', ['paragraph A. First.', 'paragraph B. Second.'], 2],
  ['decimal', '%1)', ['#0 First.', '#0 Second.'], undefined],
])('the %s numbers “%s” of a list are not changed without a word', (format, text, expected, typed) => {
  const draft = readDocxContent({ numbering: pattern(0, level(0, format, text)) + list(1, 0), body: listed(1, 0, 'First.') + listed(1, 0, 'Second.') })
  expect(outlineOf(draft)).toEqual(expected)
  expect(lossesOf(draft)['list-number-typed']).toBe(typed)
})

test('roman numbers within a numbered list give way to the letters of a report, and that is counted', () => {
  const draft = readDocxContent({ numbering: pattern(0, level(0, 'decimal', '%1.') + level(1, 'lowerRoman', '(%2)')) + list(1, 0), body: listed(1, 0, 'One') + listed(1, 1, 'first') + listed(1, 1, 'second') + listed(1, 0, 'Two') })
  expect(outlineOf(draft)).toEqual(['#0 One', '#1 first', '#1 second', '#0 Two'])
  expect(lossesOf(draft)).toEqual({ 'list-number-changed': 2 })
})

test('quotes are known by style, also in house styles, and by looks', () => {
  const styles = style('Quote', 'Quote', '<w:rPr><w:i/></w:rPr>') + style('Own', 'Our quotes', '<w:basedOn w:val="Quote"/>') + style('Zit', 'Quotations')
  const italic = '<w:i/>'
  const indented = '<w:ind w:left="720" w:right="720"/>'
  const draft = readDocxContent({
    styles,
    body: styled('Own', '12. By style.') + p(run('By ') + run('name', '<w:i w:val="0"/>'), '<w:pStyle w:val="Quote"/>') + styled('Zit', 'As LibreOffice names it.') +
      p(run('13. By looks, in a line of at least eight words.', italic), indented) + p(run('Just indented on both sides, but upright all the way.'), indented),
  })
  expect(outlineOf(draft)).toEqual(['quote 12. By style.', 'quote By name', 'quote As LibreOffice names it.', 'quote 13. By looks, in a line of at least eight words.', 'paragraph Just indented on both sides, but upright all the way.'])
  expect(draft.draft.blocks.slice(1, 2).flatMap(inlinesOfBlock)).toEqual([{ type: 'text', text: 'By ' }, { type: 'text', text: 'name', italic: true }])
})

test('a strict file with other prefixes reads the same', () => {
  const draft = readDocxContent({ body: `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>Strict</x:t></x:r></x:p>` })
  expect(outlineOf(draft)).toEqual(['paragraph Strict'])
})
