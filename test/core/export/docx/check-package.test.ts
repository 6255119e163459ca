import { beforeAll, describe, expect, it } from 'vitest'
import { checkDocx } from '../../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { withPart } from '../../../helpers/docx-parts.ts'
import { draftOf, note, paragraph, reportOf } from '../../../helpers/drafts.ts'
import { templateOf } from '../../../helpers/templates.ts'

let sound: Uint8Array

beforeAll(async () => {
  const draft = draftOf([paragraph('a', 'One[^x] two[^y] one again[^x]')], [note('x', 'X'), note('y', 'Y')])
  sound = (await exportReport(reportOf({ title: 'T' }), templateOf(), draft, 'docx')).bytes
})

const planted: [fault: string, path: string, find: string | RegExp, replace: string][] = [
  ['the note mark 7 is out of order', 'word/document.xml', '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="7"/>'],
  ['2 note marks stand against 3 notes', 'word/footnotes.xml', '</w:footnotes>', '<w:footnote w:id="3"><w:p/></w:footnote></w:footnotes>'],
  ['the line between text and notes holds a note mark', 'word/footnotes.xml', '<w:separator/>', '<w:footnoteRef/><w:separator/>'],
  ['the bookmark _RefNote1 is set twice', 'word/document.xml', '<w:bookmarkEnd', '<w:bookmarkStart w:name="_RefNote1" w:id="9"/><w:bookmarkEnd w:id="9"/><w:bookmarkEnd'],
  ['word/document.xml holds a field to _Nowhere, which is nowhere', 'word/document.xml', 'NOTEREF _RefNote1', 'NOTEREF _Nowhere'],
  ['word/document.xml holds a field without an end', 'word/document.xml', '<w:fldChar w:fldCharType="end"/>', ''],
  ['word/footer1.xml holds a field without a result: PAGE', 'word/footer1.xml', /<w:t [^>]*>2<\/w:t>/, ''],
  ['word/settings.xml asks for its fields to be updated', 'word/settings.xml', '</w:settings>', '<w:updateFields/></w:settings>'],
  ['word/document.xml asks for its fields to be updated', 'word/document.xml', '<w:fldChar w:fldCharType="begin"', '<w:fldChar w:dirty="true" w:fldCharType="begin"'],
  ['word/document.xml names the unknown style Nobody', 'word/document.xml', '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Nobody"/>'],
  ['word/document.xml names the unknown list 99', 'word/document.xml', '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="BodyText"/><w:numPr><w:numId w:val="99"/></w:numPr>'],
  ['word/document.xml names the unknown relationship rId1', 'word/_rels/document.xml.rels', 'Id="rId1"', 'Id="rId0"'],
  ['the file states cp:lastModifiedBy, which the report does not know', 'docProps/core.xml', '</cp:coreProperties>', '<cp:lastModifiedBy>A person</cp:lastModifiedBy></cp:coreProperties>'],
  ['the file has no title property', 'docProps/core.xml', '<dc:title>T</dc:title>', ''],
]

describe('the check of a Word file', () => {
  it('finds nothing wrong with an export', () => {
    expect(checkDocx(sound)).toEqual([])
  })

  it.each(planted)('says: %s', (fault, path, find, replace) => {
    expect(checkDocx(withPart(sound, path, (xml) => xml.replace(find, replace)))).toContain(fault)
  })
})
