import { describe, expect, it } from 'vitest'
import { exportReport } from '../../../core/export/export-report.ts'
import { draftOf, heading, note, paragraph, reportOf } from '../../helpers/drafts.ts'
import { longDraft } from '../../helpers/long-draft.ts'
import { templateOf } from '../../helpers/templates.ts'

const whole = { title: 'Out of sight', state: 'MEX', session: '97th', organisation: 'Open Door', contact: 'desk@example.org', date: 'May 2026', visibility: 'public' } as const

describe('an export', () => {
  it.each(['docx', 'html', 'md'] as const)('as %s gives the same bytes for the same report', async (format) => {
    const draft = longDraft('fr', { sections: 3, notes: 9 })
    const once = await exportReport(reportOf(whole), templateOf(), draft, format)
    const again = await exportReport(reportOf(whole), templateOf(), draft, format)
    expect(again.bytes).toEqual(once.bytes)
  })

  it('counts the words and notes that print', async () => {
    const draft = draftOf([paragraph('p', 'Three words here[^a]')], [note('a', 'two words'), note('b', 'never printed')])
    expect(await exportReport(reportOf(whole), templateOf(), draft, 'md')).toMatchObject({ words: 5, notes: 1 })
  })

  it('has nothing to warn of where all is given', async () => {
    const draft = draftOf([heading('h', 1, 'Introduction'), paragraph('p', 'Text[^a]')], [note('a', 'Source')])
    expect((await exportReport(reportOf(whole), templateOf(), draft, 'md')).warnings).toEqual([])
  })

  it('warns of each title field that committees ask for', async () => {
    const { warnings } = await exportReport(reportOf({ title: 'A title' }), templateOf(), draftOf([]), 'md')
    const fields = warnings.flatMap((warning) => (warning.kind === 'title-field-missing' ? [warning.field] : []))
    expect(fields).toEqual(['state', 'session', 'organisation', 'contact', 'date', 'visibility'])
  })

  it('warns of notes that are empty, unmarked or missing, by the number that prints', async () => {
    const draft = draftOf([paragraph('p', 'One[^a] two[^lost] three[^b]')], [note('b', ' '), note('a', 'A'), note('c', 'C'), note('d', 'D')])
    const { warnings } = await exportReport(reportOf(whole), templateOf(), draft, 'md')
    expect(warnings).toEqual([{ kind: 'empty-note', number: 2 }, { kind: 'unmarked-notes', count: 2 }, { kind: 'missing-notes', count: 1 }])
  })

  it('warns of headings that skip a level', async () => {
    const draft = draftOf([heading('a', 1, 'One'), heading('b', 3, 'Deep'), heading('c', 1, 'Two')])
    const { warnings } = await exportReport(reportOf(whole), templateOf(), draft, 'md')
    expect(warnings).toEqual([{ kind: 'heading-gap', heading: 'Deep', from: 1, to: 3 }])
  })

  it('holds the text to the limit by what the committee counts', async () => {
    const limit = { words: 3, source: 'https://example.org', checked: '2026-01-01', status: 'confirmed', remark: { en: '', fr: '', es: '' } } as const
    const draft = draftOf([paragraph('p', 'Three words here[^a]')], [note('a', 'and two')])
    const body = await exportReport(reportOf(whole), templateOf({ wordLimit: { ...limit, counts: 'body' } }), draft, 'md')
    const both = await exportReport(reportOf(whole), templateOf({ wordLimit: { ...limit, counts: 'both' } }), draft, 'md')
    expect(body.warnings).toEqual([])
    expect(both.warnings).toEqual([{ kind: 'over-word-limit', words: 5, limit: 3, source: 'https://example.org' }])
  })
})
