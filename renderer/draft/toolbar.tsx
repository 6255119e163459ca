import { Bold, Download, FileInput, History, Italic, Link as LinkIcon, MessageSquarePlus, PanelLeft, PanelRight, Plus, Redo2, SquareChevronRight, Underline, Undo2, X } from 'lucide-react'
import { ChevronDown, type LucideIcon } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Menu, MenuItem, MenuTrigger, Popover, Select, SelectValue, Toolbar as ToolbarGroup } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import type { Command } from '../commands/command.ts'
import { runCommand, viewCommands } from '../commands/commands.ts'
import { editCommands, kindCommands, markCommands } from '../commands/edit-commands.ts'
import { fileCommands } from '../commands/file-commands.ts'
import { citeCommands } from '../commands/cite-commands.ts'
import { commentCommands } from '../commands/comment-commands.ts'
import { objectCommands } from '../commands/object-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { windowCommands } from '../commands/window-commands.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { QuotePopover } from '../quotes/quote-popover.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { DraftSession } from './draft-session.ts'
import { CitePopover } from './cite-popover.tsx'
import { LinkPopover } from './link-popover.tsx'
import { MoreLooks } from './more-looks.tsx'
import { ReferencePopover } from './reference-popover.tsx'
import './toolbar.css'

interface ToolbarProps {
  app: AppModel
  session: DraftSession
}

/** One quiet row: what the block is, how the words look, what can be put in, and where it all goes. */
export function Toolbar({ app, session }: ToolbarProps) {
  const caret = useObservable(session.caret)
  const canUndo = useObservable(session.canUndo)
  const canRedo = useObservable(session.canRedo)
  const { empty } = useObservable(session.summary)
  const outline = useObservable(app.panels.outline)
  const notes = useObservable(app.panels.notes)
  const snapshots = useObservable(app.panels.snapshots)
  const tab = useObservable(session.desk.tab)
  const button = (command: Command, icon: LucideIcon, more: { pressed?: boolean; disabled?: boolean } = {}) => (
    <CommandButton key={command.id} app={app} command={command} icon={icon} {...more} />
  )
  return (
    <ToolbarGroup className="toolbar" aria-label={say('toolbar.title')}>
      {button(viewCommands.outline, PanelLeft, { pressed: outline })}
      <Gap />
      {button(editCommands.undo, Undo2, { disabled: !canUndo })}
      {button(editCommands.redo, Redo2, { disabled: !canRedo })}
      <Gap />
      <KindSelect app={app} session={session} />
      <Gap />
      {button(markCommands.bold, Bold, { pressed: caret.marks.includes('bold') })}
      {button(markCommands.italic, Italic, { pressed: caret.marks.includes('italic') })}
      {button(markCommands.underline, Underline, { pressed: caret.marks.includes('underline') })}
      <MoreLooks app={app} session={session} />
      <Gap />
      <LinkPopover app={app} session={session} icon={LinkIcon} />
      <CitePopover app={app} session={session} />
      <QuotePopover app={app} session={session} />
      <ReferencePopover app={app} session={session} />
      {button(commentCommands.comment, MessageSquarePlus)}
      <Gap />
      <TextButton app={app} command={editCommands.note} label={say('toolbar.note')} />
      <CommandMenu app={app} label={say('toolbar.insert')} icon={Plus} commands={inserts} />
      <span className="toolbar-space" />
      {empty && <TextButton app={app} command={fileCommands.import} label={say('toolbar.import')} icon={FileInput} />}
      {button(windowCommands.palette, SquareChevronRight)}
      <CommandMenu app={app} label={say('toolbar.export')} icon={Download} commands={exports} atEnd />
      {button(fileCommands.listSnapshots, History, { pressed: snapshots })}
      {button(viewCommands.notes, PanelRight, { pressed: notes && !snapshots && tab === 'notes' })}
      {button(fileCommands.close, X)}
    </ToolbarGroup>
  )
}

const Gap = () => <span className="toolbar-gap" role="separator" aria-orientation="vertical" />

const hintOf = (command: Command) => ({ hint: keysOf(command) })

interface CommandButtonProps {
  app: AppModel
  command: Command
  icon: LucideIcon
  pressed?: boolean
  disabled?: boolean
}

const CommandButton = ({ app, command, ...look }: CommandButtonProps) => (
  <IconButton {...look} label={say(command.label)} {...hintOf(command)} onPress={() => runCommand(app, command)} />
)

const TextButton = ({ app, command, label, icon: Icon }: { app: AppModel; command: Command; label: string; icon?: LucideIcon }) => (
  <button
    type="button"
    className="icon-button text-button"
    title={keysOf(command) === undefined ? say(command.label) : `${say(command.label)} (${keysOf(command)})`}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => runCommand(app, command)}
  >
    {Icon === undefined ? <sup aria-hidden>1</sup> : <Icon size={16} strokeWidth={1.75} aria-hidden />}
    {label}
  </button>
)

const kinds = Object.entries(kindCommands).map(([id, command]) => ({ id, command }))

function KindSelect({ app, session }: ToolbarProps) {
  const { kind, blockId } = useObservable(session.caret)
  return (
    <Select
      className="kind-select"
      aria-label={say('toolbar.kind')}
      value={kind ?? 'paragraph'}
      isDisabled={kind === undefined && blockId !== undefined}
      onChange={(key) => {
        const chosen = kinds.find(({ id }) => id === key)
        // Once the list has given the focus back, so that the caret ends up on the page.
        if (chosen !== undefined) setTimeout(() => runCommand(app, chosen.command), 0)
      }}
    >
      <Button className="icon-button text-button kind-button">
        <SelectValue>{say(kindCommands[kind ?? 'paragraph'].label)}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover" offset={4}>
        {/* The list keeps what it drew of its items: the language is named as what they depend on. */}
        <ListBox className="menu-list" items={kinds} dependencies={[spokenLanguage.get()]}>
          {({ command }) => (
            <ListBoxItem className="menu-item" textValue={say(command.label)}>
              {say(command.label)}
              {keysOf(command) !== undefined && <kbd>{keysOf(command)}</kbd>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

const exports = [fileCommands.export, fileCommands.exportDocx, fileCommands.exportPdf, fileCommands.exportHtml, fileCommands.exportMarkdown]

const inserts = [editCommands.note, citeCommands.cite, citeCommands.quote, editCommands.reference, editCommands.recommendations, objectCommands.summary, objectCommands.table, objectCommands.figure, objectCommands.pageBreak]

interface CommandMenuProps {
  app: AppModel
  label: string
  icon: LucideIcon
  commands: readonly Command[]
  atEnd?: boolean
}

function CommandMenu({ app, label, icon: Icon, commands, atEnd = false }: CommandMenuProps) {
  return (
    <MenuTrigger>
      <Button className="icon-button text-button">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {label}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover" offset={4} placement={atEnd ? 'bottom end' : 'bottom start'}>
        <Menu className="menu-list" items={commands}>
          {(command) => (
            <MenuItem id={command.id} className="menu-item" textValue={say(command.label)} onAction={() => setTimeout(() => runCommand(app, command), 0)}>
              {say(command.label)}
              {keysOf(command) !== undefined && <kbd>{keysOf(command)}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
