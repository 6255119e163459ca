import fc from 'fast-check'
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterAll, expect, test } from 'vitest'
import type { Comment } from '../../../core/document/comment.ts'
import { placeComments } from '../../../core/document/comments.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { inlinesOf, textRuns } from '../../../core/document/walk.ts'
import { readComments } from '../../../main/store/comment.ts'
import { closeProject, createProject } from '../../../main/store/open-project.ts'
import { writeReport } from '../../../main/store/report.ts'
import { $commentRecords } from '../../../renderer/editor/nodes/comment-records.ts'
import { draftOf, heading, note, paragraph, recommendation, reportOf } from '../../helpers/drafts.ts'
import { edits } from './random-edits.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

/** With a comment on words of one paragraph, and one that goes over two. */
const first: Draft = draftOf(
  [
    heading('I', 1, 'One'),
    { kind: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'First ' }, { type: 'text', text: 'claim', comments: ['one', 'over'] }, { type: 'text', text: ' stands.', comments: ['over'] }, { type: 'note', id: 'a' }] },
    { kind: 'paragraph', id: 'p2', children: [{ type: 'text', text: 'And on', comments: ['over'] }, { type: 'text', text: ' it goes.' }] },
    heading('II', 1, 'Two'), recommendation('r', 'Train all guardians.'), paragraph('p3', ''),
  ],
  [note('a', 'A')],
)
const firstComments: Comment[] = ['one', 'over'].map((id) => ({ id, text: `About ${id}`, words: 'claim', author: '' }))

/** As in the sequences without a look at comments: PROPERTY_RUNS=5000 PROPERTY_SEED=$RANDOM npm test -- unit comment-sequences. */
const sequences = Number(process.env['PROPERTY_RUNS'] ?? 200)

const project = createProject(':memory:', 'delete', (made) => { writeReport(made, reportOf()) })
afterAll(() => { closeProject(project) })

/** How many letters bear each comment. */
function lettersOf({ model }: Workplace): Map<string, number> {
  const letters = new Map<string, number>()
  for (const { text, comments = [] } of textRuns(model.draft().blocks.flatMap(inlinesOf))) for (const id of comments) letters.set(id, (letters.get(id) ?? 0) + text.length)
  return letters
}

/** What must be so whenever the editor is at rest: each comment is listed once, and no words bear one that nobody knows. */
function holds(workplace: Workplace): void {
  const { editor, model } = workplace
  const comments = model.allComments()
  const ids = comments.map(({ id }) => id)
  expect(editor.read($commentRecords)).toEqual(comments)
  expect([...lettersOf(workplace).keys()].filter((id) => !ids.includes(id))).toEqual([])
  expect(placeComments(model.draft().blocks, comments).map(({ comment: { id } }) => id).toSorted()).toEqual(ids.toSorted())
}

const fromHistory = ['undo', 'redo']
/** What writes words where the caret is, which may be within commented ones. */
const writing = ['type', 'refer', ...fromHistory]

function isSaved(workplace: Workplace): void {
  workplace.save()
  const byId = (comments: readonly Comment[]): Comment[] => comments.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(readComments(project).map(({ createdAt: _date, ...comment }) => comment))).toEqual(byId(workplace.model.allComments()))
}

test('after any edits no comment is lost and none stands on a copy of its words, the file holds them, and undo and redo lead to both ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 25 }), async (made) => {
      const workplace = openWorkplace(project, first, firstComments)
      const { model, step, history } = workplace
      for (const edit of made) {
        const before = { ids: model.allComments().map(({ id }) => id), letters: lettersOf(workplace) }
        await edit.run(workplace)
        holds(workplace)
        const now = new Set(model.allComments().map(({ id }) => id))
        const gone = before.ids.filter((id) => !now.has(id))
        if (!fromHistory.includes(edit.kind)) expect(gone).toHaveLength(edit.kind === 'throw a comment away' ? Math.min(1, before.ids.length) : 0)
        // A comment whose words are gone may come back with what was cut; on words that stand no other edit puts it.
        const grown = [...lettersOf(workplace)].filter(([id, letters]) => letters > (before.letters.get(id) ?? letters))
        if (!writing.includes(edit.kind)) expect(grown).toEqual([])
      }
      isSaved(workplace)
      while (history.redoStack.length > 0) await step(REDO_COMMAND)
      const end = model.allComments()
      while (history.undoStack.length > 0) await step(UNDO_COMMAND)
      expect([model.allComments(), model.draft().blocks]).toEqual([firstComments, first.blocks])
      isSaved(workplace)
      while (history.redoStack.length > 0) await step(REDO_COMMAND)
      expect(model.allComments()).toEqual(end)
      holds(workplace)
      isSaved(workplace)
    }),
    { numRuns: sequences },
  )
}, 600_000)
