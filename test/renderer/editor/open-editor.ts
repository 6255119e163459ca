import { createEmptyHistoryState, type HistoryState } from '@lexical/history'
import { createEditor, type LexicalEditor } from 'lexical'
import type { Comment } from '../../../core/document/comment.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { draftEditorConfig, registerDraft } from '../../../renderer/editor/draft-editor.ts'
import { DraftModel, type Difference } from '../../../renderer/editor/draft-model.ts'
import { watchDraft, type DraftWatch } from '../../../renderer/editor/draft-watch.ts'

export interface OpenEditor {
  editor: LexicalEditor
  history: HistoryState
  model: DraftModel
  watch: DraftWatch
  differences: Difference[]
  change: (work: () => void) => void
}

/** The editor of the page with a draft in it and no window round it. New ids are new-1, new-2 … */
export function openEditor(draft: Draft, comments: readonly Comment[] = []): OpenEditor {
  const editor = createEditor({
    ...draftEditorConfig,
    onError: (error) => {
      throw error
    },
  })
  const history = createEmptyHistoryState()
  registerDraft(editor, history, () => undefined)
  const model = new DraftModel(draft, comments)
  const differences: Difference[] = []
  let made = 0
  const watch = watchDraft({
    editor,
    model,
    report: () => ({ headingNumbering: 'legal', paragraphNumbers: 'none', language: 'en' }),
    citations: () => new Map(),
    newId: () => `new-${String(++made)}`,
    onDifference: (difference) => differences.push(difference),
  })
  return { editor, history, model, watch, differences, change: (work) => editor.update(work, { discrete: true }) }
}
