import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { citingOf } from '../../../core/citations/citing.ts'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import { noteText } from '../../../core/document/plain-text.ts'
import { numberSayer } from '../../../core/report/place-numbers.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { printJob } from '../../../main/citations/print-job.ts'
import { checkStyle, largestStyle } from '../../../main/citations/user-style.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const shortNotes = readFileSync(join(import.meta.dirname, '../../fixtures/styles/short-notes.csl'), 'utf8')
const style = (inside: string, attributes = 'class="note"'): string => `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${attributes}><info><title>T</title><id>t</id></info>${inside}</style>`
const layout = (inside: string): string => style(`<citation><layout>${inside}</layout></citation>`)

function refusal(xml: string): string {
  try {
    checkStyle('style.csl', xml)
    return 'taken'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

test('a style of the user’s prints notes in its own way, with live numbers and links kept', () => {
  expect(checkStyle('style.csl', shortNotes)).toEqual({ name: 'Short notes' })
  const cite = (value: string) => ({ type: 'citation' as const, source: 's', locator: { kind: 'page' as const, value } })
  const draft = draftOf([paragraph('p', '[^a][^b]')], [{ id: 'a', paragraphs: [[cite('5')]] }, { id: 'b', paragraphs: [[cite('6–7')]] }])
  const source = { ...emptySource('s', 'evidence'), evidence: 'ngo-report' as const, title: 'Left behind', authors: [{ family: 'Doe', given: 'Jane' }], url: 'https://example.org' }
  const words = printJob({ citing: citingOf(draft), sources: [source], style: shortNotes, setting: { language: 'en', policy: 'supra', committee: 'CRC' } })
  const printed = withPrintedCitations(draft, words, 'en')
  expect(printed.notes.map((note) => noteText(note, numberSayer(draft.blocks, 'legal')))).toEqual(['Doe, J. Left behind 5!', '“Left behind” (n 1) 6–7!'])
  expect(words['a']?.[0]).toContainEqual({ type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'Left behind', bold: true }] })
})

describe('a file that is no note style is refused with its reason', () => {
  test.each([
    ['not XML', 'style-broken', 'hello'],
    ['empty', 'style-broken', ''],
    ['cut short', 'style-broken', shortNotes.slice(0, 400)],
    ['another kind of XML', 'style-broken', '<html><body/></html>'],
    ['a locale', 'style-broken', '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><terms/></locale>'],
    ['without a layout', 'style-broken', style('<citation/>')],
    ['a style for references in the text', 'style-not-notes', style('<citation><layout><text variable="title"/></layout></citation>', 'class="in-text"')],
    ['one that only names another', 'style-dependent', style('', 'class="note"').replace('</info>', '<link href="http://www.zotero.org/styles/oscola" rel="independent-parent"/></info>')],
    ['one that prints nothing', 'style-unusable', layout('<text value=""/>')],
    ['a macro that calls itself', 'style-unusable', style('<macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation>')],
    ['a macro that is not there', 'style-unusable', layout('<text macro="gone"/>')],
    ['one with entities', 'style-broken', `<!DOCTYPE style [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${layout('<text value="&b;"/>')}`],
    ['one that is too large', 'style-too-large', layout(`<text value="${'a'.repeat(largestStyle)}"/>`)],
    ['one nested without end', 'style-broken', layout(`${'<group>'.repeat(5_000)}${'</group>'.repeat(5_000)}`)],
  ])('%s: %s', (_, code, xml) => {
    expect(refusal(xml)).toBe(code)
  })
})
