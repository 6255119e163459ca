import { describe, expect, it } from 'vitest'
import type { ImportedDraft } from '../../../../core/document/imported-draft.ts'
import { blockText } from '../../../../core/document/plain-text.ts'
import { readDraft } from '../../../../main/importers/read-draft.ts'
import { buildDocx } from '../../../helpers/build-docx.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string) => `<w:p>${inner}</w:p>`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const code = (instruction: string) => `<w:r><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText></w:r>`
const field = (instruction: string, result: string) => begin + code(instruction) + separate + result + end
/** Word cuts long codes into many runs. */
const inPieces = (instruction: string, result: string) => begin + (instruction.match(/.{1,40}/gsu) ?? []).map(code).join('') + separate + result + end

const book = { id: 12, type: 'book', title: 'Growing up behind bars', author: [{ family: 'Okafor', given: 'Ada' }], issued: { 'date-parts': [['2019']] }, publisher: 'Harbour Press' }
const page = { id: 13, type: 'webpage', title: 'A page', URL: 'https://example.org/page', issued: { 'date-parts': [[2020, 5]] } }
const uris = (key: string) => [`http://zotero.org/users/1234/items/${key}`]
const zotero = (...citationItems: object[]) => `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationID: 'x', properties: { plainCitation: 'shown', noteIndex: 0 }, citationItems, schema: 's' })}`
const note = (id: number, inner: string) => `<w:footnote w:id="${String(id)}">${p(`<w:r><w:footnoteRef/></w:r>${inner}`)}</w:footnote>`
const marks = (count: number) => p(run('Text') + Array.from({ length: count }, (_, index) => `<w:r><w:footnoteReference w:id="${String(index + 1)}"/></w:r>`).join(''))

function read(body: string, footnotes?: string): ImportedDraft {
  let last = 0
  return readDraft('draft.docx', buildDocx(footnotes === undefined ? { body } : { body, footnotes }), () => `id-${String((last += 1))}`)
}
const paragraphs = ({ draft }: ImportedDraft) => draft.notes.map((note) => note.paragraphs[0] ?? [])

describe('the citations of a reference manager in a Word draft', () => {
  it('come in live, with place, words before and after, and one source for one item', () => {
    const imported = read(
      marks(3),
      note(1, run('On this, ') + inPieces(zotero({ id: 12, uris: uris('A'), itemData: book, locator: '4-9', label: 'page', prefix: 'see ', suffix: ', emphasis added' }, { id: 13, uris: uris('B'), itemData: page }), run('See Okafor ') + run('and a page.')))
      + note(2, field(zotero({ id: 99, uris: uris('A'), itemData: book, locator: '36', label: 'paragraph' }), run('Okafor.')))
      + note(3, `<w:fldSimple w:instr="${escaped(zotero({ id: 1, uris: uris('B'), itemData: page, locator: '7', label: 'line' }))}">${run('A page.')}</w:fldSimple>`),
    )
    expect(imported.sources).toMatchObject([{ title: 'Growing up behind bars', evidence: 'book', date: '2019' }, { title: 'A page', url: 'https://example.org/page' }])
    const [first, second] = imported.sources.map(({ id }) => id)
    expect(paragraphs(imported)).toEqual([
      [
        { type: 'text', text: 'On this, ' },
        { type: 'citation', source: first, locator: { kind: 'page', value: '4–9' }, prefix: 'see ', suffix: ', emphasis added' },
        { type: 'citation', source: second },
      ],
      [{ type: 'citation', source: first, locator: { kind: 'paragraph', value: '36' } }],
      [{ type: 'citation', source: second, suffix: 'line 7' }],
    ])
    expect(imported.notCarried).toEqual([])
  })

  it('come in from running text as citations there', () => {
    const { draft, sources } = read(p(run('As shown ') + field(zotero({ id: 12, uris: uris('A'), itemData: book }), run('(Okafor, 2019)')) + run(', children wait.')))
    expect(draft.blocks).toMatchObject([{ kind: 'paragraph', children: [{ text: 'As shown ' }, { type: 'citation', source: sources[0]?.id }, { text: ', children wait.' }] }])
  })

  it('come in from Mendeley, and keep their words where EndNote wrote them', () => {
    const { draft, sources } = read(
      p(field(`ADDIN CSL_CITATION ${JSON.stringify({ citationItems: [{ id: 'ITEM-1', itemData: book, uris: ['http://www.mendeley.com/documents/?uuid=1'] }], mendeley: {} })}`, run('(Okafor, 2019)')))
      + p(field('ADDIN EN.CITE <EndNote><Cite><Author>Okafor</Author></Cite></EndNote>', run('(Okafor, 2020)'))),
    )
    expect(sources).toHaveLength(1)
    expect(draft.blocks.map((block) => blockText(block))).toEqual(['', '(Okafor, 2020)'])
  })

  it('keep their words where the code cannot be read, and are told of', () => {
    const { draft, sources, notCarried } = read(
      p(field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"id":1,', run('Broken, 2019')))
      + p(field(zotero({ id: 5, uris: uris('C') }), run('Without data, 2020')))
      + p(field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[]}', run('Empty, 2021'))),
    )
    expect(draft.blocks.map((block) => blockText(block))).toEqual(['Broken, 2019', 'Without data, 2020', 'Empty, 2021'])
    expect(sources).toEqual([])
    expect(notCarried).toEqual([{ what: 'citation-field', count: 3 }])
  })

  it('leave out the list of sources and the marks of unfinished work', () => {
    const { draft, notCarried } = read(
      p(run('Text ') + field('ADDIN ZOTERO_TEMP', run('{Updating}')))
      + p(begin + code('ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY') + separate + run('Okafor, Ada. Growing up.')) + p(run('Another.') + end)
      + p(run('After.')),
    )
    expect(draft.blocks.map((block) => blockText(block))).toEqual(['Text', 'After.'])
    expect(notCarried).toEqual([{ what: 'bibliography', count: 1 }])
  })

  it('keep a note that is marked within the words of a citation', () => {
    const { draft } = read(p(field(zotero({ id: 12, uris: uris('A'), itemData: book }), run('Okafor') + '<w:r><w:footnoteReference w:id="1"/></w:r>')), note(1, run('Kept.')))
    expect(draft.notes).toHaveLength(1)
  })
})
