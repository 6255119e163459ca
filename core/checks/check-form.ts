import { missingTitleFields, overLimit } from '../export/warnings.ts'
import { inlineText } from '../document/plain-text.ts'
import { countDraft } from '../report/word-count.ts'
import type { Check } from './check-input.ts'
import { finding, type Finding } from './finding.ts'

const nowhere = { block: null, note: null }

/** What the committee's rules and the guides for civil society ask of the whole: length, title page, levels of headings. */
export const checkForm: Check = ({ report, template, draft }) => {
  const long = overLimit(template.wordLimit, countDraft(draft)).flatMap((warning) =>
    warning.kind === 'over-word-limit' ? [finding('word-limit', 'warning', nowhere, '', { words: warning.words, limit: warning.limit, source: warning.source })] : [])
  const missing = missingTitleFields(report.titleBlock).flatMap((warning) =>
    warning.kind === 'title-field-missing' ? [finding('title-field-missing', 'warning', nowhere, '', { field: warning.field })] : [])
  let from = 0
  const gaps = draft.blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'heading') return []
    const [last, to] = [from, block.level]
    from = to
    return to > last + 1 ? [finding('heading-gap', 'warning', { block: block.id, note: null }, inlineText(block.children), { from: last, to })] : []
  })
  return [...long, ...missing, ...gaps]
}
