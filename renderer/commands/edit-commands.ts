import { $toggleLink } from '@lexical/link'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical'
import type { Mark } from '../../core/document/inline.ts'
import type { MessageKey } from '../../core/messages/messages.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { $selectedBlocks, $setKind, kindChoices, type KindName } from '../editor/block-kind.ts'
import { $isHeadingNode } from '../editor/nodes/heading-node.ts'
import { draftCommand, type Command } from './command.ts'
import { focusEditor } from '../editor/focus-editor.ts'

const mark = (name: Mark, label: MessageKey): Command =>
  draftCommand({
    id: `format.${name}`,
    label,
    run: ({ activeEditor }) => void activeEditor.dispatchCommand(FORMAT_TEXT_COMMAND, name),
  })

const kind = (name: KindName, label: MessageKey): Command =>
  draftCommand({
    id: `format.${name}`,
    label,
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
  paragraph: kind('paragraph', 'command.paragraph'),
  heading1: kind('heading1', 'command.heading1'),
  heading2: kind('heading2', 'command.heading2'),
  heading3: kind('heading3', 'command.heading3'),
  heading4: kind('heading4', 'command.heading4'),
  quote: kind('quote', 'command.quote'),
  bullet: kind('bullet', 'command.bullet'),
  number: kind('number', 'command.number'),
  recommendation: kind('recommendation', 'command.recommendation'),
} as const satisfies Record<KindName, Command>

export const markCommands = {
  bold: mark('bold', 'command.bold'),
  italic: mark('italic', 'command.italic'),
  underline: mark('underline', 'command.underline'),
  superscript: mark('superscript', 'command.superscript'),
  subscript: mark('subscript', 'command.subscript'),
} as const satisfies Record<Mark, Command>

export const editCommands = {
  undo: draftCommand({ id: 'edit.undo', label: 'command.undo', run: history(UNDO_COMMAND) }),
  redo: draftCommand({ id: 'edit.redo', label: 'command.redo', run: history(REDO_COMMAND) }),
  link: draftCommand({
    id: 'format.link',
    label: 'command.link',
    run: (_session, app) => app.panels.link.set(true),
  }),
  numberHeading: draftCommand({
    id: 'format.numberHeading',
    label: 'toolbar.numberHeading',
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
    label: 'command.insertNote',
    run: (session) => session.insertNote(),
  }),
  reference: draftCommand({
    id: 'insert.reference',
    label: 'command.insertReference',
    run: (_session, app) => app.panels.reference.set(true),
  }),
  recommendations: draftCommand({
    id: 'insert.recommendations',
    label: 'command.insertRecommendations',
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
