import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText, noteText } from '../../../core/document/plain-text.ts'
import { noteOrder } from '../../../core/document/walk.ts'
import { readPaste } from '../../../core/paste/read-paste.ts'
import { atOnce } from '../../../core/paste/steps.ts'
import { parsePage } from '../../helpers/parse-page.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/clipboards', `${name}.html`), 'utf8')
function paste(html: string) {
  let made = 0
  const pasted = atOnce(readPaste(parsePage(html), () => `id${String(++made)}`))
  const byId = new Map(pasted.notes.map((note) => [note.id, noteText(note)]))
  return {
    ...pasted,
    shown: pasted.blocks.map((block) => `${block.kind}: ${blockText(block)}`),
    notesShown: noteOrder(pasted.blocks).map((id) => byId.get(id)),
    left: Object.fromEntries(pasted.notCarried.map(({ what, count }) => [what, count])),
  }
}

describe('what is pasted', () => {
  test('from Word keeps headings, lists, tables, links and notes, and tells of pictures, comments and deletions', () => {
    const { shown, notesShown, left, blocks } = paste(fixture('word'))
    expect(shown).toEqual([
      'heading: Children in migration',
      'paragraph: The State says that no child is held in a closed centre. Yet twelve of the centres we saw hold H2O tanks for 103 people.',
      'heading: What we heard',
      'list-item: Nights without light',
      'list-item: in Tapachula',
      'list-item: Ask for a lawyer',
      'list-item: Ask again, at the office or by mail',
      'quote: 139. The centres are open.',
      'caption: Children by year',
      'table: Year\nChildren\n2023\ngirls\n412\n\nboys\n518',
      'paragraph: They clearly said so.',
    ])
    expect(notesShown).toEqual(['State report, CMW/C/MEX/4, para. 57.\nSee also annex two.', 'Our own visits.', 'Census.'])
    expect(left).toEqual({ image: 1, 'table-layout': 1, comment: 1, 'tracked-deletion': 1, 'tracked-insertion-mark': 1 })
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'table', headerRows: 1 }))
  })

  test('from a malformed clipboard of Word loses no word', () => {
    const { shown, notesShown, left } = paste(fixture('word-malformed'))
    const words = [...shown, ...notesShown].join(' ')
    for (const word of ['Alpha', '[7]', 'Bravo', 'Charlie', 'unclosed', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett', 'Kilo', 'Lima', 'Mike']) expect(words).toContain(word)
    expect(left['note-without-text']).toBeGreaterThan(0)
  })

  test('from LibreOffice brings footnotes and endnotes along', () => {
    const { shown, notesShown, left } = paste(fixture('libreoffice'))
    expect(notesShown).toEqual(['Ministry of education, 2025.', 'Interviews in May.'])
    expect(shown).toContain('paragraph: Only one in four is enrolled and few stay.')
    expect(left).toEqual({})
  })

  test('from Google Docs takes bold from its styles, and a note of two paragraphs', () => {
    const { blocks, notesShown } = paste(fixture('google-docs'))
    expect(notesShown).toEqual(['Survey of 2025.\nSecond part of it.'])
    expect(blocks[1]).toMatchObject({ children: [{ text: 'Clinics ' }, { text: 'turn away', bold: true, italic: true }, { text: ' women, as ' }, { type: 'link' }, { text: ' says.' }, { type: 'note' }] })
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toMatchObject([{ depth: 0 }, { depth: 1 }])
  })

  test('from the web keeps no link but those that lead somewhere, and a copy of a note for each of its marks', () => {
    const { blocks, notesShown, left } = paste(fixture('web'))
    expect(JSON.stringify(blocks)).not.toMatch(/javascript|wall\.jpg|alert/)
    expect(notesShown).toHaveLength(3)
    expect(left).toMatchObject({ script: 1, image: 1, 'unsafe-link': 2, 'form-control': 1, 'embedded-object': 1, 'repeated-note-mark': 1 })
  })

  test('keeps pictures that the page itself holds as figures, and tells of those that stand elsewhere, in a heading or in a table', () => {
    const dot = 'data:image/png;base64,aGVsbG8='
    const { blocks, shown, left } = paste(`<h2>Maps<img src="${dot}"></h2><p>Before <img src="${dot}" alt="Two routes"> after<img src="https://example.org/x.png"></p><table><tr><td>North <img src="${dot}"></td><td>7</td></tr><tr><td>South</td><td>9</td></tr></table>`)
    expect(blocks.find(({ kind }) => kind === 'figure')).toMatchObject({ attachment: dot, alt: 'Two routes' })
    expect(shown.slice(0, 4)).toEqual(['heading: Maps', 'paragraph: Before', expect.stringMatching(/^figure/), 'paragraph: after'])
    expect(left).toEqual({ image: 3 })
  })

  test('keeps small capitals, a language other than that of most of it, and a direction that its letters do not give', () => {
    const { blocks, notes } = paste('<body lang="EN-GB"><p>The children of <span style="font-variant: small-caps">unicef</span> say <span lang="FR">mot à mot<span lang="EN-US">,</span></span> and more.<sup><a href="#n1" id="m1">1</a></sup></p><p dir="rtl">UNICEF, <span lang="en-us">Geneva</span></p><div id="n1"><p><a href="#m1">1</a> Voir <i lang="fr">la loi</i>.</p></div></body>')
    expect(blocks).toMatchObject([
      { kind: 'paragraph', children: [{ text: 'The children of ' }, { text: 'unicef', smallCaps: true }, { text: ' say ' }, { text: 'mot à mot', language: 'fr' }, { text: ', and more.' }, { type: 'note' }] },
      { kind: 'paragraph', direction: 'rtl', children: [{ type: 'text', text: 'UNICEF, Geneva' }] },
    ])
    expect(notes[0]?.paragraphs).toMatchObject([[{ text: 'Voir ' }, { text: 'la loi', italic: true, language: 'fr' }, { text: '.' }]])
  })

  test('loses no word, however its elements stand in one another', () => {
    const tags = ['p', 'div', 'b', 'i', 'sup', 'a href="https://example.org"', 'a href="#x"', 'ul', 'ol', 'li', 'blockquote', 'h3', 'table', 'tr', 'td', 'th rowspan="2"', 'pre', 'span style="mso-list:l0 level1 lfo1"', 'p style="mso-list:l0 level2 lfo1"', 'section']
    const { tree } = fc.letrec<{ tree: string[] }>((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, fc.constant<string[]>(['\0']), fc.tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 })).map(([tag, within]) => [`<${tag}>`, ...within.flat(), `</${tag.split(' ')[0] ?? ''}>`])),
    }))
    fc.assert(
      fc.property(tree, (pieces) => {
        let words = 0
        const html = pieces.map((piece) => (piece === '\0' ? ` word${String(++words)}x ` : piece)).join('')
        const { shown, notesShown } = paste(html)
        const text = [...shown, ...notesShown].join(' ')
        for (let word = 1; word <= words; word += 1) expect(text).toContain(`word${String(word)}x`)
      }),
      { numRuns: 400 },
    )
  })

  test('is read without end of the stack, however deep it is', () => {
    expect(paste(`${'<div>'.repeat(20_000)}deep`).shown).toEqual(['paragraph: deep'])
  })
})
