import { $getRoot, $getState, $setState, createState } from 'lexical'
import { Comments, type Comment } from '../../../core/document/comment.ts'

/** What the comments say is state of the root: undo takes it back in its place among the changes of the text. */
const recordsState = createState('commentRecords', {
  parse: (value): readonly Comment[] => {
    const parsed = Comments.safeParse(value)
    return parsed.success ? parsed.data : []
  },
})

export const $commentRecords = (): readonly Comment[] => $getState($getRoot(), recordsState)

export const $setCommentRecords = (comments: readonly Comment[]): void => void $setState($getRoot(), recordsState, comments)
