import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../core/export/export-report.ts'
import { part } from '../../helpers/docx-parts.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { wrongLiveNumbers } from '../../helpers/live-numbers.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { recommendationsAs } from '../../helpers/templates.ts'
import { editInLibreOffice } from './edit-in-libre-office.ts'
import { everyAnnex, showcase, showcaseCitations, showcaseTitle } from './showcase.ts'
import { hasTool } from './tools.ts'

const soffice = hasTool('soffice')

/** The rank of each note's mark by the bookmark round it, and the bookmarks that fields lead to, in a file of any make. */
function namedMarks(docx: Uint8Array): { ranks: Map<string, number>; named: string[] } {
  const xml = part(docx, 'word/document.xml')
  const ranks = new Map<string, number>()
  let rank = 0
  for (const [, name, mark] of xml.matchAll(/<w:bookmarkStart [^>]*w:name="(_RefNote\d+)"|(<w:footnoteReference )/g)) {
    if (mark !== undefined) rank += 1
    if (name !== undefined) ranks.set(name, rank + 1)
  }
  const named = [xml, part(docx, 'word/footnotes.xml')].flatMap((text) => [...text.matchAll(/NOTEREF (_RefNote\d+)/g)].map(([, name = '']) => name))
  return { ranks, named }
}

async function edited(): Promise<{ before: Uint8Array; after: { text: string; docx: Uint8Array } | undefined }> {
  const folder = scratchFolder()
  const file = join(folder, 'report.docx')
  const { bytes } = await exportReport(reportOf(showcaseTitle, { paragraphNumbers: 'continuous' }), recommendationsAs('number'), showcase, 'docx', undefined, showcaseCitations, [], undefined, { paper: 'A4', contents: true, annexes: everyAnnex })
  writeFileSync(file, bytes)
  return { before: bytes, after: soffice ? editInLibreOffice(file, folder) : undefined }
}

describe('a report that is opened in LibreOffice, given a note and a heading at its front, and has its fields updated', { timeout: 60_000 }, () => {
  it('counts its note marks, headings and paragraphs on', async () => {
    const { before, after } = await edited()
    expect(wrongLiveNumbers(before).wrong).toEqual([])
    if (after === undefined) return
    const lines = after.text.split('\n').map((line) => line.trim())
    expect(lines[0]).toMatch(/^\uFEFF?1Niñez/u)
    expect(after.text).toMatch(/1\. A first sentence\.3 A second one\.4/)
    expect(lines).toEqual(expect.arrayContaining(['I. Before all else', 'II. Introduction', 'III. Birth registration', 'IV. Detention', '3. Between lists.']))
  })

  it('shows the new numbers of the sections that its text and annexes name', async () => {
    const { before, after } = await edited()
    expect(wrongLiveNumbers(before).fields).toBeGreaterThan(8)
    if (after === undefined) return
    expect(after.text).toMatch(/section II\.B\.1 and recommendation 2 belong together/)
    expect(after.text).toMatch(/^III\. Birth registration\n1\.\tRegister/m)
  })

  it('keeps each number of a note tied to the mark it names, which is one further now', async () => {
    const { before, after } = await edited()
    const [old, now] = [namedMarks(before), namedMarks(after?.docx ?? before)]
    const shift = after === undefined ? 0 : 1
    expect(old.named).toHaveLength(4)
    expect(now.named.toSorted()).toEqual(old.named.toSorted())
    for (const name of old.named) expect(now.ranks.get(name)).toBe((old.ranks.get(name) ?? 0) + shift)
  })
})
