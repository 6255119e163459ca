import fc from 'fast-check'
import { UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { changeLevel, moveSection, setStatus } from '../../../core/report/move-section.ts'
import { numberNotes } from '../../../core/report/numbering.ts'
import { sections } from '../../../core/report/section.ts'
import { arrangeBlocks } from '../../../renderer/editor/arrange-blocks.ts'
import { draftOf, heading, note, paragraph } from '../../helpers/drafts.ts'
import { openEditor } from './open-editor.ts'

const draft = draftOf(
  [
    heading('I', 1, 'One'), paragraph('p1', 'First.[^a]'), heading('IA', 2, 'Part'), paragraph('p2', 'Second.[^b]'),
    heading('II', 1, 'Two'), paragraph('p3', 'Third.[^c]'), heading('III', 1, 'Three'), paragraph('p4', ''),
  ],
  [note('a', 'A'), note('b', 'B'), note('c', 'C')],
)

test('any sections moved, one after the other, show in the editor as computed; undo to the beginning gives the first state', async () => {
  const step = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('before' as const, 'after' as const, 'inside' as const, 'raise' as const, 'status' as const))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { editor, model, watch } = openEditor(draft)
      let done = 0
      for (const [from, to, how] of steps) {
        const { blocks } = model.draft()
        const all = sections(blocks)
        const id = all[from % all.length]?.heading.id ?? ''
        const target = all[to % all.length]?.heading.id ?? ''
        const after = how === 'raise' ? changeLevel(blocks, id, -1) : how === 'status' ? setStatus(blocks, id, 'reviewed') : moveSection(blocks, id, { to: how, target })
        if (after === undefined || JSON.stringify(after) === JSON.stringify(blocks)) continue
        arrangeBlocks(editor, watch, blocks, after)
        done += 1
        expect(model.draft().blocks).toEqual(after)
        expect([...numberNotes(model.draft().blocks).values()]).toEqual([1, 2, 3])
      }
      for (let count = 0; count < done; count += 1) {
        editor.dispatchCommand(UNDO_COMMAND, undefined)
        await Promise.resolve()
      }
      expect(model.draft()).toEqual(draft)
    }),
    { numRuns: 60 },
  )
})
