import { expect, test } from 'vitest'
import { countNumbers, readNumbering } from '../../../../main/importers/docx/numbering.ts'
import { wordPrefixes } from '../../../../main/importers/docx/namespaces.ts'
import { readXml } from '../../../../main/importers/xml/read-xml.ts'
import { level, list, pattern } from '../../../helpers/build-docx.ts'

const numberingOf = (inner: string) =>
  readNumbering(readXml(`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:numbering>`, wordPrefixes))

/** The labels of paragraphs given as list and level. */
function labels(inner: string, ...paragraphs: [string, number][]): (string | undefined)[] {
  const next = countNumbers(numberingOf(inner))
  return paragraphs.map(([listId, at]) => next(listId, at)?.label)
}

const outline = pattern(0, level(0, 'upperRoman', '%1.') + level(1, 'upperLetter', '%2.') + level(2, 'decimal', '%1.%2.%3'))

test('levels count within the level above and start anew under the next', () => {
  expect(labels(outline + list(1, 0), ['1', 0], ['1', 1], ['1', 1], ['1', 0], ['1', 1], ['1', 2])).toEqual(['I.', 'A.', 'B.', 'II.', 'A.', 'II.A.1'])
})

test('lists of one pattern go on counting together', () => {
  expect(labels(outline + list(1, 0) + list(2, 0), ['1', 0], ['2', 0], ['1', 0])).toEqual(['I.', 'II.', 'III.'])
})

test('a start that is overridden begins anew once', () => {
  const restart = list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
  expect(labels(outline + list(1, 0) + restart, ['1', 0], ['2', 0], ['2', 0], ['1', 0])).toEqual(['I.', 'V.', 'VI.', 'VII.'])
})

test('a level may be told never to start anew', () => {
  const running = pattern(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'))
  expect(labels(running + list(1, 0), ['1', 0], ['1', 1], ['1', 1], ['1', 0], ['1', 1])).toEqual(['I.', '1.', '2.', 'II.', '3.'])
})

test('a list may replace a level of its pattern', () => {
  const own = list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`)
  expect(labels(outline + own, ['2', 0], ['2', 0])).toEqual(['(a)', '(b)'])
})

test('legal levels print arabic figures throughout', () => {
  const legal = pattern(0, level(0, 'upperRoman', 'Part %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
  expect(labels(legal + list(1, 0), ['1', 0], ['1', 0], ['1', 1])).toEqual(['Part I', 'Part II', '2.1'])
})

test('levels without a sign print no number', () => {
  expect(labels(pattern(0, level(0, 'none', '')) + list(1, 0), ['1', 0])).toEqual([undefined])
  expect(countNumbers(numberingOf(pattern(0, level(0, 'bullet', '')) + list(1, 0)))('1', 0)).toMatchObject({ kind: 'bullet' })
})

test('a pattern that stands for a list style takes the levels of that style', () => {
  const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
  const named = `<w:abstractNum w:abstractNumId="8"><w:styleLink w:val="Legal"/>${level(0, 'lowerRoman', '%1)')}</w:abstractNum>`
  expect(labels(linked + named + list(1, 7), ['1', 0], ['1', 0])).toEqual(['i)', 'ii)'])
})

test('a list or a level that is not defined prints no number', () => {
  expect(labels(outline + list(1, 0), ['9', 0], ['1', 8])).toEqual([undefined, undefined])
})

test('an absurd start does not print for ever', () => {
  const absurd = pattern(0, '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>')
  expect(labels(absurd + list(1, 0), ['1', 0])[0]?.length).toBeLessThan(100)
})
