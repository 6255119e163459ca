import { expect, test } from 'vitest'
import { readSource } from '../../../../main/importers/sources/read-source.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1}. The village dug well ${index + 1} in the spring and drank of it.`)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const numbers = async (bytes: Uint8Array): Promise<string[]> => (await readSource('wells.txt', bytes)).passages.map(passage => passage.number)

test('finds the paragraphs of a document whose whole text stands on one line', async () => {
  const text = `${lines(9).join(' ')} 10. See general note No. 4. The rest follows. 11. It counts: 1. One well. 2. Two wells. 12. The end is near.`
  const { passages, continuity } = await readSource('wells.txt', utf8(`${text} ${'Nothing more was said on that day in the valley. '.repeat(6)}`))
  expect(continuity).toEqual({ first: 1, last: 12, missing: [], repeated: [] })
  expect(passages.filter(passage => passage.kind === 'sub-paragraph').map(passage => passage.number)).toEqual(['1', '2'])
  expect(passages.find(passage => passage.number === '10')?.text).toBe('See general note No. 4. The rest follows.')
})

test('joins lines into paragraphs and keeps numbers that stand alone on a line', async () => {
  const { passages } = await readSource('wells.txt', utf8('1.\nThe village dug a well\nin the spring.\n2.\nThe water is clear.\n'))
  expect(passages.map(passage => `${passage.number} ${passage.text}`)).toEqual(['1 The village dug a well in the spring.', '2 The water is clear.'])
})

test('a page number above an article is no paragraph, and hides no article', async () => {
  const text = ['Article 8', '1. The well belongs to all.', '2. Nobody closes it.', '4', 'Article 9', '1. The rope is new.', '2. It holds.', 'Article 10', '1. The bucket leaks.', '2. It is mended.'].join('\n')
  const { passages } = await readSource('wells.txt', utf8(text))
  expect(passages.map(({ kind, number, text: words, headings }) => `${kind} ${number} ${headings.at(-1) ?? ''}: ${words}`)).toEqual([
    'heading  : Article 8', 'paragraph 1 Article 8: The well belongs to all.', 'paragraph 2 Article 8: Nobody closes it.',
    'heading  : Article 9', 'paragraph 1 Article 9: The rope is new.', 'paragraph 2 Article 9: It holds.',
    'heading  : Article 10', 'paragraph 1 Article 10: The bucket leaks.', 'paragraph 2 Article 10: It is mended.',
  ])
})

test('reads paragraphs that were put in between two others', async () => {
  const added = ['1. A well.', '2. A rope.', '2 bis. A second rope.', '2 ter. A third rope.', '3. A bucket.', '3 bis A second bucket.', '4. An end.']
  const printed = await readSource('wells.txt', utf8(added.join('\n\n')))
  expect(printed.passages.map(({ kind, number, text }) => `${kind} ${number}: ${text}`)).toEqual([
    'paragraph 1: A well.', 'paragraph 2: A rope.', 'paragraph 2 bis: A second rope.', 'paragraph 2 ter: A third rope.',
    'paragraph 3: A bucket.', 'paragraph 3 bis: A second bucket.', 'paragraph 4: An end.',
  ])
  expect(printed.continuity).toEqual({ first: 1, last: 4, missing: [], repeated: [] })
  const flat = [...added, ...lines(12).slice(4)].join(' ')
  expect(await numbers(utf8(flat))).toEqual(['1', '2', '2 bis', '2 ter', '3', '3 bis', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
})

test.each([
  ['UTF-8', utf8('1. Año nuevo.\n2. Más agua.')],
  ['Latin-1', Buffer.from('1. Año nuevo.\n2. Más agua.', 'latin1')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('1. Año nuevo.\n2. Más agua.', 'utf16le')])],
  ['UTF-16 without its mark', Buffer.from('1. Año nuevo.\n2. Más agua.', 'utf16le')],
])('reads text in %s', async (_encoding, bytes) => {
  expect((await readSource('wells.txt', bytes)).passages[0]?.text).toBe('Año nuevo.')
})

test('reads Arabic numbers, and takes the text for Arabic', async () => {
  const read = await readSource('wells.txt', utf8('١- حفرت القرية بئرا في الربيع وشربت منها طوال العام.\n\n٢- الماء صاف ولم يجد أحد فيه شيئا.\n\n٣- لا توجد بئر أخرى في الوادي.\n'))
  expect(read.continuity).toEqual({ first: 1, last: 3, missing: [], repeated: [] })
  expect(read.proposal.language).toBe('ar')
})

test('parts the items of an Arabic list in lines of their own', async () => {
  const read = await readSource('wells.txt', utf8('١- توصي اللجنة بما يلي:\n(أ) حفر بئر جديدة؛\n(ب) إصلاح الحبل.\n٢- الماء صاف ولم يجد أحد فيه شيئا.\n'))
  expect(read.passages.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['paragraph 1', 'sub-paragraph (أ)', 'sub-paragraph (ب)', 'paragraph 2'])
})

test('joins Chinese lines without a space', async () => {
  const read = await readSource('wells.txt', utf8('1. 村民在春天挖了一口井，\n并且整年饮用井水。\n\n2. 水很清澈，山谷里没有其他的井，村民们也没有发现别的东西。\n'))
  expect(read.passages[0]?.text).toBe('村民在春天挖了一口井，并且整年饮用井水。')
  expect(read.proposal.language).toBe('zh')
})

test.each([
  ['fr', 'Le village a creusé un puits au printemps et en boit toute l’année avec les voisins de la vallée.'],
  ['es', 'La aldea cavó un pozo en primavera y bebe de él durante todo el año con los vecinos del valle.'],
  ['', 'A aldeia cavou um poço na primavera e bebe dele durante todo o ano com os vizinhos do vale, que não têm outro.'],
  ['ru', 'Весной деревня вырыла колодец и пьет из него весь год вместе с соседями по долине.'],
])('tells the language of a text: “%s”', async (language, sentence) => {
  expect((await readSource('wells.txt', utf8(`1. ${sentence}\n2. ${sentence}\n`))).proposal.language).toBe(language)
})

test('says that a document has no numbers, and where numbering begins again', async () => {
  expect((await readSource('wells.txt', utf8('The village has a well.\n'))).remarks).toEqual([{ kind: 'no-numbers' }])
  const booklet = `FIRST PART\n\n${lines(4).join('\n\n')}\n\nSECOND PART\n\n${lines(6).join('\n\n')}\n`
  expect((await readSource('wells.txt', utf8(booklet))).remarks).toEqual([{ kind: 'numbering-restarts', times: 1 }])
})

test('reads a long text, and one made of numbers alone, to its end', async () => {
  expect((await numbers(utf8(lines(6000).join(' ')))).length).toBeGreaterThan(900)
  for (const text of ['1 '.repeat(100_000), '(a) '.repeat(50_000)]) await expect(numbers(utf8(text))).resolves.toBeInstanceOf(Array)
})

test('refuses a file of another kind and says which kinds it reads', async () => {
  await expect(readSource('wells.xyz', utf8('1. A'))).rejects.toMatchObject({ code: 'format-unknown' })
})
