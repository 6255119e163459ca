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

test('reads a document that Word saved as a page: numbers, notes and what only Word is to see', async () => {
  const list = (number: string, text: string): string => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}</p>`
  const mark = "<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference>[1]</span></a>"
  const note = "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Register of wells.</p></div>"
  const { passages } = await read(`<!--[if gte mso 9]><p>Only for Word</p><![endif]-->${list('1.', `A well${mark} is deep.`)}${list('2.', 'See <a href="#_Toc4">the map</a> of wells:')}${list('(a)', 'one;')}${list('(b)', 'two.')}${list('3.', 'The end.')}<hr>${note}`)
  expect(passages.map(({ kind, number, text }) => `${kind} ${number} ${text}`)).toEqual([
    'paragraph 1 A well is deep.', 'paragraph 2 See the map of wells:', 'sub-paragraph (a) one;', 'sub-paragraph (b) two.', 'paragraph 3 The end.', 'footnote 1 Register of wells.',
  ])
})

test('reads the notes of a page that LibreOffice saved, and the date of its masthead', async () => {
  const { passages, proposal } = await read('<table><tr><td>United Nations</td><td>CRC/C/ATL/CO/3</td></tr><tr><td>Convention on wells</td><td>Distr.: General<br>8 March 2022<br>Original: English</td></tr></table><p>13 November 2021</p><p>1. A well<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> of the upper village is deep.</p><p>2. Another is not.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Register of wells.</p></div>')
  expect(passages.map(({ kind, number, text }) => `${kind} ${number} ${text}`)).toEqual(['paragraph 1 A well of the upper village is deep.', 'paragraph 2 Another is not.', 'footnote 1 Register of wells.'])
  expect(proposal).toMatchObject({ symbol: 'CRC/C/ATL/CO/3', date: '2022-03-08' })
})

test('reads a page in the encoding it names', async () => {
  const page = Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>1. Agua del año.</p><p>2. Más agua.</p></body></html>', 'latin1')
  expect((await readSource('page.htm', page)).passages[0]?.text).toBe('Agua del año.')
})

test('takes the title of the page where the text names none', async () => {
  expect((await read('<p>Wells.</p>')).proposal.title).not.toBe('')
})

const numbersOf = async (body: string): Promise<string[]> => (await read(body)).passages.map(({ kind, number, text }) => `${kind} ${number} ${text}`.trim())

test('numbers lists as a browser does: by type, start, value and direction', async () => {
  const items = (...attributes: string[]): string => attributes.map((attribute, index) => `<li ${attribute}>Item ${index + 1}.</li>`).join('')
  const within = async (list: string): Promise<(string | undefined)[]> => (await read(`<p>1. One.</p><p>2. Two:</p>${list}<p>3. Three.</p><p>4. Four.</p>`)).passages.flatMap(({ kind, number }) => (kind === 'sub-paragraph' ? [number] : []))
  expect(await within(`<ol type="A">${items('', '', '')}</ol>`)).toEqual(['(A)', '(B)', '(C)'])
  expect(await within(`<ol type="I">${items('', '', '', '')}</ol>`)).toEqual(['(I)', '(II)', '(III)', '(IV)'])
  expect(await within(`<ol type="i" start="9">${items('', '')}</ol>`)).toEqual(['(ix)', '(x)'])
  expect(await within(`<ol type="a" start="26">${items('', '', '')}</ol>`)).toEqual(['(z)', '(aa)', '(ab)'])
  expect(await within(`<ol type="a">${items('', 'value="5"', '', 'value="oops"')}</ol>`)).toEqual(['(a)', '(e)', '(f)', '(g)'])
  expect(await within(`<ol type="a" reversed>${items('', '', '')}</ol>`)).toEqual(['(c)', '(b)', '(a)'])
  expect(await within(`<ol type="a" reversed start="9">${items('', 'value="4"', '')}</ol>`)).toEqual(['(i)', '(d)', '(c)'])
  expect(await within(`<ol type="a" start="0">${items('', '')}</ol>`)).toEqual(['0', '(a)'])
  expect(await within(`<ol style="list-style-type: lower-roman">${items('', '')}</ol>`)).toEqual(['(i)', '(ii)'])
})

test('a list in figures numbers paragraphs, and one within it their parts, whatever follows', async () => {
  const inner = '<ol><li>A rope;</li><li>A bucket.</li></ol>'
  expect(await numbersOf(`<ol start="7"><li>One.</li><li>Two:${inner}</li><li value="12">Three:<ul><li>${inner}</li></ul></li></ol>`)).toEqual([
    'paragraph 7 One.', 'paragraph 8 Two:', 'sub-paragraph 1 A rope;', 'sub-paragraph 2 A bucket.',
    'paragraph 12 Three:', 'sub-paragraph 1 A rope;', 'sub-paragraph 2 A bucket.',
  ])
})

test('an item that begins with a list of its own keeps its number, and an empty one gives it to nobody', async () => {
  expect(await numbersOf('<ol><li><ol type="a"><li>A rope;</li><li>A bucket.</li></ol></li><li>Two.</li><li></li></ol><p>An end.</p>')).toEqual([
    'paragraph 1', 'sub-paragraph (a) A rope;', 'sub-paragraph (b) A bucket.', 'paragraph 2 Two.\nAn end.',
  ])
})

test('headings that a list numbers in capitals hold the paragraphs that are numbered on below them', async () => {
  expect(await numbersOf('<ol type="I"><li><b>Wells</b><ol><li>One.</li><li>Two.</li></ol></li><li><b>Ropes</b><ol start="3"><li>Three.</li></ol></li></ol>')).toEqual([
    'heading  I. Wells', 'paragraph 1 One.', 'paragraph 2 Two.', 'heading  II. Ropes', 'paragraph 3 Three.',
  ])
})

test('keeps the text of a page however deep it is nested', async () => {
  const deep = (open: string, count: number, inner: string): string => `${open.repeat(count)}${inner}`
  expect(await numbersOf(deep('<div>', 20_000, '<p>1. Deep.</p><p>2. Deeper.</p>'))).toEqual(['paragraph 1 Deep.', 'paragraph 2 Deeper.'])
  expect(await numbersOf(`<h2>${deep('<i>', 3000, 'A deep heading')}</h2><p>1. One.</p><p>2. Two.</p>`)).toContain('heading  A deep heading')
  expect(await numbersOf(`<p>1. A well<sup>${deep('<span>', 3000, '4')}</sup> is deep.</p><p>2. Two.</p>`)).toHaveLength(2)
  expect(await numbersOf(`<p>1. One.</p><p>2. Two.</p>${deep('<sup>', 5000, '')}${deep('<table><tr><td>', 3000, 'x')}`)).toContain('paragraph 1 One.')
})

test('puts Arabic and Chinese headings over the paragraphs below them, by their numbers', async () => {
  const page = (marks: readonly string[], text: string): string => marks.map((mark, index) => `<p><b>${mark}</b></p><p>${index + 1}. ${text}</p>`).join('')
  const paths = async (body: string): Promise<string[][]> => (await read(body)).passages.flatMap(({ kind, headings }) => (kind === 'paragraph' ? [headings] : []))
  expect(await paths(page(['أولا- مقدمة', 'ألف- الآبار', 'ثانيا- الماء'], 'حفرت القرية بئرا في الربيع.'))).toEqual([['أولا- مقدمة'], ['أولا- مقدمة', 'ألف- الآبار'], ['ثانيا- الماء']])
  expect(await paths(page(['一. 导言', 'A. 水井', '二. 水'], '村民在春天挖了一口井。'))).toEqual([['一. 导言'], ['一. 导言', 'A. 水井'], ['二. 水']])
})
