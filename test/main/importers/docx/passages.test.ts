import { expect, test } from 'vitest'
import { p, run, style } from '../../../helpers/build-docx.ts'
import { readDocxContent } from '../../../helpers/read-drafts.ts'

const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>'
const blocksOf = (body: string, styles = '') => readDocxContent({ body, styles: defaults + styles }).draft.blocks.map(({ id: _id, ...block }) => block)
const long = run('The Committee is concerned at the number of children who live away from their families. ')
const lang = (tag: string) => `<w:lang w:val="${tag}"/>`

test('what is in another language than most of the text keeps it; what differs by its country alone does not', () => {
  expect(blocksOf(p(long + run('la loi', lang('fr-FR')) + run(' of 2014', lang('en-GB')) + run(', ', lang('es-MX')) + run('nos droits', lang('fr-CA'))))).toMatchObject([
    { children: [{ text: 'The Committee is concerned at the number of children who live away from their families. ' }, { text: 'la loi', language: 'fr' }, { text: ' of 2014, ' }, { text: 'nos droits', language: 'fr-CA' }] },
  ])
})

test('the language of a draft is that of most of its letters, whatever the file calls its default', () => {
  const french = run('Le Comité est préoccupé par le nombre d’enfants qui vivent loin de leur famille. ', lang('fr-FR'))
  expect(blocksOf(p(french + run('best interests')))).toMatchObject([{ children: [{ text: 'Le Comité est préoccupé par le nombre d’enfants qui vivent loin de leur famille. ' }, { text: 'best interests', language: 'en-US' }] }])
})

test('words from the right and East Asian words have languages of their own, where the file says them on the words', () => {
  const body = p(long + run('کودکان', '<w:rtl/><w:lang w:bidi="fa-IR"/>') + run(' and ') + run('儿童', '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>') + run(' or ') + run('أطفال', '<w:rtl/>'))
  expect(blocksOf(body)[0]).toMatchObject({ children: [{ type: 'text' }, { text: 'کودکان', language: 'fa' }, { text: ' and ' }, { text: '儿童', language: 'ja' }, { text: ' or أطفال' }] })
})

test('small capitals come in, and those of a style of the paragraph do not', () => {
  const styles = style('Caps', 'Caps', '<w:rPr><w:smallCaps/></w:rPr>')
  expect(blocksOf(p(run('unicef', '<w:smallCaps/>')) + p(run('all small'), '<w:pStyle w:val="Caps"/>'), styles)).toMatchObject([
    { children: [{ type: 'text', text: 'unicef', smallCaps: true }] },
    { children: [{ type: 'text', text: 'all small' }] },
  ])
})

test('a paragraph keeps the direction the file gives it where its letters do not say the same', () => {
  const blocks = blocksOf(p(run('UNICEF'), '<w:bidi/>') + p(run('الأطفال في الدولة', '<w:rtl/>'), '<w:bidi/>') + p(run('الأطفال في الدولة', '<w:rtl/>'), '<w:bidi w:val="0"/>') + p(run('الأطفال في الدولة', '<w:rtl/>')) + p(run('Geneva')))
  expect(blocks.map((block) => ('direction' in block ? block.direction : undefined))).toEqual(['rtl', undefined, 'ltr', undefined, undefined])
})
