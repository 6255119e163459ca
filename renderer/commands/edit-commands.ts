import { $toggleLink } from '@lexical/link'
import { $patchStyleText } from '@lexical/selection'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical'
import type { Mark } from '../../core/document/inline.ts'
import type { LanguageTag } from '../../core/document/language-tag.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { $selectedBlocks, $setKind, kindChoices, type KindName } from '../editor/block-kind.ts'
import { $turnDirection } from '../editor/draw-direction.ts'
import { $isHeadingNode } from '../editor/nodes/heading-node.ts'
import { formatNames, languageProperty } from '../editor/text-look.ts'
import { draftCommand, type Command } from './command.ts'
import { focusEditor } from '../editor/focus-editor.ts'

const mark = (name: Mark): Command =>
  draftCommand({
    id: `format.${name}`,
    run: ({ activeEditor }) => void activeEditor.dispatchCommand(FORMAT_TEXT_COMMAND, formatNames[name]),
  })

const kind = (name: KindName): Command =>
  draftCommand({
    id: `format.${name}`,
    run: ({ editor }) => {
      editor.update(() => $selectedBlocks().forEach((block) => $setKind(block, kindChoices[name])), { discrete: true, tag: HISTORY_PUSH_TAG })
      focusEditor(editor)
    },
  })

/** Undo in a field of the title page is the field's own; everywhere else it is the editor's. */
const history = (command: LexicalCommand<void>) => ({ activeEditor }: DraftSession) => {
  activeEditor.dispatchCommand(command, undefined)
}

export const kindCommands = {
  paragraph: kind('paragraph'),
  heading1: kind('heading1'),
  heading2: kind('heading2'),
  heading3: kind('heading3'),
  heading4: kind('heading4'),
  quote: kind('quote'),
  bullet: kind('bullet'),
  number: kind('number'),
  recommendation: kind('recommendation'),
} as const satisfies Record<KindName, Command>

export const markCommands = {
  bold: mark('bold'),
  italic: mark('italic'),
  underline: mark('underline'),
  superscript: mark('superscript'),
  subscript: mark('subscript'),
  smallCaps: mark('smallCaps'),
} as const satisfies Record<Mark, Command>

export const editCommands = {
  undo: draftCommand({ id: 'edit.undo', isEnabled: ({ canUndo }) => canUndo.get(), run: history(UNDO_COMMAND) }),
  redo: draftCommand({ id: 'edit.redo', isEnabled: ({ canRedo }) => canRedo.get(), run: history(REDO_COMMAND) }),
  link: draftCommand({
    id: 'format.link',
    run: (_session, app) => app.panels.link.set(true),
  }),
  language: draftCommand({
    id: 'format.language',
    run: (_session, app) => app.panels.language.set(true),
  }),
  rightToLeft: draftCommand({
    id: 'format.rightToLeft',
    // A note reads as its letters are written.
    isEnabled: ({ activeEditor, editor }) => activeEditor === editor,
    run: ({ editor }) => {
      editor.update(() => $turnDirection($selectedBlocks()), { discrete: true, tag: HISTORY_PUSH_TAG })
      focusEditor(editor)
    },
  }),
  numberHeading: draftCommand({
    id: 'format.numberHeading',
    isEnabled: (session) => session.caret.get().numbered !== undefined,
    run: ({ editor }) => {
      editor.update(
        () => $selectedBlocks().filter($isHeadingNode).forEach((heading) => heading.setNumbered(!heading.isNumbered())),
        { discrete: true, tag: HISTORY_PUSH_TAG },
      )
      focusEditor(editor)
    },
  }),
  note: draftCommand({
    id: 'insert.note',
    run: (session) => session.notesInHand.insert(),
  }),
  reference: draftCommand({
    id: 'insert.reference',
    run: (_session, app) => app.panels.reference.set(true),
  }),
  recommendations: draftCommand({
    id: 'insert.recommendations',
    run: (session) => session.insertRecommendations(),
  }),
} as const satisfies Record<string, Command>

/** Makes the selected words of the active editor a link, or no link where the address is null. */
export function setLink({ activeEditor }: DraftSession, url: string | null): void {
  activeEditor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      if (url !== null && selection.isCollapsed()) selection.insertText(url)
      if (url !== null && selection.isCollapsed()) {
        selection.anchor.set(selection.anchor.key, Math.max(0, selection.anchor.offset - url.length), 'text')
      }
      $toggleLink(url)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(activeEditor)
}

/** Says which language the selected words of the active editor, or those typed next, are in; undefined where it is the report's. */
export function setLanguage({ activeEditor, report }: DraftSession, language: LanguageTag | undefined): void {
  const differs = language !== undefined && language !== report.get().language
  activeEditor.update(
    () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) $patchStyleText(selection, { [languageProperty]: differs ? language : null })
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(activeEditor)
}
