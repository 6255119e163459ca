import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/document/block.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import type { Report } from '../../../../core/report/report.ts'
import { draftOf, heading, listItem, note, paragraph, quote, recommendation, reportOf } from '../../../helpers/drafts.ts'
import { pictures } from '../../../helpers/pictures.ts'
import { randomDraft } from '../../../helpers/random-draft.ts'
import { recommendationsAs, templateOf } from '../../../helpers/templates.ts'

const html = async (blocks: Block[], notes: ReturnType<typeof note>[] = [], report: Report = reportOf({ title: 'A & B' }), template = templateOf()) =>
  new TextDecoder().decode((await exportReport(report, template, draftOf(blocks, notes), 'html')).bytes)

describe('an HTML export', () => {
  it('names its language and forbids everything but its own style', async () => {
    const page = await html([], [], reportOf({}, { language: 'fr' }))
    expect(page).toContain('<html lang="fr" dir="ltr">')
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/)
  })

  it('links each note both ways, from every mark', async () => {
    const page = await html([paragraph('p', 'One[^a] two[^b] one again[^a]')], [note('b', 'B'), note('a', 'A')])
    expect(page).toContain('<a id="noteref-1" href="#note-1" role="doc-noteref">1</a>')
    expect(page).toContain('<a id="noteref-1-2" href="#note-1" role="doc-noteref">1</a>')
    expect(page).toMatch(/<li id="note-1"><p dir="ltr">A <a class="back" href="#noteref-1" [^>]*>↩<\/a> <a class="back" href="#noteref-1-2"/)
    expect(page).toContain('role="doc-endnotes"')
  })

  it('puts headings under the title and prints their numbers', async () => {
    const page = await html([heading('a', 1, 'One'), heading('b', 2, 'Sub'), heading('c', 1, 'Loose', { numbered: false })])
    expect(page).toContain('<h2 dir="ltr"><span class="number">I.</span> One</h2>')
    expect(page).toContain('<h3 dir="ltr"><span class="number">A.</span> Sub</h3>')
    expect(page).toContain('<h2 dir="ltr">Loose</h2>')
  })

  it('turns a table that runs from the right, its figures with it', async () => {
    const cell = (words: string) => ({ paragraphs: [[{ type: 'text' as const, text: words }]] })
    const page = await html([{ kind: 'table', id: 't', headerRows: 1, rows: [{ cells: [cell('السنة')] }, { cells: [cell('2022')] }] }])
    expect(page).toContain('<table dir="rtl">')
    expect(page).toContain('<td><p dir="rtl">2022</p></td>')
  })

  it('nests lists and counts on', async () => {
    const page = await html([listItem('a', 'number', 0), listItem('b', 'number', 1), listItem('c', 'bullet', 0), listItem('d', 'number', 0)])
    expect(page).toMatch(/<ol>\n<li dir="ltr">a\n<ol class="letter-brackets">\n<li dir="ltr">b<\/li>\n<\/ol><\/li>\n<\/ol>/)
    expect(page).toContain('<ol start="2">')
  })

  it('numbers recommendations through the report where the template says so', async () => {
    const page = await html([recommendation('a', 'A'), paragraph('p', 'P'), recommendation('b', 'B')], [], reportOf(), recommendationsAs('number'))
    expect(page).toContain('<ol class="recommendations">')
    expect(page).toContain('<ol class="recommendations" start="2">')
  })

  it('prints a quote with the number of its paragraph', async () => {
    expect(await html([quote('q', '139', 'Said.')])).toContain('<blockquote><p dir="ltr">139. Said.</p></blockquote>')
  })

  it('says so when the report is confidential', async () => {
    expect(await html([], [], reportOf({ visibility: 'confidential' }))).toContain('<p class="confidential">Confidential: not for publication</p>')
  })

  it('never lets the text of a report become markup', async () => {
    const nasty = `<script>alert(1)</script>" onload='x' & </style>`
    const page = await html([paragraph('p', nasty), heading('h', 1, nasty)], [], reportOf({ title: nasty, subtitle: nasty, organisation: nasty, contact: nasty, session: nasty, date: nasty }))
    expect(page).not.toMatch(/<script|onload='/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  it('opens and closes every element of any draft', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (draft) => {
        const page = new TextDecoder().decode((await exportReport(reportOf(), templateOf(), draft, 'html', pictures)).bytes)
        const open: string[] = []
        for (const [, slash, name = ''] of page.slice(page.indexOf('<body>'), page.indexOf('</html>')).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
          if (name === 'br' || name === 'img') continue
          if (slash === '') open.push(name)
          else expect(open.pop()).toBe(name)
        }
        expect(open).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
