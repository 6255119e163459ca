import fc from 'fast-check'
import { $getRoot, REDO_COMMAND, UNDO_COMMAND, type NodeKey } from 'lexical'
import { afterAll, expect, test } from 'vitest'
import type { Comment } from '../../../core/document/comment.ts'
import { placeComments } from '../../../core/document/comments.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { readComments } from '../../../main/store/comment.ts'
import { closeProject, createProject } from '../../../main/store/open-project.ts'
import { writeReport } from '../../../main/store/report.ts'
import { $commentsOf } from '../../../renderer/editor/nodes/comment-ids.ts'
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

/** How many letters bear each comment, by the keys of the runs of text that they stand in. */
function standing({ editor }: Workplace): Map<string, Map<NodeKey, number>> {
  const runs = new Map<string, Map<NodeKey, number>>()
  const nodes = editor.read(() => $getRoot().getAllTextNodes().map((node) => ({ key: node.getKey(), letters: node.getTextContentSize(), ids: $commentsOf(node) })))
  for (const { key, letters, ids } of nodes) for (const id of ids) runs.set(id, new Map(runs.get(id)).set(key, letters))
  return runs
}

/** The comments that stand on more words than before, although some of those before still bear them. */
const spread = (before: ReturnType<typeof standing>, now: ReturnType<typeof standing>): string[] =>
  [...now].filter(([id, runs]) => {
    const ago = before.get(id) ?? new Map<NodeKey, number>()
    return [...runs.keys()].some((key) => ago.has(key)) && sum(runs) > sum(ago)
  }).map(([id]) => id)

const sum = (runs: ReadonlyMap<NodeKey, number>): number => [...runs.values()].reduce((total, letters) => total + letters, 0)

/** What must be so whenever the editor is at rest: each comment is listed once, and no words bear one that nobody knows. */
function holds(workplace: Workplace): void {
  const { editor, model } = workplace
  const comments = model.allComments()
  const ids = comments.map(({ id }) => id)
  expect(editor.read($commentRecords)).toEqual(comments)
  expect([...standing(workplace).keys()].filter((id) => !ids.includes(id))).toEqual([])
  expect(placeComments(model.draft(), comments).map(({ comment: { id } }) => id).toSorted()).toEqual(ids.toSorted())
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
        const before = { ids: model.allComments().map(({ id }) => id), words: standing(workplace) }
        await edit.run(workplace)
        holds(workplace)
        const now = new Set(model.allComments().map(({ id }) => id))
        const gone = before.ids.filter((id) => !now.has(id))
        if (!fromHistory.includes(edit.kind)) expect(gone).toHaveLength(edit.kind === 'throw a comment away' ? Math.min(1, before.ids.length) : 0)
        // A comment whose words are gone, or are pasted over, comes with what was cut; no other edit puts it on more words.
        if (!writing.includes(edit.kind)) expect(spread(before.words, standing(workplace))).toEqual([])
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
