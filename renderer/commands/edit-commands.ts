import { $toggleLink } from '@lexical/link'
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical'
import type { Mark } from '../../core/document/inline.ts'
import type { MessageKey } from '../../core/messages/messages.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { $selectedBlocks, $setKind, kindChoices, type KindName } from '../editor/block-kind.ts'
import { $isHeadingNode } from '../editor/nodes/heading-node.ts'
import { draftCommand, type Command, type Shortcut } from './command.ts'
import { focusEditor } from '../editor/focus-editor.ts'

const mark = (name: Mark, label: MessageKey, shortcut: Shortcut): Command =>
  draftCommand({
    id: `format.${name}`,
    label,
    shortcut,
    run: ({ activeEditor }) => void activeEditor.dispatchCommand(FORMAT_TEXT_COMMAND, name),
  })

const kind = (name: KindName, label: MessageKey, shortcut?: Shortcut): Command =>
  draftCommand({
    id: `format.${name}`,
    label,
    ...(shortcut === undefined ? {} : { shortcut }),
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
  paragraph: kind('paragraph', 'command.paragraph', { code: 'Digit0', alt: true }),
  heading1: kind('heading1', 'command.heading1', { code: 'Digit1', alt: true }),
  heading2: kind('heading2', 'command.heading2', { code: 'Digit2', alt: true }),
  heading3: kind('heading3', 'command.heading3', { code: 'Digit3', alt: true }),
  heading4: kind('heading4', 'command.heading4', { code: 'Digit4', alt: true }),
  quote: kind('quote', 'command.quote'),
  bullet: kind('bullet', 'command.bullet'),
  number: kind('number', 'command.number'),
  recommendation: kind('recommendation', 'command.recommendation'),
} as const satisfies Record<KindName, Command>

export const markCommands = {
  bold: mark('bold', 'command.bold', { code: 'KeyB' }),
  italic: mark('italic', 'command.italic', { code: 'KeyI' }),
  underline: mark('underline', 'command.underline', { code: 'KeyU' }),
  superscript: mark('superscript', 'command.superscript', { code: 'Period', shift: true }),
  subscript: mark('subscript', 'command.subscript', { code: 'Comma', shift: true }),
} as const satisfies Record<Mark, Command>

export const editCommands = {
  undo: draftCommand({ id: 'edit.undo', label: 'command.undo', shortcut: { code: 'KeyZ' }, run: history(UNDO_COMMAND) }),
  redo: draftCommand({ id: 'edit.redo', label: 'command.redo', shortcut: { code: 'KeyZ', shift: true }, run: history(REDO_COMMAND) }),
  link: draftCommand({
    id: 'format.link',
    label: 'command.link',
    shortcut: { code: 'KeyK' },
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
    shortcut: { code: 'KeyF', alt: true },
    run: (session) => session.insertNote(),
  }),
  reference: draftCommand({
    id: 'insert.reference',
    label: 'command.insertReference',
    shortcut: { code: 'KeyR', alt: true },
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
