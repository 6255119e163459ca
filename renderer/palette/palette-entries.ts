import { $getSelection, $isRangeSelection } from 'lexical'
import { areaLabel, areaOf, commandAreas } from '../../core/commands/command-table.ts'
import { fuzzySort } from '../../core/search/fuzzy.ts'
import type { AppModel } from '../app-model.ts'
import type { Command } from '../commands/command.ts'
import { commandOf, commandsInOrder, runCommand } from '../commands/commands.ts'
import { editCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { windowCommands } from '../commands/window-commands.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { goToBlock } from '../draft/go-to.ts'
import { say } from '../messages.ts'

/** A line of the palette. */
export interface PaletteEntry {
  id: string
  label: string
  /** Where it belongs: the menu of a command, the number of a section. */
  place: string
  keys: string | undefined
  run: () => void
}

/** A line with the parts of its label that were asked for. */
export interface FoundEntry extends PaletteEntry {
  ranges: readonly (readonly [start: number, end: number])[]
}

export interface PaletteGroup {
  id: string
  title: string
  entries: readonly FoundEntry[]
}

/** What can be done and gone to at the moment the palette opens. */
export interface PaletteContents {
  /** The commands that can act now. */
  commands: readonly PaletteEntry[]
  /** Those of them that were chosen last, the latest first; before them the link, where words are selected. */
  recent: readonly PaletteEntry[]
  sections: readonly PaletteEntry[]
}

const mostRecent = 6
const mostSections = 40

export function paletteContents(app: AppModel): PaletteContents {
  const session = app.session()
  const able = (command: Command | undefined): command is Command => command !== undefined && command !== windowCommands.palette && command.isEnabled(app)
  const entry = (command: Command) => commandEntry(app, command)
  const first = session !== undefined && hasSelectedWords(session) ? [editCommands.link] : []
  const recent = app.settings.get().recentCommands.map(commandOf)
  return {
    commands: commandsInOrder().filter(able).map(entry),
    recent: [...new Set([...first, ...recent])].filter(able).slice(0, mostRecent).map(entry),
    sections: session === undefined || session.desk.isReviewing() ? [] : sectionEntries(session),
  }
}

/** What fits the words typed so far, the best first. With none typed: what was used last, then every command by menu. */
export function paletteGroups({ commands, recent, sections }: PaletteContents, query: string): PaletteGroup[] {
  const recentIds = new Set(recent.map(({ id }) => id))
  const others = commands.filter(({ id }) => !recentIds.has(id))
  if (query.trim() === '') {
    const byMenu = commandAreas.map(({ area, commands: ids }) => ({ id: area, title: say(areaLabel(area)), entries: others.filter(({ id }) => ids.some((one) => one === id)) }))
    return [{ id: 'recent', title: say('palette.recent'), entries: recent }, ...byMenu]
      .filter(({ entries }) => entries.length > 0)
      .map((group) => ({ ...group, entries: group.entries.map((entry) => ({ ...entry, ranges: [] })) }))
  }
  // What was used last stands before the rest where both fit equally well.
  const found = [
    { id: 'commands', title: say('palette.commands'), entries: fuzzySort(query, [...recent, ...others], searchedText) },
    { id: 'sections', title: say('palette.sections'), entries: fuzzySort(query, sections, searchedText).slice(0, mostSections) },
  ].filter(({ entries }) => entries.length > 0)
  const best = ({ entries }: (typeof found)[number]) => entries[0]?.match.score ?? 0
  return found
    .sort((a, b) => best(b) - best(a))
    .map((group) => ({ ...group, entries: group.entries.map(({ item, match }) => ({ ...item, ranges: match.ranges.filter(([, end]) => end <= item.label.length) })) }))
}

const searchedText = ({ label, place }: PaletteEntry): string => `${label} ${place}`

const commandEntry = (app: AppModel, command: Command): PaletteEntry => ({
  id: command.id,
  label: say(command.label),
  place: say(areaLabel(areaOf(command.id))),
  keys: keysOf(command),
  run: () => {
    const others = app.settings.get().recentCommands.filter((id) => id !== command.id)
    app.settings.change({ recentCommands: [command.id, ...others].slice(0, mostRecent) })
    runCommand(app, command)
  },
})

const sectionEntries = (session: DraftSession): PaletteEntry[] => {
  const { sections } = session.places.get()
  return session.summary.get().outline.map(({ id, title }) => {
    const number = sections.get(id)
    return {
      id: `section ${id}`,
      label: title === '' ? say('outline.untitled') : title,
      // A heading without a number is named by its title.
      place: number === undefined || number === title ? '' : number,
      keys: undefined,
      run: () => goToBlock(session, id),
    }
  })
}

const hasSelectedWords = ({ activeEditor }: DraftSession): boolean =>
  activeEditor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && !selection.isCollapsed()
  })
