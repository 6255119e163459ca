import { COMMAND_PRIORITY_LOW, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { tellChange } from './tell-change.ts'

/** On the page and in its notes, undo takes back a change of the links where that was made last, and says so. Answers how to stop. */
export const registerUndoOnPage = (app: AppModel, { editor, matrix }: DraftSession): (() => void) =>
  mergeRegister(
    ...([['undo', UNDO_COMMAND], ['redo', REDO_COMMAND]] as const).map(([way, command]) =>
      editor.registerCommand(
        command,
        () => {
          if (!matrix.isNext(way)) return false
          tellChange(app, () => matrix[way]())
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
  )
