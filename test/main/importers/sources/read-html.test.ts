import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (body: string, head = ''): ReturnType<typeof readSource> =>
  await readSource('page.html', bytes(`<!doctype html><html><head><title>A report on wells</title>${head}</head><body>${body}</body></html>`))

test('reads headings, numbered paragraphs, lists and tables of a saved page', async () => {
  const { passages, continuity } = await read(`
    <h1>Wells of the valley</h1><h2>A. Upper village</h2>
    <p>1. The first well was dug by hand.</p>
    <p>2. The second well needs:</p><ol type="a"><li>a rope;</li><li>a bucket.</li></ol>
    <h2>B. Lower village</h2><p>3. There is no well.</p>
    <table><tr><th>Village</th><th>Wells</th></tr><tr><td>Upper</td><td>2</td></tr></table>`)
  expect(passages.map(passage => [passage.kind, passage.number, passage.text])).toEqual([
    ['heading', '', 'Wells of the valley'],
    ['heading', '', 'A. Upper village'],
    ['paragraph', '1', 'The first well was dug by hand.'],
    ['paragraph', '2', 'The second well needs:'],
    ['sub-paragraph', '(a)', 'a rope;'],
    ['sub-paragraph', '(b)', 'a bucket.'],
    ['heading', '', 'B. Lower village'],
    ['paragraph', '3', 'There is no well.'],
    ['table-row', '', 'Village\tWells'],
    ['table-row', '', 'Upper\t2'],
  ])
  expect(passages[7]?.headings).toEqual(['Wells of the valley', 'B. Lower village'])
  expect(continuity.last).toBe(3)
})

test('leaves out scripts, styles, menus and what the page hides', async () => {
  const { passages } = await read('<nav>Home</nav><script>document.write("x")</script><style>p{}</style><p hidden>Secret</p><p>1. Seen.</p><p>2. Seen too.</p><footer>Cookies</footer>')
  expect(passages.map(passage => passage.text)).toEqual(['Seen.', 'Seen too.'])
})

test('parts the notes of a page from its text', async () => {
  const { passages } = await read('<p>1. A well<sup><a href="#fn1">1</a></sup> is deep.</p><p>2. Another is not.</p><ol><li id="fn1">Register of wells.</li></ol>')
  expect(passages.map(passage => `${passage.kind} ${passage.number} ${passage.text}`)).toEqual([
    'paragraph 1 A well is deep.',
    'paragraph 2 Another is not.',
    'footnote 1 Register of wells.',
  ])
})

test('reads a page in the encoding it names', async () => {
  const page = Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>1. Agua del año.</p><p>2. Más agua.</p></body></html>', 'latin1')
  expect((await readSource('page.htm', page)).passages[0]?.text).toBe('Agua del año.')
})

test('takes the title of the page where the text names none', async () => {
  expect((await read('<p>Wells.</p>')).proposal.title).not.toBe('')
})

test('reads a page nested without end without running out of stack', async () => {
  await expect(read(`${'<div>'.repeat(20_000)}<p>deep</p>`)).rejects.toMatchObject({ code: 'source-without-text' })
})
