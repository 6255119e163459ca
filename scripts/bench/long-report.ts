import { toCheckInput, type CheckInput } from '../../core/checks/check-input.ts'
import type { SourcePassages } from '../../core/links/link-input.ts'
import { noCitations } from '../../core/citations/printed-citations.ts'
import type { Draft } from '../../core/document/draft.ts'
import { reportLinks } from '../../core/links/report-links.ts'
import { emptySource } from '../../core/sources/source.ts'
import { reportOf } from '../../test/helpers/drafts.ts'
import { templateOf } from '../../test/helpers/templates.ts'
import { longDraft } from './long-draft.ts'

const sentences = longDraft(60_000, 0).blocks.flatMap((block) => ('children' in block ? block.children.flatMap((inline) => (inline.type === 'text' ? [inline.text] : [])) : []))

/** A hundred sources of a hundred paragraphs. */
const sources: readonly SourcePassages[] = Array.from({ length: 100 }, (_, index) => {
  const id = `s${String(index)}`
  return {
    source: { ...emptySource(id, 'state-document'), title: `Document ${String(index)}`, confidential: index % 20 === 0, publicLabel: 'A document' },
    passages: Array.from({ length: 100 }, (__, place) => ({
      id: `${id}-${String(place)}`, source: id, kind: 'paragraph' as const, number: String(place + 1), page: null, headings: [],
      text: Array.from({ length: 4 }, (___, part) => sentences[(index * 97 + place * 4 + part) % sentences.length] ?? '').join(' '),
    })),
  }
})

/** What the checks read of a long report. */
export const inputOf = (draft: Draft): CheckInput =>
  toCheckInput(reportOf({ organisation: 'Child Rights Centre' }), draft, templateOf(), sources, noCitations, reportLinks({ draft, sources, committee: 'CRC', state: '', kept: [], dismissed: [] }))
