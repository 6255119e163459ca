import { $getRoot, $getSelection, $isRangeSelection, $setSelection, UNDO_COMMAND, type ElementNode, type PointType, type RangeSelection } from 'lexical'
import type { Comment } from '../../../core/document/comment.ts'
import type { Draft } from '../../../core/document/draft.ts'
import type { Note } from '../../../core/document/note.ts'
import { replaceComments, writeComments } from '../../../main/store/comment.ts'
import { replaceDraft, writeDraft } from '../../../main/store/draft.ts'
import type { Project } from '../../../main/store/project.ts'
import { $textElements } from '../../../renderer/editor/text-places.ts'
import { UnsavedChanges } from '../../../renderer/editor/unsaved-changes.ts'
import { note } from '../../helpers/drafts.ts'
import { openEditor, type OpenEditor } from './open-editor.ts'

/** An editor of a draft with the project beside it that it is saved to. */
export interface Workplace extends OpenEditor {
  /** A note that nobody has yet. */
  newNote: () => Note
  newId: () => string
  /** Writes what differs from the file. */
  save: () => void
  /** Undo or redo; the editor takes the state of its history a microtask later. */
  step: (command: typeof UNDO_COMMAND) => Promise<void>
  /** What was copied or cut last, in the form Lexical gives the clipboard. */
  clipboard: string
}

export function openWorkplace(project: Project, draft: Draft, comments: readonly Comment[] = []): Workplace {
  replaceDraft(project, draft)
  replaceComments(project, comments, '')
  const opened = openEditor(draft, comments)
  const unsaved = new UnsavedChanges(opened.model)
  let made = 0
  const newId = () => `made-${String((made += 1))}`
  return {
    ...opened,
    newId,
    newNote: () => {
      const id = newId()
      return note(id, `Note ${id}`)
    },
    save: () => {
      opened.differences.splice(0).forEach((difference) => { unsaved.add(difference) })
      const change = unsaved.take()
      if (change !== undefined) writeDraft(project, change)
      if (change?.comments !== undefined) writeComments(project, change.comments, '')
    },
    step: async (command) => {
      opened.editor.dispatchCommand(command, undefined)
      await Promise.resolve()
    },
    clipboard: '',
  }
}

/** A place in the text, by any two numbers: which run of text, and how far into it. */
export interface Place {
  run: number
  at: number
}

const $runs = (): ElementNode[] => $getRoot().getChildren().flatMap($textElements)

/** Puts the caret somewhere in the text. Answers undefined where there is none. */
export const $caretAt = (place: Place): RangeSelection | undefined => $select(place, place)

/** Selects from one place of the text to another, whichever comes first. */
export function $select(from: Place, to: Place): RangeSelection | undefined {
  const runs = $runs()
  const [start, end] = [from, to].map(({ run }) => runs[run % Math.max(1, runs.length)])
  if (start === undefined || end === undefined) return undefined
  const selection = start.select(0, 0)
  $setPoint(selection.anchor, start, from.at)
  $setPoint(selection.focus, end, to.at)
  $setSelection(selection)
  const made = $getSelection()
  return $isRangeSelection(made) ? made : undefined
}

/** Between two pieces of a text, or somewhere within the letters of one. */
function $setPoint(point: PointType, element: ElementNode, at: number): void {
  const places = element.getAllTextNodes().flatMap((text) => Array.from({ length: text.getTextContentSize() + 1 }, (_, offset) => ({ text, offset })))
  const half = Math.floor(at / 2)
  const chosen = at % 2 === 0 ? undefined : places[half % Math.max(1, places.length)]
  if (chosen === undefined) point.set(element.getKey(), half % (element.getChildrenSize() + 1), 'element')
  else point.set(chosen.text.getKey(), chosen.offset, 'text')
}
