import fc from 'fast-check'
import { UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { compareDrafts, type ComparedSide } from '../../../core/report/compare/compare-drafts.ts'
import { restorePart } from '../../../core/report/compare/restore-part.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { contentsOf } from '../../../renderer/editor/from-draft.ts'
import { putBlocks } from '../../../renderer/editor/put-blocks.ts'
import { draftOf, heading, note, paragraph, quote } from '../../helpers/drafts.ts'
import { openEditor } from './open-editor.ts'

const then = draftOf(
  [heading('I', 1, 'One'), paragraph('a', 'First.[^1]'), quote('q', '7', 'As the State says.'), heading('II', 1, 'Two'), paragraph('b', 'Second.[^2]'), { kind: 'page-break', id: 'p' }, paragraph('c', 'Third.[^3]')],
  [note('1', 'One'), note('2', 'Two'), note('3', 'Three')],
)
const side = (draft: Draft): ComparedSide => ({ draft, say: () => '?' })

test('whatever part of an earlier draft is brought back, the editor shows what was computed, and one undo takes it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(then.blocks), fc.array(fc.nat(9), { maxLength: 4 }), fc.boolean(), async (kept, chosen, reworded) => {
      const now = draftOf(
        [...kept.map((block, at) => (reworded && at === 0 && block.kind === 'paragraph' ? paragraph(block.id, 'Other words.') : block)), paragraph('new', 'Come since.[^4]')],
        [...then.notes, note('4', 'Four')],
      )
      const { editor, model, watch } = openEditor(now)
      const compared = compareDrafts(side(then), side(now))
      const shown = model.draft()
      const after = restorePart(compared, then, shown, chosen.flatMap((at) => compared[at % compared.length]?.id ?? []))
      if (after.length === 0 || JSON.stringify(after) === JSON.stringify(shown.blocks)) return
      putBlocks(editor, watch, shown.blocks, after, contentsOf(then))
      expect(model.draft().blocks).toEqual(after)
      for (const { id, paragraphs } of then.notes) expect(model.note(id)?.paragraphs).toEqual(paragraphs)
      editor.dispatchCommand(UNDO_COMMAND, undefined)
      await Promise.resolve()
      expect(model.draft().blocks).toEqual(now.blocks)
    }),
    { numRuns: 100 },
  )
})
