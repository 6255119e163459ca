import { expect, test } from 'vitest'
import { tidySchema } from '../../../../core/export/docx/word-template/tidy-schema.ts'
import { readOwnXml, writeXml } from '../../../../core/export/docx/word-template/xml-tree.ts'

test('switches of a table that another program wrote as "true" or "false" are written as the schema has them', () => {
  const table = readOwnXml('<w:tbl><w:tblPr><w:bidiVisual w:val="true"/></w:tblPr><w:tr><w:trPr><w:cantSplit w:val="true"/><w:tblHeader w:val="false"/></w:trPr></w:tr></w:tbl>')
  tidySchema(table)
  expect(writeXml(table)).toBe('<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:trPr><w:cantSplit/><w:tblHeader w:val="off"/></w:trPr></w:tr></w:tbl>')
})
