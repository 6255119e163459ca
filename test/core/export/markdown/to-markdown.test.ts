import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/document/block.ts'
import type { Inline } from '../../../../core/document/inline.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { draftOf, heading, listItem, note, paragraph, quote, recommendation, reportOf } from '../../../helpers/drafts.ts'
import { templateOf } from '../../../helpers/templates.ts'

const markdown = async (blocks: Block[], notes: ReturnType<typeof note>[] = [], report = reportOf()) =>
  new TextDecoder().decode((await exportReport(report, templateOf(), draftOf(blocks, notes), 'md')).bytes)

describe('a Markdown export', () => {
  it('begins with the title page', async () => {
    const report = reportOf({ title: 'Out of sight', subtitle: 'Alternative report', organisation: 'Open Door', state: 'MEX', session: '97th', contact: 'Calle 1\nCiudad' })
    expect(await markdown([], [], report)).toBe(
      '# Out of sight\n\nAlternative report\n\nSubmitted by **Open Door**\n\nState party: Mexico\n\nSession: 97th\n\nContact: Calle 1\\\nCiudad\n',
    )
  })

  it('types the numbers of headings, one level below the title', async () => {
    expect(await markdown([heading('a', 1, 'One'), heading('b', 2, 'Sub'), heading('c', 2, 'Recommendations', { numbered: false })])).toBe('## I. One\n\n### A. Sub\n\n### Recommendations\n')
  })

  it('sets quotes in italics with their number', async () => {
    expect(await markdown([quote('q', '139', 'It was said.')])).toBe('> *139. It was said.*\n')
  })

  it('keeps emphasis inside a quote apart from the quote', async () => {
    const emphasised: Block = { kind: 'quote', id: 'q', number: '13', children: [{ type: 'text', text: 'all ' }, { type: 'text', text: 'children', italic: true }] }
    expect(await markdown([emphasised])).toBe('> 13\\. all *children*\n')
  })

  it('numbers notes by their marks', async () => {
    expect(await markdown([paragraph('p', 'One[^b] two[^a]')], [note('a', 'A'), note('b', 'B', 'More')])).toBe('One[^1] two[^2]\n\n[^1]: B\n\n    More\n\n[^2]: A\n')
  })

  it('writes neighbours that share a mark inside one pair of signs', async () => {
    const children: Inline[] = [{ type: 'text', text: 'all ', bold: true }, { type: 'text', text: 'children ', bold: true, italic: true }, { type: 'text', text: 'c', underline: true }, { type: 'text', text: 'o', superscript: true }]
    expect(await markdown([{ kind: 'paragraph', id: 'p', children }])).toBe('**all _children_** <u>c</u><sup>o</sup>\n')
  })

  it('lists recommendations, with items under them', async () => {
    expect(await markdown([recommendation('a', 'Do this:'), listItem('x', 'bullet', 0), recommendation('b', 'And that')])).toBe('- Do this:\n  - x\n- And that\n')
  })

  it('escapes what would be read as Markdown', async () => {
    const text = await markdown([paragraph('p', '# not a heading'), paragraph('q', 'a *star* [x](y) <b> ~~x~~ | www.example.org')])
    expect(text).toContain('\\# not a heading')
    expect(text).toContain('a \\*star\\* \\[x]\\(y) \\<b> \\~\\~x\\~\\~ | www\\.example.org')
  })
})
