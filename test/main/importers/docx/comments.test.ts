import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { placeComments } from '../../../../core/document/comments.ts'
import type { ImportedDraft } from '../../../../core/document/imported-draft.ts'
import { buildDocx, comment, commented, commentMark, headingStyles, note, noteMark, p, run, style, styled } from '../../../helpers/build-docx.ts'
import { scratchFolder } from '../../../helpers/scratch.ts'
import { hasTool, runTool } from '../../export/tools.ts'
import { lossesOf, outlineOf, read, readDocxContent } from '../../../helpers/read-drafts.ts'

/** Each comment with the words it stands on. */
const placed = ({ draft, comments }: ImportedDraft): string[] =>
  placeComments(draft, comments).map(({ comment: { text }, block, words }) => `${text} @ ${block === undefined ? 'nowhere' : words}`)

describe('comments of a Word draft', () => {
  test('come along on their words, with their author and date', () => {
    const imported = readDocxContent({
      body: p(run('Detention of ') + commented(1, run('chil') + run('dren', '<w:b/>')) + run(' goes on.')),
      comments: comment(1, 'Which ages?'),
    })
    expect(imported.comments).toEqual([{ id: 'id-2', text: 'Which ages?', words: 'children', author: 'Ana Ruiz', createdAt: '2026-03-02T09:30:00.000Z' }])
    expect(imported.draft.blocks).toEqual([{
      kind: 'paragraph', id: 'id-1', children: [
        { type: 'text', text: 'Detention of ' }, { type: 'text', text: 'chil', comments: ['id-2'] }, { type: 'text', text: 'dren', bold: true, comments: ['id-2'] }, { type: 'text', text: ' goes on.' },
      ],
    }])
    expect(imported.notCarried).toEqual([])
  })

  test('go over paragraphs and cells, overlap, and begin and end between paragraphs', () => {
    const imported = readDocxContent({
      styles: headingStyles,
      body:
        styled('Heading1', 'One') +
        p(run('First ') + '<w:commentRangeStart w:id="1"/>' + run('claim ') + '<w:commentRangeStart w:id="2"/>' + run('stands.')) +
        p(run('So does') + '<w:commentRangeEnd w:id="1"/>' + commentMark(1) + run(' this.')) +
        `<w:tbl><w:tr><w:tc>${p(run('cell'))}</w:tc><w:tc>${p(run('other'))}</w:tc></w:tr><w:tr><w:tc>${p(run('2023'))}</w:tc><w:tc>${p(commented(3, run('120')))}</w:tc></w:tr></w:tbl>` +
        '<w:commentRangeEnd w:id="2"/>' + p(commentMark(2) + run('End.')),
      comments: comment(1, 'a') + comment(2, 'b') + comment(3, 'c'),
    })
    expect(placed(imported)).toEqual(['a @ claim stands.So does', 'b @ stands.So does this.cellother2023120', 'c @ 120'])
    expect(imported.notCarried).toEqual([])
  })

  test('stand on words of a footnote too, and begin anew in the text behind its mark', () => {
    const imported = readDocxContent({
      body: p(run('A claim') + noteMark(2) + run(' and ') + commented(2, run('another')) + run('.')),
      footnotes: note(2, p(run('A ') + commented(1, run('survey')) + run(' of 2026.'))),
      comments: comment(1, 'Whose?') + comment(2, 'Which?'),
    })
    expect(placed(imported)).toEqual(['Whose? @ survey', 'Which? @ another'])
    expect(imported.draft.notes.map(({ paragraphs }) => paragraphs)).toEqual([[[
      { type: 'text', text: 'A ' }, { type: 'text', text: 'survey', comments: [imported.comments[0]?.id] }, { type: 'text', text: ' of 2026.' },
    ]]])
    expect(imported.notCarried).toEqual([])
  })

  test('are resolved, and answers stand on the words of what they answer', () => {
    const imported = readDocxContent({
      body: p(commented(1, run('All')) + run(' of ') + commented(2, run('them')) + commented(3, '')),
      comments: comment(1, 'Sure?') + comment(2, 'Who?') + comment(3, 'Those in Marisk.', 'w:author="Li Wei"') + comment(4, 'Yes.', 'w:author="Li Wei"'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:done="0"/>' +
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/><w15:commentEx w15:paraId="00000004" w15:paraIdParent="00000001" w15:done="0"/>',
    })
    expect(placed(imported)).toEqual(['Sure? @ All', 'Yes. @ All', 'Who? @ them', 'Those in Marisk. @ them'])
    expect(imported.comments.map(({ author, resolved, createdAt }) => [author, resolved ?? false, createdAt !== undefined])).toEqual([
      ['Ana Ruiz', true, true], ['Ana Ruiz', false, true], ['Li Wei', false, false], ['Li Wei', true, false],
    ])
  })

  test('at a point or on a picture stand on the word before, or on the first of their paragraph', () => {
    const imported = readDocxContent({
      body:
        p(run('A number, ') + commentMark(1) + run('then more.')) +
        p(commentMark(2) + run('Begins here.')) +
        p(run('The mark') + noteMark(5) + commented(3, noteMark(6))),
      footnotes: note(5, p(run('Five.'))) + note(6, p(run('Six.'))),
      comments: comment(1, 'a') + comment(2, 'b') + comment(3, 'c'),
    })
    expect(placed(imported)).toEqual(['a @ number,', 'b @ Begins', 'c @ mark'])
    expect(outlineOf(imported).slice(0, 2)).toEqual(['paragraph A number, then more.', 'paragraph Begins here.'])
  })

  test('are named where their words do not come along: on the title page, on nothing', () => {
    const imported = readDocxContent({
      styles: headingStyles + style('Title', 'Title'),
      body:
        p(commented(1, run('Children at sea')), '<w:pStyle w:val="Title"/>') +
        styled('Heading1', 'One') + p(run('Text.')) + p(commented(3, '')) + p(run('More.')) + styled('Heading1', 'Two'),
      comments: comment(1, 'a') + comment(3, 'c') + comment(4, 'No place at all') + comment(5, ''),
    })
    expect(imported.comments).toEqual([])
    expect(lossesOf(imported)).toEqual({ comment: 3 })
    expect(JSON.stringify(imported.draft)).not.toContain('"comments"')
  })

  test('keep to their words where ends of ranges are lost, deleted or doubled', () => {
    const imported = readDocxContent({
      body:
        p('<w:commentRangeStart w:id="1"/>' + run('Never ends') + commentMark(1) + run(' here.')) +
        p('<w:commentRangeStart w:id="2"/>' + run('Ends') + '<w:del w:id="9"><w:commentRangeEnd w:id="2"/><w:r><w:delText>gone</w:delText></w:r></w:del>' + run(' deleted.')) +
        p('<w:commentRangeEnd w:id="3"/>' + commented(3, run('Twice')) + '<w:commentRangeStart w:id="3"/>' + run(' begun.')),
      comments: comment(1, 'a') + comment(2, 'b') + comment(3, 'c'),
    })
    expect(placed(imported)).toEqual(['a @ ends', 'b @ Ends', 'c @ Twice'])
  })

  test('say their paragraphs, lists and links in plain words, however long they are', () => {
    const long = 'Word after word. '.repeat(1_000)
    const imported = readDocxContent({
      body: p(commented(1, run('One')) + run(' ') + commented(2, run('two'))),
      comments: `<w:comment w:id="1" w:author="${'N'.repeat(300)}" w:date="soon">${p(run('First.'))}${p(run('Second') + '<w:r><w:br/></w:r>' + run('line.'))}</w:comment>` + comment(2, long),
    })
    const [first, ...parts] = imported.comments
    expect(first).toMatchObject({ text: 'First.\nSecond line.', author: 'N'.repeat(100) })
    expect(first?.createdAt).toBeUndefined()
    expect(parts.map(({ text }) => text).join('')).toBe(long.trim())
    expect(new Set(placed(imported).slice(1).map((line) => line.slice(line.lastIndexOf('@'))))).toEqual(new Set(['@ two']))
  })

  test.runIf(hasTool('soffice'))('come through LibreOffice, which writes them anew', { timeout: 60_000 }, () => {
    const folder = scratchFolder()
    const file = join(folder, 'draft.docx')
    writeFileSync(file, buildDocx({
      body: p(run('Detention of ') + commented(1, run('children')) + commented(2, '') + run(' goes on.')) + p(run('Elsewhere ') + commented(3, run('too')) + run('.')),
      comments: comment(1, 'Which ages?') + comment(2, 'All under 18.', 'w:author="Li Wei" w:date="2026-03-03T10:00:00Z"') + comment(3, 'Where?'),
      commentsExtended: '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
    }))
    runTool('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), file)
    const imported = read('draft.docx', readFileSync(join(folder, 'out/draft.docx')))
    expect(placed(imported)).toEqual(['Which ages? @ children', 'All under 18. @ children', 'Where? @ too'])
    expect(imported.comments.map(({ author, resolved }) => [author, resolved ?? false])).toEqual([['Ana Ruiz', false], ['Li Wei', false], ['Ana Ruiz', true]])
    expect(lossesOf(imported)['comment']).toBeUndefined()
  })

  test('by the thousand on the same words are named and not carried', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => index + 1)
    const marks = (name: string) => ids.map((id) => `<w:${name} w:id="${String(id)}"/>`).join('')
    const imported = readDocxContent({
      body: p(marks('commentRangeStart') + run('word ') + run('and ', '<w:b/>').repeat(500) + marks('commentRangeEnd') + ids.map(commentMark).join('')),
      comments: ids.map((id) => comment(id, String(id))).join(''),
    })
    expect(imported.comments.length).toBeLessThan(200)
    expect(imported.comments.length + (lossesOf(imported)['comment'] ?? 0)).toBe(2_000)
  })
})
