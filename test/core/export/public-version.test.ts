import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCheckInput } from '../../../core/checks/check-input.ts'
import type { Block } from '../../../core/document/block.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { exportName } from '../../../core/export/file-name.ts'
import { publicVersion } from '../../../core/export/public-version.ts'
import { unsureNames } from '../../../core/export/unsure-names.ts'
import { exportVersions, inVersion } from '../../../core/export/version.ts'
import { sourceWith } from '../../helpers/checks.ts'
import { draftOf, note, paragraph, reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

const label = 'Interview with a guard, May 2024'
const secret = sourceWith({}, {
  kind: 'evidence', confidential: true, symbol: '', title: 'Talk with the night guard', url: 'https://example.org/talk',
  authors: [{ family: 'Pérez', given: 'Rosa' }], publicLabel: label,
})
const open = { ...secret, source: { ...secret.source, id: 'open', confidential: false, title: 'Rosa Pérez, a life', authors: [] } }

const versionOf = (blocks: Block[], notes: ReturnType<typeof note>[] = [], titleBlock: Parameters<typeof reportOf>[0] = {}) =>
  publicVersion(reportOf(titleBlock), draftOf(blocks, notes), [secret.source, open.source])
const words = async (blocks: Block[], notes: ReturnType<typeof note>[] = []) => {
  const { report, draft } = versionOf(blocks, notes)
  return new TextDecoder().decode((await exportReport(report, templateOf(), draft, 'html')).bytes)
}

describe('the public version', () => {
  it('prints the label in text, tables, notes, links, alternative texts and on the title page, and tells each place', async () => {
    const blocks: Block[] = [
      paragraph('p', 'Rosa Pérez spoke.[^n] So did Pérez, Rosa.'),
      { kind: 'table', id: 't', headerRows: 0, rows: [{ cells: [{ paragraphs: [[{ type: 'text', text: 'Talk with the night guard' }]] }] }] },
      { kind: 'figure', id: 'f', attachment: 'none', alt: 'Rosa Pérez at the gate', width: 50 },
      { kind: 'paragraph', id: 'l', children: [{ type: 'link', url: 'https://example.org/talk?page=2', children: [{ type: 'text', text: 'here' }] }] },
    ]
    const { replaced, report } = versionOf(blocks, [note('n', 'Rosa Pérez, https://example.org/talk.')], { title: 'What Rosa Pérez saw' })
    expect(replaced.map((one) => [one.words, one.block, one.note])).toEqual([
      ['Rosa Pérez', null, null], ['Rosa Pérez', 'p', null], ['Pérez, Rosa', 'p', null], ['Talk with the night guard', 't', null],
      ['Rosa Pérez', 'f', null], ['https://example.org/talk?page=2', 'l', null], ['https://example.org/talk', null, 'n'], ['Rosa Pérez', null, 'n'],
    ])
    expect(replaced.map(({ by }) => by)).toEqual([label, label, label, label, label, '', label, label])
    expect(exportName(report, 'public')).toBe(`What ${label} saw (public)`)
    const page = await words(blocks, [note('n', 'Rosa Pérez, https://example.org/talk.')])
    expect(page).not.toMatch(/Pérez|night guard|example\.org/)
    expect(page.split(label)).toHaveLength(7)
  })

  it('replaces whole words alone, and leaves what is typed round other citations', () => {
    const { draft, replaced } = versionOf([paragraph('p', 'Rosa Pérezosa and ARosa Pérez are others.')])
    expect(replaced).toEqual([])
    expect(draft.blocks).toEqual([paragraph('p', 'Rosa Pérezosa and ARosa Pérez are others.')])
  })

  it('replaces what is typed before and after a citation', () => {
    const { draft } = versionOf([{ kind: 'paragraph', id: 'p', children: [{ type: 'citation', source: 'open', prefix: 'as Rosa Pérez said,', suffix: '(Rosa Pérez)' }] }])
    expect(draft.blocks).toEqual([{ kind: 'paragraph', id: 'p', children: [{ type: 'citation', source: 'open', prefix: `as ${label} said,`, suffix: `(${label})` }] }])
  })

  it('says what it could not replace surely: other forms, a family name alone, a name in parts, a child with its age', () => {
    const { report, draft } = versionOf([
      paragraph('upper', 'ROSA PEREZ spoke.'), paragraph('family', 'Then Pérez left.'), paragraph('child', 'Ana, aged 9, fled.'),
      { kind: 'paragraph', id: 'parts', children: [{ type: 'text', text: 'Rosa ' }, { type: 'text', text: 'Pérez', bold: true }] },
      paragraph('clean', 'Nobody is named here.'),
    ])
    const unsure = unsureNames(toCheckInput(report, draft, templateOf(), [secret]))
    expect(new Set(unsure.map(({ block }) => block))).toEqual(new Set(['upper', 'family', 'child', 'parts']))
  })

  it('leaves no name of a confidential source as it is written in the source, whatever stands round it', () => {
    const part = fc.oneof(fc.constantFrom('Rosa Pérez', 'Talk with the night guard', 'https://example.org/talk', ' ', ', ', 'x', '(', label), fc.string())
    fc.assert(fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const text = parts.join('')
      fc.pre(text !== '')
      const [block] = versionOf([{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text }] }]).draft.blocks
      const left = block?.kind === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].text : ''
      expect(left).not.toMatch(/(?<![\p{L}\p{N}])(?:Rosa Pérez|Talk with the night guard|https:\/\/example\.org\/talk)(?![\p{L}\p{N}])/u)
    }))
  })
})

describe('the versions of a report', () => {
  it('mark it as they are called, on the title page and in the name of its file', () => {
    const report = reportOf({ title: 'Children: first', visibility: 'undecided' })
    expect(inVersion(report, 'confidential').titleBlock.visibility).toBe('confidential')
    expect(inVersion(report, 'as-written')).toBe(report)
    expect(exportVersions.map((version) => exportName(report, version)))
      .toEqual(['Children first', 'Children first (public)', 'Children first (confidential)'])
    expect(exportName(reportOf({ title: 'A' }, { language: 'fr' }), 'confidential')).toBe('A (confidentiel)')
  })
})
